/** Repeatable chance: uniform and normal draws from one seed (mulberry32, Box-Muller). */
export interface Chance {
  readonly uniform: () => number
  readonly normal: () => number
}

export function createChance(seed: number): Chance {
  let state = Math.imul(seed, 1)
  const uniform = (): number => {
    state = Math.imul(state + 0x6d2b79f5, 1)
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  return { uniform, normal }
}
