import { type PairOf, withoutPairs } from './barred.ts'
import { bestFew, spread } from './best-few.ts'
import { boundOf } from './bound.ts'
import { coverOpenings } from './cover-openings.ts'
import { coverSeekers } from './cover-seekers.ts'
import { type Edges, edgesOf, type Keys, keyOf } from './edges.ts'
import { createMarket, type Market } from './market.ts'
import { markOfOne } from './meetings.ts'
import type { Pairs } from './pairs.ts'
import { emptySeating, type Seating } from './seating.ts'
import { whole } from './numbers.ts'

/** Shortlists of the whole country. */
export interface Shortlists {
  readonly seating: Seating
  /** The sum of the scores of all pairs in a list. */
  readonly fit: number
  /** What no shortlists that show as many candidates and fill as many posts can pass. */
  readonly bound: number
}

/** After each round: how many pairs were traded, the fit reached, and what it can't pass. */
export interface Progress {
  readonly round: number
  readonly pairs: number
  readonly fit: number
  readonly bound: number
}

export interface Limits {
  readonly perPost: number
  readonly perCandidate: number
}

/** What stands already: it takes its seats, and what remains is filled around it. */
export interface Standing {
  /** Pairs that are shown or decided. */
  readonly kept?: readonly PairOf[]
  /** Pairs that someone declined. */
  readonly declined?: readonly PairOf[]
}

/**
 * As many candidates as possible in one list at least, then as few posts as possible without anyone, then the greatest
 * total fit, within a thousandth of the bound.
 */
export function shortlistsOf(
  every: Pairs,
  limits: Limits,
  { kept = [], declined = [] }: Standing = {},
  say: (progress: Progress) => void = () => undefined,
): Shortlists {
  const pairs = withoutPairs(every, [...kept, ...declined])
  const seating = seatingAround(every, limits, kept)
  const market = createMarket(seating, first)
  let keys: readonly Keys[] = [likely(pairs)]
  let terms = { slack: usualSlack, anew: true }
  let before = 0
  for (let round = 1; ; round += 1) {
    const edges = edgesOf(pairs, ...keys)
    tradeDown(market, edges, terms)
    coverSeekers(pairs, seating)
    coverOpenings(pairs, seating)
    const bound = boundOf(pairs, market, { first, slack: terms.slack, few })
    const fit = fitOf(seating)
    say({ round, pairs: edges.score.length, fit, bound: bound.fit })
    if (bound.fit <= fit * (1 + close) || round === mostRounds) return { seating, fit, bound: bound.fit }
    // No pair is left to add: what is missing is nearer than the slack.
    const finer = bound.missed.length === 0 || edges.score.length === before
    before = edges.score.length
    terms = { slack: finer ? terms.slack / 8 : terms.slack, anew: finer }
    keys = [...keys, bound.missed]
  }
}

/** The turns and seats that are left. */
function seatingAround(
  { seekers, openings }: Pairs,
  { perPost, perCandidate }: Limits,
  kept: readonly PairOf[],
): Seating {
  const turns = new Int32Array(seekers.length).fill(perCandidate)
  const seats = new Int32Array(openings.length).fill(perPost)
  const [seen, shown] = [new Uint8Array(seekers.length), new Uint8Array(openings.length)]
  for (const { seeker, opening } of kept) {
    turns[seeker] = Math.max(0, (turns[seeker] ?? 0) - 1)
    seats[opening] = Math.max(0, (seats[opening] ?? 0) - 1)
    seen[seeker] = 1
    shown[opening] = 1
  }
  return emptySeating(turns, seats, seen, shown)
}

/** From far, where prices move fast, or from near, when a few more pairs are to be traded. */
function tradeDown(
  market: Market,
  edges: Edges,
  { slack, anew }: { readonly slack: number; readonly anew: boolean },
): void {
  const [from, by] = anew ? [widest, 6] : [3 * slack, 3]
  for (let coarse = from; coarse > slack; coarse /= by) market.trade(edges, coarse, anew)
  market.trade(edges, slack, anew)
}

export function fitOf({ turnOfSeat, score }: Seating): number {
  return score.reduce((sum, one, chair) => (whole(turnOfSeat, chair) >= 0 ? sum + one : sum), 0)
}

/** The pairs that a candidate or a post likes best, equal ones spread. */
function likely(pairs: Pairs): Keys {
  const found = bestFew(pairs.seekers.length, liked)
  const wanted = bestFew(pairs.openings.length, wished)
  for (let person = 0; person < pairs.seekers.length; person += 1) {
    const { openings, marks } = pairs.ofSeeker(person)
    for (let nth = 0; nth < openings.length; nth += 1) {
      const post = openings[nth] ?? 0
      const mark = (marks[nth] ?? 0) / markOfOne
      const chance = spread(person, post)
      found.offer(person, post, mark + chance * 0.03)
      wanted.offer(post, person, mark + chance * 0.3)
    }
  }
  return Float64Array.from([
    ...Array.from({ length: pairs.seekers.length }, (_, one) =>
      found.of(one).map((post) => keyOf(pairs, one, post)),
    ).flat(),
    ...Array.from({ length: pairs.openings.length }, (_, post) =>
      wanted.of(post).map((one) => keyOf(pairs, one, post)),
    ).flat(),
  ])
}

/** What a first list, and a first candidate, are worth beside the fit of a pair: more than a chain of exchanges costs. */
const first = 4
/** Of a score: how near to its best each exchange is at the end of a round. */
const usualSlack = 0.0004
/** The slack that trading anew begins with. */
const widest = 0.8
const close = 0.001
/** How many pairs of a candidate, of a post, and of those a round missed, are traded. */
const liked = 10
const wished = 24
const few = 12
const mostRounds = 12
