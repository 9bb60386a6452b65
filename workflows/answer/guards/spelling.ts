import { oneEditApart } from '../../understand/one-edit-apart.ts'

/** Puts right the words of a message that nobody writes so; `strange` is their share of its words, 0..1. */
export type Spelling = (words: string) => { readonly words: string; readonly strange: number }

/**
 * Learns the words of folded texts; a word of four letters or more that is none of them becomes the commonest one that
 * is one letter away (added, missing, replaced, or swapped), if any.
 */
export function learnSpelling(texts: Iterable<string>): Spelling {
  const known = new Map<string, number>()
  for (const text of texts) for (const word of text.split(' ')) known.set(word, (known.get(word) ?? 0) + 1)
  const near = nearWords(known)
  const isStrange = (word: string): boolean => word.length >= shortest && !known.has(word)
  return (words) => {
    const each = words.split(' ')
    const right = each.map((word) => (isStrange(word) ? (closest(word, known, near) ?? word) : word))
    return { words: right.join(' '), strange: each.filter(isStrange).length / each.length }
  }
}

const shortest = 4

/** Words by what they become with one letter less. */
function nearWords(known: ReadonlyMap<string, number>): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>()
  for (const word of known.keys()) {
    if (word.length < shortest || /\d/.test(word)) continue
    for (const shorter of shortened(word)) {
      const same = near.get(shorter)
      if (same) same.push(word)
      else near.set(shorter, [word])
    }
  }
  return near
}

function shortened(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, place) => word.slice(0, place) + word.slice(place + 1))]
}

function closest(
  word: string,
  known: ReadonlyMap<string, number>,
  near: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const candidates = [...new Set(shortened(word).flatMap((shorter) => near.get(shorter) ?? []))]
  const once = candidates.filter((candidate) => oneEditApart(candidate, word))
  const twice = word.length < long ? [] : candidates.filter((candidate) => candidate.length >= long)
  return commonest(once, known, word.length < 5 ? leastForShort : 1) ?? commonest(twice, known, leastForShort)
}

/** From this length on, two letters may be wrong. */
const long = 8
/** Short words are corrected only into words met so many times. */
const leastForShort = 3

function commonest(
  candidates: readonly string[],
  known: ReadonlyMap<string, number>,
  least: number,
): string | undefined {
  const [best] = candidates.toSorted((one, other) => (known.get(other) ?? 0) - (known.get(one) ?? 0))
  return best !== undefined && (known.get(best) ?? 0) >= least ? best : undefined
}
