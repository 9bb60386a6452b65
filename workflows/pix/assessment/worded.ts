import { fold } from '../../understand/fold.ts'
import { oneEditApart } from '../../understand/one-edit-apart.ts'

/**
 * Index of the only choice that these words say: all of it, or a part that no other choice has, with small typos in the
 * longer words. Undefined when none does, or more than one.
 */
export function choiceWorded(choices: readonly string[], words: string): number | undefined {
  const said = wordsOf(words)
  if (said.length === 0) return undefined
  const known = choices.map(wordsOf)
  const whole = theOnly(known, (choice) => choice.length === said.length && standsAt(choice, said, 0))
  return whole ?? theOnly(known, (choice) => isPart(choice, said))
}

/** Its first words, or enough letters further on, or the one letter at its end, as « L’image C ». */
function isPart(choice: readonly string[], said: readonly string[]): boolean {
  const letters = said.join('').length
  const place = choice.findIndex((_, start) => standsAt(choice, said, start))
  if (place < 0) return false
  if (letters === 1 && !hasDigit(said)) return place > 0 && place === choice.length - 1
  return place === 0 ? letters >= 3 || hasDigit(said) : letters >= (said.length > 1 ? 6 : 5) || hasDigit(said)
}

function standsAt(choice: readonly string[], said: readonly string[], start: number): boolean {
  return said.every((word, index) => sameWord(choice[start + index], word))
}

function sameWord(one: string | undefined, other: string): boolean {
  if (one === undefined || one === other) return one === other
  return one.length >= 5 && !/\d/.test(one + other) && oneEditApart(one, other)
}

function hasDigit(words: readonly string[]): boolean {
  return words.some((word) => /\d/.test(word))
}

const before =
  /^(?:(?:euh|bah|ben|alors|donc|pour moi|plutot|c est|ce serait|je (?:dirais|pense|crois|choisis)(?: que c est)?|la reponse(?: est)?|le|la|les|l|un|une|des|du|de) )+/

function wordsOf(words: string): readonly string[] {
  const said = fold(words).replace(before, '')
  return said === '' ? [] : said.split(' ')
}

function theOnly(
  choices: readonly (readonly string[])[],
  is: (choice: readonly string[]) => boolean,
): number | undefined {
  const found = choices.flatMap((choice, index) => (is(choice) ? [index] : []))
  return found.length === 1 ? found[0] : undefined
}
