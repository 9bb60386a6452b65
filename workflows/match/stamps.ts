/** A set of numbers that is emptied at once. */
export interface Stamps {
  readonly clear: () => void
  readonly add: (one: number) => void
  readonly has: (one: number) => boolean
}

/** Of numbers below `size`. */
export function createStamps(size: number): Stamps {
  const stamps = new Int32Array(size)
  let now = 0
  return {
    clear() {
      now += 1
    },
    add(one) {
      stamps[one] = now
    },
    has: (one) => stamps[one] === now,
  }
}
