import type { Edges } from './edges.ts'
import { real, whole } from './numbers.ts'
import { type Prices, setPrice } from './prices.ts'
import { freeSeat, seat, type Seating, taken, unseat, worstSeat } from './seating.ts'
import { createShopping } from './shopping.ts'

/** Buys turns, from the side of the posts: what makes prices rise. */
export interface Bidding {
  /** Fills the free seats of a post with whom it gains most by. */
  readonly bid: (edges: Edges, post: number, round: Round) => void
  /** Frees the seats of those who bring a post less, by more than `slack`, than someone who does not sit there. */
  readonly release: (edges: Edges, post: number, slack: number) => void
}

export interface Round {
  readonly slack: number
  /** Hears of each post that loses someone. */
  readonly left: (post: number) => void
}

export function createBidding(seating: Seating, prices: Prices, first: number): Bidding {
  const { mostSeats, seatsOf, shown, turnOfSeat, score } = seating
  const shopping = createShopping(seating, prices)
  const buy = createBuying(seating, prices)

  /** How many of the best found are worth a seat; the first one of a post is, at a loss of `first` at most. */
  const worthIt = (most: number, held: number, post: number): number => {
    const least = held === 0 && shown[post] === 0 ? -first : 0
    if (most === 0 || real(shopping.gain, 0) < least) return 0
    let count = 1
    while (count < most && real(shopping.gain, count) >= 0) count += 1
    return count
  }
  /** The best found, each for what the post gains by the next one: whoever is not alone there must bring something. */
  const fill = (post: number, count: number, next: number, { slack, left }: Round): void => {
    for (let nth = 0; nth < count; nth += 1) {
      const pair = real(shopping.score, nth)
      const purchase = { person: whole(shopping.person, nth), chair: freeSeat(seating, post), pair, most: pair - next }
      const lost = buy(purchase, slack)
      if (lost >= 0) left(Math.floor(lost / mostSeats))
    }
  }
  const bid: Bidding['bid'] = (edges, post, round) => {
    const held = taken(seating, post)
    const wanted = whole(seatsOf, post) - held
    if (wanted === 0) return
    const found = shopping.look(edges, post, wanted + 1)
    const count = worthIt(Math.min(wanted, found), held, post)
    if (count === 0) return
    dropLoss(seating, prices, post)
    const least = count + held > 1 || shown[post] === 1 ? 0 : -first
    fill(post, count, Math.max(least, found > count ? real(shopping.gain, count) : least), round)
  }
  const release: Bidding['release'] = (edges, post, slack) => {
    if (taken(seating, post) === 0 || shopping.look(edges, post, 1) === 0) return
    const best = real(shopping.gain, 0) - slack
    const start = post * mostSeats
    for (let chair = start; chair < start + whole(seatsOf, post); chair += 1) {
      const turn = whole(turnOfSeat, chair)
      if (turn >= 0 && real(score, chair) - real(prices.turn, turn) < best) unseat(seating, chair)
    }
  }
  return { bid, release }
}

/** Who was worth a seat only because nobody else sat there leaves once others come. */
function dropLoss(seating: Seating, prices: Prices, post: number): void {
  const chair = worstSeat(seating, prices.turn, post)
  if (chair < 0) return
  const gain = real(seating.score, chair) - real(prices.turn, whole(seating.turnOfSeat, chair))
  if (gain < 0) unseat(seating, chair)
}

interface Purchase {
  readonly person: number
  readonly chair: number
  /** The score of the pair, and the most that the post pays: what makes the next best as good. */
  readonly pair: number
  readonly most: number
}

/** Buys a candidate's cheapest turn, for no more than their next one costs. Gives the seat that loses them, or -1. */
function createBuying(seating: Seating, prices: Prices): (purchase: Purchase, slack: number) => number {
  const { mostTurns, seatOfTurn } = seating
  const offer = { turn: 0, second: 0 }
  const ask = (person: number): void => {
    offer.turn = person * mostTurns
    offer.second = Number.POSITIVE_INFINITY
    for (let other = offer.turn + 1; other < (person + 1) * mostTurns; other += 1) {
      const asked = real(prices.turn, other)
      const least = real(prices.turn, offer.turn)
      if (asked < least) {
        offer.second = least
        offer.turn = other
      } else offer.second = Math.min(offer.second, asked)
    }
  }
  return ({ person, chair, pair, most }, slack) => {
    ask(person)
    const lost = whole(seatOfTurn, offer.turn)
    if (lost >= 0) unseat(seating, lost)
    setPrice(prices, offer.turn, Math.min(most, offer.second) + slack, mostTurns)
    seat(seating, offer.turn, chair, pair)
    return lost
  }
}
