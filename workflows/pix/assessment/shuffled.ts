import { chanceOf } from '../engine/chance.ts'

/** The indexes 0..count − 1 in an order that chance makes, the same for the same seed. */
export function shuffled(count: number, seed: string): readonly number[] {
  const left = Array.from({ length: count }, (_, index) => index)
  return Array.from({ length: count }, (_, place) => {
    const [index = 0] = left.splice(Math.floor(chanceOf(seed, place) * left.length), 1)
    return index
  })
}
