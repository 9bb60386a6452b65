import type { Seating } from './seating.ts'
import { real, whole } from './numbers.ts'

/** What each turn of each candidate costs. */
export interface Prices {
  readonly turn: Float64Array
  /** By candidate: their cheapest turn. */
  readonly cheapest: Float64Array
  /** By turn: what it costs as long as nobody wants it; infinite when a candidate has no such turn. */
  readonly worth: Float64Array
}

/** At the beginning each costs what it is worth: the first one of a candidate nobody took yet, `first` less than nothing. */
export function firstPrices({ mostTurns, turnsOf, seen }: Seating, first: number): Prices {
  const worth = new Float64Array(turnsOf.length * mostTurns)
  for (const [person, turns] of turnsOf.entries()) {
    worth[person * mostTurns] = seen[person] === 0 ? -first : 0
    worth.fill(Number.POSITIVE_INFINITY, person * mostTurns + turns, (person + 1) * mostTurns)
  }
  const cheapest = Float64Array.from(turnsOf, (_, person) => real(worth, person * mostTurns))
  return { turn: worth.slice(), cheapest, worth }
}

export function setPrice({ turn: prices, cheapest }: Prices, turn: number, asked: number, mostTurns: number): void {
  prices[turn] = asked
  const person = Math.floor(turn / mostTurns)
  let least = Number.POSITIVE_INFINITY
  for (let own = person * mostTurns; own < (person + 1) * mostTurns; own += 1) {
    const one = real(prices, own)
    if (one < least) least = one
  }
  cheapest[person] = least
}

/** What a pair must bring, above the candidate's price, to be worth a seat of a post: a free one, or another's. */
export function floorOf(seating: Seating, { turn: prices }: Prices, post: number, first: number): number {
  const { mostSeats, seatsOf, shown, turnOfSeat, score } = seating
  const start = post * mostSeats
  const seats = whole(seatsOf, post)
  let least = Number.POSITIVE_INFINITY
  let filled = 0
  for (let chair = start; chair < start + seats; chair += 1) {
    const turn = whole(turnOfSeat, chair)
    if (turn < 0) continue
    filled += 1
    least = Math.min(least, real(score, chair) - real(prices, turn))
  }
  if (filled === seats) return least
  return filled === 0 && shown[post] === 0 ? -first : Math.min(0, least)
}
