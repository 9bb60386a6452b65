/** Words for comparing: lower case, no accents, no punctuation, one space between. "L’après-midi !" is "l apres midi". */
export function fold(words: string): string {
  return withoutAccents(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Lower case, no accents, typographic apostrophes made plain; the punctuation stays. */
export function withoutAccents(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
}
