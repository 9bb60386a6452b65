/** How a name may be written: any case, or with a capital at least. */
export type Writing = 'any' | 'capital'

const edge = '[\\p{L}\\p{M}]'

/** Whole words only; to be used on decomposed text (NFD) with the flag `u`. */
export function wholeWords(pattern: string): string {
  return `(?<!${edge})${pattern}(?!${edge})`
}

/**
 * A pattern for a name on decomposed text: accents or not, one space, hyphen or apostrophe for another, or none.
 * Empty for a name without letters.
 */
export function namePattern(name: string, writing: Writing): string {
  return partsOf(name)
    .map((part) =>
      [...part].map((letter, index) => letterPattern(letter, writing === 'capital' && index === 0)).join(''),
    )
    .join("[\\s.'’ʼ-]{0,3}")
}

/** The words of a name, decomposed, lower case, without accents. */
export function partsOf(name: string): readonly string[] {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return plain.split(/[^\p{L}]+/u).filter((part) => part !== '')
}

function letterPattern(letter: string, capital: boolean): string {
  const upper = letter.toUpperCase()
  const forms = capital ? [upper] : [letter, upper]
  const ligature = ligatures.get(letter)
  return `(?:${[...forms, ...(ligature ?? [])].join('|')})\\p{M}*`
}

const ligatures: ReadonlyMap<string, readonly string[]> = new Map([
  ['œ', ['oe', 'Oe', 'OE']],
  ['æ', ['ae', 'Ae', 'AE']],
])
