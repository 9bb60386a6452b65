import distance from 'talisman/metrics/damerau-levenshtein.js'
import phonetic from 'talisman/phonetics/french/phonetic.js'

/** Gives what a word stands for among those known: itself, its parts, its likely spellings; nothing when unknown. */
export type Speller = (word: string) => readonly string[]

/**
 * Puts words right against a vocabulary: elisions and glued words are parted ("jarrive", "motdepasse"), letters added,
 * missing, replaced or swapped are put right, then words that sound alike ("konecter"). Numbers stay as they are.
 * @param counts how often each known word stands in the sheets; the most frequent wins among equals.
 */
export function createSpeller(counts: ReadonlyMap<string, number>): Speller {
  const near = byDeletions(counts)
  const sounds = bySound(counts)
  const remembered = new Map<string, readonly string[]>()
  const spell = (word: string): readonly string[] => {
    if (counts.has(word) || /\d/.test(word) || word.length < 3) return [word]
    const parts = unglued(word, counts)
    if (parts) return parts
    const best = closest(word, near, counts) ?? sameSound(word, sounds, counts)
    return best === undefined ? [word] : [best]
  }
  return (word) => {
    const known = remembered.get(word)
    if (known) return known
    const spelt = spell(word)
    if (remembered.size < mostRemembered) remembered.set(word, spelt)
    return spelt
  }
}

const mostRemembered = 20_000
const elided = /^(qu|[jldmtscn])([aeiouyh].+)$/

function unglued(word: string, counts: ReadonlyMap<string, number>): readonly string[] | undefined {
  const [, letter, rest] = elided.exec(word) ?? []
  if (letter !== undefined && rest !== undefined && rest.length > 2 && counts.has(rest)) return [letter, rest]
  const cuts = Array.from({ length: Math.max(0, word.length - 5) }, (_, index) => index + 3)
  const cut = cuts.find((at) => counts.has(word.slice(0, at)) && counts.has(word.slice(at)))
  return cut === undefined ? undefined : [word.slice(0, cut), word.slice(cut)]
}

function closest(
  word: string,
  near: ReadonlyMap<string, readonly string[]>,
  counts: ReadonlyMap<string, number>,
): string | undefined {
  if (word.length < 4) return undefined
  const most = word.length >= 8 ? 2 : 1
  const found = new Set(deletionsOf(word).flatMap((key) => near.get(key) ?? []))
  const ranked = [...found]
    .map((known) => ({ known, edits: distance(word, known), count: counts.get(known) ?? 0 }))
    .filter(({ edits, known }) => edits <= most && (edits < 2 || known.length >= 7))
    .toSorted(
      (one, other) =>
        one.edits - other.edits || sameStart(word, other.known) - sameStart(word, one.known) || other.count - one.count,
    )
  return ranked[0]?.known
}

function sameStart(word: string, known: string): number {
  return word.slice(0, 1) === known.slice(0, 1) ? 1 : 0
}

function sameSound(
  word: string,
  sounds: ReadonlyMap<string, readonly string[]>,
  counts: ReadonlyMap<string, number>,
): string | undefined {
  if (word.length < 4) return undefined
  const alike = sounds.get(phonetic(word)) ?? []
  return alike.toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))[0]
}

/** The word and every word that one letter less makes: two words one edit apart share one of them. */
function deletionsOf(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))]
}

function byDeletions(counts: ReadonlyMap<string, number>): ReadonlyMap<string, readonly string[]> {
  return grouped(
    [...counts.keys()].filter((word) => word.length > 3 && !/\d/.test(word)),
    deletionsOf,
  )
}

function bySound(counts: ReadonlyMap<string, number>): ReadonlyMap<string, readonly string[]> {
  return grouped(
    [...counts.keys()].filter((word) => word.length > 3 && !/\d/.test(word)),
    (word) => [phonetic(word)],
  )
}

function grouped(
  words: readonly string[],
  keysOf: (word: string) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const word of words) {
    for (const key of new Set(keysOf(word))) {
      const group = groups.get(key)
      if (group) group.push(word)
      else groups.set(key, [word])
    }
  }
  return groups
}
