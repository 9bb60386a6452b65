import type { Pairs } from '#workflows/match/pairs.ts'
import { seatedAt } from '#workflows/match/seating.ts'
import type { Limits, Shortlists } from '#workflows/match/shortlists.ts'

/** Whom each post shows, by number. */
export type Chosen = readonly (readonly number[])[]

export interface Chooser {
  readonly name: string
  readonly choose: (pairs: Pairs, limits: Limits) => Chosen
}

export function ours(pairs: Pairs, { seating }: Shortlists): Chosen {
  return pairs.openings.map((_, post) => seatedAt(seating, post).map(({ person }) => person))
}

/** Re-implemented by their rules, for this bench only, on the pairs that may meet. */
export const choosers: readonly Chooser[] = [
  { name: 'B1, nightly: nearest 1,000 within 500 km, then the radius; the first of its list', choose: nightly },
  { name: 'B0, first version: 3 a side, post by post, the nearest', choose: firstVersion },
  { name: 'nearest first', choose: (pairs, limits) => greedily(pairs, limits, (one) => one.km) },
  { name: 'best score first', choose: (pairs, limits) => greedily(pairs, limits, (one) => -one.score) },
]

/** No rank, in order of application (here: of id): who looks sees the first ones; no limit a candidate. */
function nightly(pairs: Pairs, { perPost }: Limits): Chosen {
  return pairs.openings.map((_, post) => {
    const near = everyone(pairs, post)
      .filter(({ km }) => km <= 500)
      .toSorted((one, other) => one.km - other.km)
    const kept = near.slice(0, 1_000).filter(({ person }) => meets(pairs, person, post))
    return kept
      .map(({ person }) => person)
      .toSorted((one, other) => ((pairs.seekers[one]?.id ?? '') < (pairs.seekers[other]?.id ?? '') ? -1 : 1))
      .slice(0, perPost)
  })
}

function firstVersion(pairs: Pairs): Chosen {
  const times = new Int32Array(pairs.seekers.length)
  const chosen: number[][] = pairs.openings.map(() => [])
  const order = [...pairs.openings.keys()].toSorted((one, other) =>
    (pairs.openings[one]?.id ?? '') < (pairs.openings[other]?.id ?? '') ? -1 : 1,
  )
  for (const post of order) {
    const free = pairs.ofOpening(post).filter((person) => (times[person] ?? 0) < 3)
    const near = free
      .map((person) => ({ person, km: pairs.km(person, post) }))
      .toSorted((one, other) => one.km - other.km)
    for (const { person } of near.slice(0, 3)) {
      chosen[post]?.push(person)
      times[person] = (times[person] ?? 0) + 1
    }
  }
  return chosen
}

interface Pair {
  readonly person: number
  readonly post: number
  readonly km: number
  readonly score: number
}

/** All pairs in one order, each taken when both have room. */
function greedily(pairs: Pairs, { perPost, perCandidate }: Limits, by: (pair: Pair) => number): Chosen {
  const all: number[] = []
  const worth: number[] = []
  for (const person of pairs.seekers.keys()) {
    for (const post of pairs.ofSeeker(person).openings) {
      all.push(person * pairs.openings.length + post)
      worth.push(by({ person, post, km: pairs.km(person, post), score: pairs.score(person, post) }))
    }
  }
  const order = Uint32Array.from(all.keys()).toSorted((one, other) => (worth[one] ?? 0) - (worth[other] ?? 0))
  const times = new Int32Array(pairs.seekers.length)
  const chosen: number[][] = pairs.openings.map(() => [])
  for (const nth of order) {
    const key = all[nth] ?? 0
    const [person, post] = [Math.floor(key / pairs.openings.length), key % pairs.openings.length]
    const list = chosen[post]
    if (!list || list.length === perPost || (times[person] ?? 0) === perCandidate) continue
    list.push(person)
    times[person] = (times[person] ?? 0) + 1
  }
  return chosen
}

function everyone(pairs: Pairs, post: number): readonly { readonly person: number; readonly km: number }[] {
  const land = pairs.openings[post]?.land
  return pairs.seekers.flatMap((seeker, person) =>
    seeker.land === land ? [{ person, km: pairs.km(person, post) }] : [],
  )
}

function meets(pairs: Pairs, person: number, post: number): boolean {
  return pairs.ofSeeker(person).openings.includes(post)
}
