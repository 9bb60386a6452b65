import type { Written } from './conversation.ts'

/**
 * The name of the `nth` words of one side of a conversation: a word of letters, since numbers would be masked as
 * secrets. Later words of a side come later in the alphabet. At most 4,900 conversations of 4,900 words a side.
 */
export function codeOf(by: Written['by'], conversation: number, nth: number): string {
  return `${signs[by]}${syllables(conversation)}${syllables(nth)}`
}

/** The codes of advisers' words in a text. */
export function adviserCodes(text: string): readonly string[] {
  return [...text.matchAll(/\bad(?:[bdfgjklmnprstv][aeiou]){4}\b/g)].map(([code]) => code)
}

const signs = { citizen: 'ci', adviser: 'ad' } as const
const [consonants, vowels] = ['bdfgjklmnprstv', 'aeiou']
const each = consonants.length * vowels.length

function syllables(number: number): string {
  return syllable(Math.floor(number / each)) + syllable(number % each)
}

function syllable(number: number): string {
  return consonants.charAt(Math.floor(number / vowels.length)) + vowels.charAt(number % vowels.length)
}
