import { slips } from './slips.ts'
import type { WordCounts } from './word-counts.ts'

/** What a word may stand for: one word or two, and what the mistake costs. */
export interface Guess {
  readonly words: string
  readonly first: string
  readonly last: string
  readonly cost: number
}

/** Gives what a word may stand for: itself; when it is unknown, or has one or two letters, also known words a slip or two away, or its parts. */
export function guesser(counts: WordCounts): (word: string) => readonly Guess[] {
  const known = [...counts.words()]
    .filter((word) => !/\d/.test(word) && counts.count(word) >= leastOf(word))
    .map((word): Known => ({ word, letters: lettersOf(word) }))
  const short = known.filter(({ word }) => word.length <= 3)
  return (word) => {
    if (/\d/.test(word) || word.length > longest) return [alone(word, 0)]
    if (!counts.has(word)) {
      return [
        alone(word, word.length < 4 ? strangeShort : strangeLong),
        ...nearest(word, known),
        ...partsOf(word, counts),
      ]
    }
    return word.length > 2 ? [alone(word, 0)] : [alone(word, 0), ...nearest(word, short, doubtCost)]
  }
}

interface Known {
  readonly word: string
  /** A bit for each letter of the alphabet that it has. */
  readonly letters: number
}

const longest = 30
/** An unknown word left as it is may be a name or a word never met. */
const strangeShort = 2
const strangeLong = 5
const slipCost = 3
const startCost = 0.8
const partsCost = 5
/** A known word of one or two letters may still be what is left of another: « je m fous », « j e veux ». */
const doubtCost = 2
const mostGuesses = 12

/** Short words are meant only when they are common. */
function leastOf(word: string): number {
  return word.length >= 4 ? 1 : word.length === 3 ? 4 : 12
}

/** How many slips, and more, are too many for a word of this length. */
function tooMany(length: number): number {
  if (length <= 3) return 1.1
  if (length <= 5) return 1.4
  return length <= 7 ? 1.9 : 2.6
}

function nearest(word: string, known: readonly Known[], doubt = 0): readonly Guess[] {
  const most = tooMany(word.length)
  const letters = lettersOf(word)
  const found: Guess[] = []
  for (const one of known) {
    if (Math.abs(one.word.length - word.length) > 2 || countBits(one.letters ^ letters) > 2 * most) continue
    const apart = slips(word, one.word, most)
    if (apart < most) found.push(alone(one.word, doubt + apart * slipCost + (one.word[0] === word[0] ? 0 : startCost)))
  }
  return found.length <= mostGuesses
    ? found
    : found.toSorted((one, other) => one.cost - other.cost).slice(0, mostGuesses)
}

function lettersOf(word: string): number {
  let bits = 0
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) - 97)
  return bits
}

function countBits(bits: number): number {
  let left = bits
  let count = 0
  while (left !== 0) {
    left &= left - 1
    count += 1
  }
  return count
}

/** « jetaime », « aucompte »: two words met more than once, written in one; a single letter only where one is elided. */
function partsOf(word: string, counts: WordCounts): readonly Guess[] {
  const cuts = Array.from({ length: Math.max(0, word.length - 2) }, (_, index) => index + 1)
  return cuts.flatMap((at) => {
    const [first, last] = [word.slice(0, at), word.slice(at)]
    const isKnown = Math.min(counts.count(first), counts.count(last)) > 1 && (at > 1 || elided.test(first))
    return isKnown ? [{ words: `${first} ${last}`, first, last, cost: partsCost }] : []
  })
}

const elided = /^[jldmtscn]$/

function alone(word: string, cost: number): Guess {
  return { words: word, first: word, last: word, cost }
}
