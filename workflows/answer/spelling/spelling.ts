import type { WordCounts } from './word-counts.ts'
import { type Guess, guesser } from './guesses.ts'

/** Puts right the words of a message that nobody writes so; `strange` is their share of its words, 0..1. */
export type Spelling = (words: string) => { readonly words: string; readonly strange: number }

/**
 * Knows words and which follow which. A word that is not among them becomes the one that costs the fewest mistakes and
 * stands best between its neighbours, if any; known words of three letters or more stay.
 */
export function learnSpelling(counts: WordCounts): Spelling {
  const guess = guesser(counts)
  return (words) => {
    const each = respaced(words.split(' '), counts)
    const strange = each.filter((word) => word.length >= shortest && !counts.has(word)).length
    const read =
      strange === 0 && each.every((word) => counts.has(word)) ? each.join(' ') : likeliest(each.map(guess), counts)
    return { words: read, strange: strange / each.length }
  }
}

const shortest = 4

/** Puts back a letter that slipped over a space (« u npeut »), when that makes both words known. */
function respaced(words: readonly string[], counts: WordCounts): readonly string[] {
  const right = [...words]
  for (let at = 0; at + 1 < right.length; at += 1) {
    const [one, other] = [right[at] ?? '', right[at + 1] ?? '']
    if (counts.has(one) && counts.has(other)) continue
    const moved = [
      [one + other.slice(0, 1), other.slice(1)],
      [one.slice(0, -1), one.slice(-1) + other],
    ].find((pair) => pair.every((word) => counts.has(word)))
    if (moved) right.splice(at, 2, ...moved)
  }
  return right
}

/** A reading up to some word: its cost, its last word, and the reading before. */
interface Path {
  readonly cost: number
  readonly guess: Guess
  readonly before: Path | null
}

/** The cheapest reading of a row of guesses (Viterbi). */
function likeliest(row: readonly (readonly Guess[])[], counts: WordCounts): string {
  const ends = row.reduce<readonly Path[]>(
    (paths, guesses) => guesses.map((guess) => cheapest(paths, guess, counts)),
    [],
  )
  const best = ends.reduce<Path | null>(
    (least, path) => (least === null || path.cost < least.cost ? path : least),
    null,
  )
  const words: string[] = []
  for (let path = best; path; path = path.before) words.unshift(path.guess.words)
  return words.join(' ')
}

function cheapest(paths: readonly Path[], guess: Guess, counts: WordCounts): Path {
  let best: Path | null = null
  for (const before of paths) {
    const cost = before.cost + counts.surprise(before.guess.last, guess.first) + guess.cost
    if (best === null || cost < best.cost) best = { cost, guess, before }
  }
  return best ?? { cost: counts.surprise('', guess.first) + guess.cost, guess, before: null }
}
