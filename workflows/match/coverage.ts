import type { Pairs } from './pairs.ts'
import { chairsOf, listed, postOf, type Seating, taken } from './seating.ts'

/** Who is seen by someone, and which posts have nobody. */
export interface Coverage {
  /** Candidates who may meet one post at least. */
  readonly reachable: number
  readonly shown: number
  readonly emptyPosts: number
  /** Kilometres between those of a list and its post, at the median; 0 without any. */
  readonly medianKm: number
}

export function coverageOf(pairs: Pairs, seating: Seating): Coverage {
  const people = [...pairs.seekers.keys()]
  const far = people
    .flatMap((person) => chairsOf(seating, person).map((chair) => pairs.km(person, postOf(seating, chair))))
    .toSorted((one, other) => one - other)
  return {
    reachable: people.filter((person) => pairs.ofSeeker(person).openings.length > 0).length,
    shown: people.filter((person) => listed(seating, person) > 0).length,
    emptyPosts: [...pairs.openings.keys()].filter((post) => taken(seating, post) === 0).length,
    medianKm: far[Math.floor((far.length - 1) / 2)] ?? 0,
  }
}
