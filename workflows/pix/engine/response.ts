import type { Curve } from './bank.ts'
import { createQuadrature } from './quadrature.ts'

/** A normal belief about one number. */
export interface Belief {
  readonly mean: number
  readonly variance: number
}

/** What an answer teaches of f (ability plus topic), f being believed normal: the belief after it, and how likely it was. */
export interface Learnt extends Belief {
  readonly likelihood: number
}

const fine = createQuadrature(25)
const coarse = createQuadrature(9)

/** What is not known of the difficulty flattens the curve (logistic-normal approximation, MacKay 1992). */
export function slopeOf({ a, spread }: Curve): number {
  return a / Math.sqrt(1 + (Math.PI / 8) * a * a * spread * spread)
}

/** The moments of f after a right or wrong answer, by quadrature. */
export function learn(curve: Curve, right: boolean, before: Belief): Learnt {
  const { points, weights } = fine
  const slope = slopeOf(curve)
  const sd = Math.sqrt(before.variance)
  let [total, first, second] = [0, 0, 0]
  for (let i = 0; i < points.length; i += 1) {
    const z = points[i] ?? 0
    const p = curve.c + (1 - curve.c) / (1 + Math.exp(-slope * (before.mean + sd * z - curve.b)))
    const weight = (weights[i] ?? 0) * (right ? p : 1 - p)
    total += weight
    first += weight * z
    second += weight * z * z
  }
  const likelihood = Math.max(total, 1e-12)
  const mean = first / likelihood
  const variance = Math.max(second / likelihood - mean * mean, 1e-6)
  return { likelihood, mean: before.mean + sd * mean, variance: before.variance * variance }
}

/** Share of the variance of f that one more answer is expected to remove, 0..1: how far apart f's means are after either. */
export function expectedReduction(curve: Curve, before: Belief): number {
  const { points, weights } = coarse
  const slope = slopeOf(curve)
  const sd = Math.sqrt(before.variance)
  let [right, first] = [0, 0]
  for (let i = 0; i < points.length; i += 1) {
    const z = points[i] ?? 0
    const p = curve.c + (1 - curve.c) / (1 + Math.exp(-slope * (before.mean + sd * z - curve.b)))
    right += (weights[i] ?? 0) * p
    first += (weights[i] ?? 0) * p * z
  }
  return (first * first) / Math.max(right * (1 - right), 1e-12)
}
