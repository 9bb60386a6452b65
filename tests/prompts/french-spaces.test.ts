import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldSpaces } from '#bot/sandbox/reads-as.ts'
import { frenchSpaces, frenchSpacesIn } from '#prompts/copy/fr/french-spaces.ts'
import { link, plain, rich } from '#prompts/rich.ts'

describe('French signs', () => {
  test.each([
    ['Prêt ? Allons-y ! Oui ; non', 'Prêt\u202f? Allons-y\u202f! Oui\u202f; non'],
    ['Touchez « C’est ma réponse ».', 'Touchez «\u202fC’est ma réponse\u202f».'],
    ['Niveau : avancé', 'Niveau\u00a0: avancé'],
    ['À 90 % ? (vraiment ?)', 'À 90 %\u202f? (vraiment\u202f?)'],
    ['« J’accepte ✅ » :\nc’est « oui » ?!', '«\u202fJ’accepte ✅\u202f»\u00a0:\nc’est «\u202foui\u202f»\u202f?!'],
    ['Quoi ? !', 'Quoi\u202f?\u202f!'],
  ])('keep their word beside them in « %s »', (written, shown) => {
    expect(frenchSpaces(written)).toBe(shown)
  })

  test.each([
    ['https://exemple.fr ? ou aide@exemple.fr : ou pix.fr !'],
    ['de 8:30 à 9 :30'],
    ['a ?b=1 et :-) et - ? et\n? seul'],
    ['Right? Yes! « '],
  ])('leave addresses and what is no sentence alone in « %s »', (written) => {
    expect(frenchSpaces(written)).toBe(written)
  })

  test('follow a bold word or a link, and change nothing inside code or a link', () => {
    const text = [
      ...rich`**Niveau** : tapez `,
      { text: 'ls ?', style: 'code' },
      ...rich` ? `,
      ...link('Où ?', 'https://pix.fr'),
      ...rich` !`,
    ] as const
    expect(plain(frenchSpacesIn(text))).toBe('Niveau\u00a0: tapez ls ?\u202f? Où ?\u202f!')
  })

  test('move nothing: the same length, and other spaces at most', () => {
    const signs = fc.constantFrom('?', '!', ';', ':', '»', '«', ' ', '\n', 'a', '8', '🙂', '.', '@')
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (each) => {
        const written = each.join('')
        expect(foldSpaces(frenchSpaces(written))).toBe(written)
        expect(frenchSpaces(frenchSpaces(written))).toBe(frenchSpaces(written))
      }),
    )
  })

  test('are found in no time in a long text without a space', () => {
    const long = 'a'.repeat(4_000)
    expect(frenchSpaces(`${long} ?`)).toBe(`${long}\u202f?`)
  })
})
