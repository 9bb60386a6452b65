import type { Edges } from './edges.ts'
import { real, whole } from './numbers.ts'
import { floorOf, type Prices, setPrice } from './prices.ts'
import { freeSeat, lastTaken, seat, type Seating, unseat, worstSeat } from './seating.ts'
import { createStamps } from './stamps.ts'

/** Sells turns that nobody took, from the side of the candidates: what makes prices fall again. */
export interface Selling {
  /** Before the first sale of a round: reads what each post pays. */
  readonly begin: () => void
  /**
   * A turn that costs more than it is worth goes to who pays best, or its price falls to its worth. Gives a turn that
   * this leaves without a seat, or -1.
   */
  readonly sell: (edges: Edges, turn: number, slack: number) => number
}

export function createSelling(seating: Seating, prices: Prices, first: number): Selling {
  const { mostTurns, seatsOf, seatOfTurn, turnOfSeat, score } = seating
  const floors = new Float64Array(seatsOf.length)
  const offers = createOffers(seating, floors)

  /** The first turns of a candidate are the ones in use. */
  const swap = (turn: number, held: number): number => {
    const chair = whole(seatOfTurn, held)
    const asked = real(prices.turn, turn)
    unseat(seating, chair)
    seat(seating, turn, chair, real(score, chair))
    setPrice(prices, turn, real(prices.turn, held), mostTurns)
    setPrice(prices, held, asked, mostTurns)
    return held
  }
  const trade = (edges: Edges, turn: number, price: number): number => {
    setPrice(prices, turn, price, mostTurns)
    const post = whole(edges.opening, offers.best.edge)
    const pair = real(edges.score, offers.best.edge)
    const free = freeSeat(seating, post)
    const worst = worstSeat(seating, prices.turn, post)
    const chair = free >= 0 && (worst < 0 || real(floors, post) >= 0) ? free : worst
    const former = whole(turnOfSeat, chair)
    if (former >= 0) unseat(seating, chair)
    seat(seating, turn, chair, pair)
    floors[post] = floorOf(seating, prices, post, first)
    return former
  }
  return {
    begin() {
      for (let post = 0; post < floors.length; post += 1) floors[post] = floorOf(seating, prices, post, first)
    },
    sell(edges, turn, slack) {
      if (seatOfTurn[turn] !== -1) return -1
      const person = Math.floor(turn / mostTurns)
      const later = lastTaken(seating, person)
      if (later > turn) return swap(turn, later)
      const worth = real(prices.worth, turn)
      if (real(prices.turn, turn) <= worth) return -1
      offers.ask(edges, person)
      if (offers.best.paid - slack > worth) return trade(edges, turn, Math.max(worth, offers.best.next - slack))
      setPrice(prices, turn, worth, mostTurns)
      return -1
    },
  }
}

interface Offers {
  /** The edge of who pays most, -1 when nobody may have it; what they pay, and what the next one would. */
  readonly best: { edge: number; paid: number; next: number }
  /** Asks all posts that have not this candidate yet. */
  readonly ask: (edges: Edges, person: number) => void
}

function createOffers({ mostTurns, mostSeats, seatsOf, seatOfTurn }: Seating, floors: Float64Array): Offers {
  const best = { edge: -1, paid: 0, next: 0 }
  const has = createStamps(seatsOf.length)
  const stampPosts = (person: number): void => {
    has.clear()
    for (let turn = person * mostTurns; turn < (person + 1) * mostTurns; turn += 1) {
      const chair = whole(seatOfTurn, turn)
      if (chair >= 0) has.add(Math.floor(chair / mostSeats))
    }
  }
  const consider = (edge: number, paid: number): void => {
    if (paid > best.paid) {
      best.next = best.paid
      best.paid = paid
      best.edge = edge
    } else best.next = Math.max(best.next, paid)
  }
  return {
    best,
    ask({ ofSeeker, bySeeker, opening, score }, person) {
      stampPosts(person)
      best.edge = -1
      best.paid = Number.NEGATIVE_INFINITY
      best.next = Number.NEGATIVE_INFINITY
      const end = whole(ofSeeker, person + 1)
      for (let nth = whole(ofSeeker, person); nth < end; nth += 1) {
        const edge = whole(bySeeker, nth)
        const post = whole(opening, edge)
        if (!has.has(post) && whole(seatsOf, post) > 0) consider(edge, real(score, edge) - real(floors, post))
      }
    },
  }
}
