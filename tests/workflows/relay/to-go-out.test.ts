import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain, rich } from '#prompts/rich.ts'
import { toGoOut } from '#workflows/relay/to-go-out.ts'

/** What goes out of plain words, as Slack's own text and as it reads. */
function outOf(words: string, open = false): string | undefined {
  const raw = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const out = toGoOut({ raw, text: [{ text: words }], sign: '!!', open })
  return out && plain(out)
}

describe('case 48: what is typed in a thread', () => {
  it.each(['Bonjour', 'On lui dit quoi ?', '! bonjour', 'Voilà !!', '', ' '])(
    'stays inside without the sign: « %s »',
    (words) => {
      expect(outOf(words)).toBeUndefined()
    },
  )

  it('goes out after the sign, which does not', () => {
    expect(outOf('!! Bonjour Amina')).toBe('Bonjour Amina')
    expect(outOf('  !!Bonjour')).toBe('Bonjour')
    expect(outOf('!!!! Attention')).toBe('!! Attention')
  })

  it('goes out as it is while its owner lets everything out, the sign removed all the same', () => {
    expect(outOf('Bonjour', true)).toBe('Bonjour')
    expect(outOf('!! Bonjour', true)).toBe('Bonjour')
  })

  it.each(['> Bonjour', '  > !! Bonjour', 'note: Bonjour', 'NOTE : il rappelle demain', '  Note:!! x'])(
    'never goes out as a quote or a note, even then: « %s »',
    (words) => {
      expect(outOf(words, true)).toBeUndefined()
      expect(outOf(words)).toBeUndefined()
    },
  )

  it('is read from Slack’s own text: formatting hides no sign, and makes none', () => {
    const bold = rich`**!!** Bonjour`
    expect(toGoOut({ raw: '*!!* Bonjour', text: bold, sign: '!!', open: false })).toBeUndefined()
    const cut = [
      { text: ' !' },
      { text: '! ', style: 'bold' },
      { text: ' Bonjour ' },
      { text: 'vous', style: 'bold' },
    ] as const
    expect(toGoOut({ raw: '!! Bonjour *vous*', text: cut, sign: '!!', open: false })).toEqual([
      { text: 'Bonjour ' },
      { text: 'vous', style: 'bold' },
    ])
  })

  it('is nothing but files after the sign alone', () => {
    expect(toGoOut({ raw: '!!', text: rich`!!`, sign: '!!', open: false })).toEqual([])
  })

  it('loses no word to the sign, wherever formatting cuts it, whatever the sign', () => {
    const signs = fc.constantFrom('!!', '>>>', 'réponse:', '→')
    fc.assert(
      fc.property(signs, fc.string({ maxLength: 30 }), fc.array(fc.nat(40), { maxLength: 6 }), (sign, words, cuts) => {
        const whole = `${sign}${words}`
        const places = [...new Set([0, ...cuts.filter((cut) => cut < whole.length), whole.length])].toSorted(
          (a, b) => a - b,
        )
        const text = places.slice(1).map((end, index) => ({ text: whole.slice(places[index], end) }))
        const out = toGoOut({ raw: whole, text, sign, open: false })
        if (whole.startsWith('>')) expect(out).toBeUndefined()
        else expect(plain(out ?? [])).toBe(words.trimStart())
      }),
    )
  })
})
