/**
 * How easily a French text reads (Kandel and Moles, 1958): 207 − 1.015 × words per sentence − 73.6 × syllables per word.
 * About 65 is plain, 75 easy; meaningful from about 100 words.
 */
export function readability(text: string): number {
  const sentences = text.split(/[.!?…:;\n]+/u).filter((sentence) => /\p{L}/u.test(sentence))
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\d]+/gu) ?? [])
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 207 - (1.015 * words.length) / sentences.length - (73.6 * syllables) / words.length
}

/** Spoken syllables of a French word: groups of vowels, without the silent endings. */
export function syllablesOf(word: string): number {
  const plain = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[éèêë]/gu, 'E')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^(.{2,}[^aeiouy])es?$/u, '$1')
    .replace(/^(.*[^aeiouyE].*[^aeiouyEm])ent$/u, '$1')
    .replace(/([aeiouyE])(?=E)/gu, '$1-')
    .replace(/([aeiou])(?=y[aeiouE])/gu, '$1-')
    .replace(/qu/gu, 'q')
    .replace(/gu(?=[eiE])/gu, 'g')
  return Math.max(1, plain.match(/[aeiouyEœæ]+/gu)?.length ?? 0)
}
