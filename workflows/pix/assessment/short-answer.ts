import type { Item } from '#prompts/pix/item.ts'
import { fold, withoutAccents } from '../../understand/fold.ts'
import { readNumber } from '../../understand/number.ts'
import { oneEditApart } from '../../understand/one-edit-apart.ts'

/**
 * Whether these words are an accepted short answer. Case, accents, spaces, quotes, a final stop, an article and « c’est »
 * before it don't count; a number may be in words; a long word may have one letter wrong.
 */
export function isAccepted(item: Item, words: string): boolean {
  if (item.answer.kind !== 'short') return false
  const { accepted } = item.answer
  const readings = new Set([tight(words), tight(bare(words))])
  return accepted.some((one) => {
    const expected = new Set([tight(one), tight(bare(one))])
    return readings.intersection(expected).size > 0 || sameNumber(one, words) || sameWords(item, one, words)
  })
}

/** Words for comparing signs too: no case, accents, spaces nor quotes, one kind of dash, no stop at the end. */
export function tight(words: string): string {
  const said = withoutAccents(words)
    .replace(/[\s«»"“”\p{Cf}]+/gu, '')
    .replace(/[‐‑‒–—−]/g, '-')
  return said.length > 1 ? said.replace(/(?<=.)[.!…]+$/, '') : said
}

/** Without « c’est », « je dirais » or an article before it. */
function bare(words: string): string {
  return words
    .trim()
    .replace(/^(?:(?:euh|alors|donc|bah|ben)[\s,]+)*/i, '')
    .replace(
      /^(?:c['’ ]?est|ce serait|je (?:dirais|pense|crois)(?: que c['’ ]?est)?|la r[ée]ponse(?: est)?\s*:?)\s+/i,
      '',
    )
    .replace(/^(?:(?:le|la|les|un|une)\s+|l['’]\s*)/i, '')
}

function sameNumber(expected: string, words: string): boolean {
  return /^\d{1,4}$/.test(expected) && readNumber(fold(bare(words))) === Number(expected)
}

/** Words in letters only: dashes and apostrophes don't count, nor one letter, unless that makes another word of the question. */
function sameWords(item: Item, expected: string, words: string): boolean {
  if (!/^\p{L}[\p{L}\s'’-]*$/u.test(expected) || !/^\p{L}/u.test(words.trim())) return false
  const [one, other] = [joined(expected), joined(words)]
  if (one === other) return true
  return one.length >= shortestMistyped && oneEditApart(one, other) && !seenOf(item).has(other)
}

const shortestMistyped = 7

function joined(words: string): string {
  return fold(bare(words)).replaceAll(' ', '')
}

function seenOf({ question, scene }: Item): ReadonlySet<string> {
  return new Set(fold(`${question} ${scene ? JSON.stringify(scene) : ''}`).split(' '))
}
