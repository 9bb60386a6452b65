import { createBidding } from './bidding.ts'
import type { Edges } from './edges.ts'
import { real } from './numbers.ts'
import { firstPrices, floorOf } from './prices.ts'
import { createQueue } from './queue.ts'
import { emptyAll, type Seating } from './seating.ts'
import { createSelling } from './selling.ts'

/**
 * An auction in which posts bid for turns of candidates, and turns that nobody took look for posts (Bertsekas and
 * Castañon): at its end nobody gains more than the slack by any exchange. A candidate's first list, and a post's first
 * candidate, are worth `first` more than the fit of their pair.
 */
export interface Market {
  readonly seating: Seating
  /** What a post would pay to have one more of this candidate's turns. */
  readonly price: (person: number) => number
  /** What a pair must bring, above the candidate's price, to be worth one more seat of this post. */
  readonly floor: (post: number) => number
  /** Trades these pairs until nobody gains more than `slack`. `anew`: nobody sits, at the prices of before. */
  readonly trade: (edges: Edges, slack: number, anew: boolean) => void
}

export function createMarket(seating: Seating, first: number): Market {
  const { seatsOf, seatOfTurn } = seating
  const prices = firstPrices(seating, first)
  const bidding = createBidding(seating, prices, first)
  const selling = createSelling(seating, prices, first)
  const posts = createQueue(seatsOf.length)
  const turns = createQueue(seatOfTurn.length)
  const sellAll = (edges: Edges, slack: number): void => {
    selling.begin()
    for (let turn = 0; turn < seatOfTurn.length; turn += 1) turns.add(turn)
    for (let turn = turns.next(); turn >= 0; turn = turns.next()) {
      const left = selling.sell(edges, turn, slack)
      if (left >= 0) turns.add(left)
    }
  }
  return {
    seating,
    price: (person) => real(prices.cheapest, person),
    floor: (post) => floorOf(seating, prices, post, first),
    trade(edges, slack, anew) {
      if (anew) emptyAll(seating)
      const round = { slack, left: posts.add }
      for (let post = 0; post < seatsOf.length; post += 1) {
        bidding.release(edges, post, slack)
        posts.add(post)
      }
      for (let post = posts.next(); post >= 0; post = posts.next()) bidding.bid(edges, post, round)
      sellAll(edges, slack)
    },
  }
}
