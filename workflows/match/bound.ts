import { bestFew, spread } from './best-few.ts'
import { type Keys, keyOf } from './edges.ts'
import type { Market } from './market.ts'
import { markOfOne } from './meetings.ts'
import type { Pairs } from './pairs.ts'
import { listed, type Seating, sits, taken } from './seating.ts'
import { real, whole } from './numbers.ts'

/** What no arrangement can pass, by the prices of a market (duality), and the pairs that would trade there. */
export interface Bound {
  /** Of the total fit, with as many candidates shown and posts filled as now. */
  readonly fit: number
  readonly missed: Keys
}

/**
 * Looks at every pair once. Any prices give a bound: those of the market, and those with each post's floor raised by a
 * little more than the market's slack, which costs a little for each seat and spares it for each pair.
 */
export function boundOf(pairs: Pairs, market: Market, terms: Terms): Bound {
  const { seating } = market
  const floors = Float64Array.from(pairs.openings, (_, post) => market.floor(post))
  const missed = createMissed(pairs, seating, terms.few)
  const raises = Float64Array.of(0, terms.slack, 2 * terms.slack)
  const sums = raises.map((raise) => seatsWorth(seating, floors, raise, terms.first))
  const addAll = (worth: (raise: number) => number): void => {
    for (let nth = 0; nth < sums.length; nth += 1) sums[nth] = real(sums, nth) + worth(real(raises, nth))
  }
  const look = (person: number, post: number, asked: number): void => {
    const gain = pairs.score(person, post) - asked
    addAll((raise) => Math.max(0, gain - raise))
    if (gain > terms.slack) missed.add(person, post, gain)
  }
  for (const person of pairs.seekers.keys()) {
    if (seating.turnsOf[person] === 0) continue
    const price = market.price(person)
    const turns = turnsWorth(seating, person, price, terms.first)
    addAll(() => turns)
    const { openings, marks } = pairs.ofSeeker(person)
    for (let nth = 0; nth < openings.length; nth += 1) {
      const post = openings[nth] ?? 0
      const asked = price + real(floors, post)
      if ((marks[nth] ?? 0) > asked * markOfOne) look(person, post, asked)
    }
  }
  return { fit: Math.min(...sums), missed: missed.keys() }
}

interface Missed {
  readonly add: (person: number, post: number, gain: number) => void
  readonly keys: () => Keys
}

/** The best few of each candidate and of each post, equal ones spread. */
function createMissed(pairs: Pairs, seating: Seating, few: number): Missed {
  const [ofPosts, ofPeople] = [bestFew(pairs.openings.length, few), bestFew(pairs.seekers.length, few)]
  return {
    add(person, post, gain) {
      if (sits(seating, person, post)) return
      const worth = gain * (1 + spread(person, post))
      ofPosts.offer(post, person, worth)
      ofPeople.offer(person, post, worth)
    },
    keys: () =>
      Float64Array.from([
        ...pairs.openings.keys().flatMap((post) => ofPosts.of(post).map((one) => keyOf(pairs, one, post))),
        ...pairs.seekers.keys().flatMap((person) => ofPeople.of(person).map((post) => keyOf(pairs, person, post))),
      ]),
  }
}

export interface Terms {
  /** As in the market. */
  readonly first: number
  readonly slack: number
  /** How many missed pairs are kept, of a candidate and of a post. */
  readonly few: number
}

function turnsWorth(seating: Seating, person: number, price: number, first: number): number {
  const bonus = seating.seen[person] === 0 ? first : 0
  const counted = bonus > 0 && listed(seating, person) > 0 ? first : 0
  return Math.max(0, price + bonus) + (whole(seating.turnsOf, person) - 1) * Math.max(0, price) - counted
}

function seatsWorth(seating: Seating, floors: Float64Array, raise: number, first: number): number {
  const { seatsOf, shown } = seating
  return floors.reduce((sum, low, post) => {
    const seats = whole(seatsOf, post)
    if (seats === 0) return sum
    const floor = low + raise
    const bonus = shown[post] === 0 ? first : 0
    const counted = bonus > 0 && taken(seating, post) > 0 ? first : 0
    return sum + Math.max(0, floor + bonus) + (seats - 1) * Math.max(0, floor) - counted
  }, 0)
}
