import { real, whole } from './numbers.ts'

/** For each of many, the few best offers it got; of equal ones the first to come stay. */
export interface BestFew {
  readonly offer: (to: number, what: number, worth: number) => void
  /** What is kept for one, in no order. */
  readonly of: (one: number) => readonly number[]
}

/** A binary heap for each, whose first is its worst. */
export function bestFew(many: number, few: number): BestFew {
  const what = new Int32Array(many * few)
  const worth = new Float64Array(many * few)
  const filled = new Int32Array(many)
  const copy = (from: number, to: number): void => {
    what[to] = whole(what, from)
    worth[to] = real(worth, from)
  }
  const placeUp = (start: number, from: number, value: number): number => {
    let place = from
    while (place > 0) {
      const parent = (place - 1) >> 1
      if (real(worth, start + parent) <= value) break
      copy(start + parent, start + place)
      place = parent
    }
    return start + place
  }
  const placeDown = (start: number, value: number): number => {
    let place = 0
    for (let child = 1; child < few; child = 2 * place + 1) {
      const worse = child + 1 < few && real(worth, start + child + 1) < real(worth, start + child) ? child + 1 : child
      if (real(worth, start + worse) >= value) break
      copy(start + worse, start + place)
      place = worse
    }
    return start + place
  }
  return {
    offer(to, offered, value) {
      const start = to * few
      const count = whole(filled, to)
      if (count === few && value <= real(worth, start)) return
      const place = count < few ? placeUp(start, count, value) : placeDown(start, value)
      if (count < few) filled[to] = count + 1
      what[place] = offered
      worth[place] = value
    },
    of: (one) => Array.from(what.subarray(one * few, one * few + whole(filled, one))),
  }
}

/** The same for the same pair, and as good as chance: from 0 to 1. */
export function spread(person: number, post: number): number {
  const mixed = Math.imul((person * 0x9e3779b1) ^ (post * 0x85ebca6b), 0xc2b2ae35)
  return (mixed >>> 8) / 0x1000000
}
