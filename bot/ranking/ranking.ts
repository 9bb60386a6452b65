import { type Listed, listsOf } from '#workflows/match/lists-of.ts'
import type { PairOf } from '#workflows/match/barred.ts'
import { type Pairs, pairsOf } from '#workflows/match/pairs.ts'
import type { Opening, Seeker } from '#workflows/match/seeker.ts'
import { shortlistsOf } from '#workflows/match/shortlists.ts'
import { unseenOf } from '#workflows/match/unseen.ts'

/** A candidate and a post, by id. */
export interface Pair {
  readonly seeker: string
  readonly opening: string
}

/**
 * What a ranking begins with. `listed`: in a list and not looked at yet; `kept`: chosen or decided; `declined`: not to be
 * shown again. `today`: days since 1970.
 */
export interface RankingAsked {
  readonly seekers: readonly Seeker[]
  readonly openings: readonly Opening[]
  readonly listed: readonly Pair[]
  readonly kept: readonly Pair[]
  readonly declined: readonly Pair[]
  readonly today: number
}

export interface Ranking {
  /** New pairs, by post. */
  readonly lists: readonly Listed[]
  /** Those of a list who may not meet its post any more: too far now, or too late. */
  readonly apart: readonly Pair[]
  readonly seen: number
  readonly emptyPosts: number
  /** How many candidates are in no list, by reason. */
  readonly unseen: Readonly<Record<string, number>>
}

/** The shortlists of the whole country, around what stands. */
export function rankingOf({ seekers, openings, listed, kept: chosen, declined, today }: RankingAsked): Ranking {
  const pairs = pairsOf(seekers, openings, today)
  const people = new Map(pairs.seekers.map(({ id }, number) => [id, number]))
  const posts = new Map(pairs.openings.map(({ id }, number) => [id, number]))
  const numbered = (some: readonly Pair[]): { seeker: number; opening: number }[] =>
    some.flatMap((pair) => {
      const [seeker, opening] = [people.get(pair.seeker), posts.get(pair.opening)]
      return seeker === undefined || opening === undefined ? [] : [{ seeker, opening }]
    })
  const apart = listed.filter((pair) => !mayMeet(pairs, numbered([pair])))
  const kept = [...chosen, ...listed.filter((pair) => !apart.includes(pair))]
  const standing = { kept: numbered(kept), declined: numbered(declined) }
  const shortlists = shortlistsOf(pairs, limits, standing)
  const { seating } = shortlists
  const lists = listsOf(pairs, shortlists)
  const shown = new Set(lists.map(({ candidate }) => candidate))
  const filled = new Set(lists.map(({ post }) => post))
  for (const { seeker, opening } of kept) {
    shown.add(seeker)
    filled.add(opening)
  }
  const without = unseenOf(pairs, seating).filter(({ id }) => !shown.has(id))
  return {
    lists,
    apart,
    seen: seekers.filter(({ id }) => shown.has(id)).length,
    emptyPosts: openings.filter(({ id }) => !filled.has(id)).length,
    unseen: Object.fromEntries(
      [...Map.groupBy(without, ({ why }) => why)].map(([why, people]) => [why, people.length] as const),
    ),
  }
}

function mayMeet(pairs: Pairs, [pair]: readonly PairOf[]): boolean {
  return pair !== undefined && pairs.ofSeeker(pair.seeker).openings.includes(pair.opening)
}

/** As the whole country's shortlists are: five for a post, three for a candidate. */
const limits = { perPost: 5, perCandidate: 3 } as const
