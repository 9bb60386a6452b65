import type { Candidate } from '../reasoned.ts'

/**
 * The sheets that were found, in the order of words and meaning together: the search's score as a share of the best,
 * and how near the question each one is, weigh alike. None is added or left out, and scores stay the search's own.
 * `vectors`: one for each that was found, in the same order. Null when they can't be compared.
 */
export function mixMeanings(
  found: readonly Candidate[],
  question: ArrayLike<number>,
  vectors: readonly ArrayLike<number>[],
): readonly Candidate[] | null {
  const cosines = vectors.map((vector) => cosine(question, vector))
  if (cosines.length !== found.length || !cosines.every(Number.isFinite)) return null
  const nearest = Math.max(...cosines)
  const best = Math.max(...found.map(({ score }) => score))
  const worth = ({ score }: Candidate, meaning: number): number =>
    (best > 0 ? score / best : 0) + Math.max(0, 1 - (nearest - meaning) / farBehind)
  return found
    .map((candidate, index) => ({ candidate, worth: worth(candidate, cosines[index] ?? 0) }))
    .toSorted((one, other) => other.worth - one.worth)
    .map(({ candidate }) => candidate)
}

/**
 * How far behind the nearest sheet, in cosine, a meaning is worth nothing. Models spread their cosines differently:
 * only differences count, and small ones little.
 */
const farBehind = 0.25

/** -1..1; NaN for vectors of unlike lengths, without a direction, or not made of finite numbers. */
function cosine(one: ArrayLike<number>, other: ArrayLike<number>): number {
  if (one.length !== other.length) return Number.NaN
  const dot = (left: ArrayLike<number>, right: ArrayLike<number>): number =>
    Array.from(left).reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0)
  const lengths = dot(one, one) * dot(other, other)
  return lengths > 0 && Number.isFinite(lengths) ? dot(one, other) / Math.sqrt(lengths) : Number.NaN
}
