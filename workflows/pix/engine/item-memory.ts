import type { Curve } from './bank.ts'
import { type Belief, learn } from './response.ts'

/** Belief about one item: its difficulty (normal), and weights over the discriminations of `slopes`. */
export interface ItemMemory {
  mean: number
  variance: number
  readonly weights: number[]
}

/** Multiples of the usual discrimination that an item may have, and how likely each is before any answer. */
const slopes = [0.5, 0.7, 0.9, 1.1, 1.4, 1.8]
const usual = [0.08, 0.2, 0.27, 0.23, 0.15, 0.07]

/** What the label alone says. */
export function memoryOf({ b, spread }: Curve): ItemMemory {
  return { mean: b, variance: spread ** 2, weights: [...usual] }
}

/** Difficulty and discrimination seen through one more answer, of someone whose f is believed `person`. */
export function remember(memory: ItemMemory, label: Curve, right: boolean, person: Belief): void {
  const together = { mean: person.mean - memory.mean, variance: person.variance + memory.variance }
  let [total, mean, square] = [0, 0, 0]
  slopes.forEach((slope, i) => {
    const after = learn({ a: label.a * slope, b: 0, c: label.c, spread: 0 }, right, together)
    const weight = (memory.weights[i] ?? 0) * after.likelihood
    memory.weights[i] = weight
    total += weight
    mean += weight * after.mean
    square += weight * (after.variance + after.mean ** 2)
  })
  slopes.forEach((_, i) => {
    memory.weights[i] = (memory.weights[i] ?? 0) / total
  })
  mean /= total
  const share = memory.variance / together.variance
  memory.mean -= share * (mean - together.mean)
  memory.variance = Math.max(0.01, memory.variance + share ** 2 * (square / total - mean ** 2 - together.variance))
}

/** The curve to ask with, the label's guessing kept. */
export function curveOf({ mean, variance, weights }: ItemMemory, { a, c }: Curve): Curve {
  const slope = slopes.reduce((sum, each, i) => sum + each * (weights[i] ?? 0), 0)
  return { a: a * slope, b: mean, c, spread: Math.sqrt(variance) }
}
