import { columnsOf, writeSeeker } from './columns.ts'
import type { Criterion } from './criteria.ts'
import { createMeetings, type Meetings } from './meetings.ts'
import { inOrder } from './places.ts'
import { reachOf } from './reach.ts'
import { partsOf, scorer } from './scoring.ts'
import type { Opening, Seeker } from './seeker.ts'

/** Every pair that may meet. Candidates and posts are numbered, land by land from south to north, then by id. */
export interface Pairs {
  readonly seekers: readonly Seeker[]
  readonly openings: readonly Opening[]
  readonly ofSeeker: (seeker: number) => Meetings
  /** The candidates that may have a post. */
  readonly ofOpening: (opening: number) => readonly number[]
  /** From 0 to 1, of a pair that may meet. */
  readonly score: (seeker: number, opening: number) => number
  readonly parts: (seeker: number, opening: number) => Readonly<Record<Criterion, number>>
  readonly km: (seeker: number, opening: number) => number
  /** Someone who changed keeps their number. */
  readonly changeSeeker: (seeker: number, changed: Seeker) => void
}

/**
 * A candidate and a post may meet on the same land, within the candidate's radius, when they are there by the later of
 * `today` (days since 1970) and the start. A date that is not known passes. Ids are unique on each side.
 */
export function pairsOf(people: readonly Seeker[], posts: readonly Opening[], today: number): Pairs {
  const [seekers, openings] = [people.toSorted(inOrder), posts.toSorted(inOrder)]
  const reach = reachOf(seekers.slice(), openings, today)
  const columns = columnsOf(seekers, openings)
  const [score, parts] = [scorer(columns), partsOf(columns)]
  const meetings = createMeetings(reach, { seekers: seekers.length, openings: openings.length }, score)
  return {
    seekers,
    openings,
    ofSeeker: meetings.of,
    ofOpening: reach.toOpening,
    score: (seeker, opening) => score(seeker, opening, reach.km(seeker, opening)),
    parts: (seeker, opening) => parts(seeker, opening, reach.km(seeker, opening)),
    km: reach.km,
    changeSeeker(seeker, changed) {
      seekers[seeker] = changed
      reach.changeSeeker(seeker, changed)
      writeSeeker(columns, seeker, changed)
      meetings.forget(seeker)
    },
  }
}
