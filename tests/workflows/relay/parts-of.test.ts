import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain, rich } from '#prompts/rich.ts'
import { partsOf } from '#workflows/relay/parts-of.ts'

describe('case 27: a text too long for one message', () => {
  it('is cut between words, in order, at the end of a line where there is one', () => {
    const words = Array.from({ length: 900 }, (_, n) => `mot${n}`).join(' ')
    const parts = partsOf([{ text: words }], 3_900)
    expect(parts.length).toBe(2)
    expect(parts.map(plain).join(' ')).toBe(words)
    expect(partsOf(rich`Une ligne\nUne autre ligne`, 16).map(plain)).toEqual(['Une ligne', 'Une autre ligne'])
  })

  it('keeps its formatting on both sides of the cut', () => {
    expect(partsOf(rich`**un deux trois** quatre`, 8)).toEqual([
      [{ text: 'un deux', style: 'bold' }],
      [{ text: 'trois', style: 'bold' }],
      [{ text: 'quatre' }],
    ])
  })

  it('is one part when it fits, and none when there is nothing to read', () => {
    expect(partsOf(rich`**Bonjour** Amina`, 3_900)).toEqual([rich`**Bonjour** Amina`])
    for (const nothing of ['', ' ', ' \n '.repeat(20)]) expect(partsOf([{ text: nothing }], 10)).toEqual([])
  })

  it('loses no word, passes no limit, and cuts no sign in two, whatever it holds', () => {
    const span = fc.record({
      text: fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.lorem({ maxCount: 12 }),
        fc.constant('🙂'.repeat(20)),
      ),
      style: fc.constantFrom('bold' as const, 'italic' as const),
    })
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), fc.integer({ min: 2, max: 80 }), (text, most) => {
        const parts = partsOf(text, most).map(plain)
        expect(parts.join('').replaceAll(/\s/g, '')).toBe(plain(text).replaceAll(/\s/g, ''))
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(most)
          expect(part.isWellFormed()).toBe(true)
          expect(part.trim()).not.toBe('')
        }
      }),
    )
  })
})
