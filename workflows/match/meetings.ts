import type { Reach } from './reach.ts'

/** The posts that a candidate may have, in the order of their numbers. */
export interface Meetings {
  readonly openings: Uint32Array | Uint16Array
  /** By meeting: the score in 65,535ths, rounded up. */
  readonly marks: Uint16Array
}

export interface Remembered {
  readonly of: (seeker: number) => Meetings
  readonly forget: (seeker: number) => void
}

export const markOfOne = 65_535

/** Looked for once, in four bytes a meeting, as long as there are not too many in all. */
export function createMeetings(
  reach: Reach,
  { seekers, openings }: { readonly seekers: number; readonly openings: number },
  score: (seeker: number, opening: number, km: number) => number,
): Remembered {
  const kept: (Meetings | undefined)[] = Array.from({ length: seekers })
  const Numbers = openings <= 65_536 ? Uint16Array : Uint32Array
  const [found, marks] = [new Numbers(openings), new Uint16Array(openings)]
  let room = mostRemembered
  const look = (seeker: number): Meetings => {
    let count = 0
    reach.fromSeeker(seeker, (opening, km) => {
      found[count] = opening
      marks[count] = Math.min(markOfOne, Math.ceil(markOfOne * score(seeker, opening, km)))
      count += 1
    })
    return { openings: found.subarray(0, count), marks: marks.subarray(0, count) }
  }
  const of = (seeker: number): Meetings => {
    const known = kept[seeker]
    if (known) return known
    const seen = look(seeker)
    if (seen.marks.length > room) return seen
    room -= seen.marks.length
    const copy = { openings: seen.openings.slice(), marks: seen.marks.slice() }
    kept[seeker] = copy
    return copy
  }
  return {
    of,
    forget: (seeker) => {
      room += kept[seeker]?.marks.length ?? 0
      kept[seeker] = undefined
    },
  }
}

/** Meetings: 240 MB. */
const mostRemembered = 60_000_000
