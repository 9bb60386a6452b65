import type { Pairs } from './pairs.ts'

/** A candidate and a post, by number. */
export interface PairOf {
  readonly seeker: number
  readonly opening: number
}

/** The same pairs but these: those that are in a list already, or that someone declined. */
export function withoutPairs(pairs: Pairs, barred: readonly PairOf[]): Pairs {
  if (barred.length === 0) return pairs
  const ofSeeker = Map.groupBy(barred, ({ seeker }) => seeker)
  const ofOpening = Map.groupBy(barred, ({ opening }) => opening)
  return {
    ...pairs,
    ofSeeker(seeker) {
      const found = pairs.ofSeeker(seeker)
      const posts = new Set(ofSeeker.get(seeker)?.map(({ opening }) => opening))
      if (posts.size === 0) return found
      const kept = [...found.openings.keys()].filter((nth) => !posts.has(found.openings[nth] ?? -1))
      return {
        openings: Uint32Array.from(kept, (nth) => found.openings[nth] ?? 0),
        marks: Uint16Array.from(kept, (nth) => found.marks[nth] ?? 0),
      }
    },
    ofOpening(opening) {
      const people = new Set(ofOpening.get(opening)?.map(({ seeker }) => seeker))
      return pairs.ofOpening(opening).filter((seeker) => !people.has(seeker))
    },
  }
}
