import type { Edges } from './edges.ts'
import { real, whole } from './numbers.ts'
import type { Prices } from './prices.ts'
import type { Seating } from './seating.ts'
import { createStamps } from './stamps.ts'

/** The candidates that a post gains most by at today's prices, best first, of those who do not sit there. */
export interface Shopping {
  readonly person: Int32Array
  readonly gain: Float64Array
  readonly score: Float64Array
  /** Looks for the `most` best ones among the post's edges; gives how many there are. */
  readonly look: (edges: Edges, post: number, most: number) => number
}

export function createShopping(seating: Seating, { cheapest }: Prices): Shopping {
  const { mostSeats, mostTurns, seatsOf, turnOfSeat } = seating
  const list = mostSeats + 1
  const [person, gain, score] = [new Int32Array(list), new Float64Array(list), new Float64Array(list)]
  const here = createStamps(seating.turnsOf.length)
  const stampHolders = (post: number): void => {
    here.clear()
    const start = post * mostSeats
    for (let chair = start; chair < start + whole(seatsOf, post); chair += 1) {
      const turn = whole(turnOfSeat, chair)
      if (turn >= 0) here.add(Math.floor(turn / mostTurns))
    }
  }
  const insert = (last: number, who: number, brings: number, pair: number): void => {
    let place = last
    while (place > 0 && real(gain, place - 1) < brings) {
      gain[place] = real(gain, place - 1)
      person[place] = whole(person, place - 1)
      score[place] = real(score, place - 1)
      place -= 1
    }
    gain[place] = brings
    person[place] = who
    score[place] = pair
  }
  const look: Shopping['look'] = (edges, post, most) => {
    stampHolders(post)
    let found = 0
    const end = whole(edges.ofOpening, post + 1)
    for (let edge = whole(edges.ofOpening, post); edge < end; edge += 1) {
      const who = whole(edges.seeker, edge)
      const pair = real(edges.score, edge)
      const brings = pair - real(cheapest, who)
      if ((found === most && brings <= real(gain, most - 1)) || here.has(who)) continue
      insert(Math.min(found, most - 1), who, brings, pair)
      found = Math.min(found + 1, most)
    }
    return found
  }
  return { person, gain, score, look }
}
