import { whole } from './numbers.ts'

/** First in, first out, each number at most once. */
export interface Queue {
  readonly add: (one: number) => void
  /** -1 when nothing waits. */
  readonly next: () => number
}

/** Of numbers below `size`. */
export function createQueue(size: number): Queue {
  const ring = new Int32Array(size)
  const waits = new Uint8Array(size)
  let head = 0
  let count = 0
  return {
    add(one) {
      if (waits[one] === 1) return
      waits[one] = 1
      ring[(head + count) % size] = one
      count += 1
    },
    next() {
      if (count === 0) return -1
      const one = whole(ring, head)
      head = (head + 1) % size
      count -= 1
      waits[one] = 0
      return one
    },
  }
}
