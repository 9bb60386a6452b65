import { type Evidence, evidenceNames } from './evidence.ts'
import type { Weights } from './weights.ts'

/** How often, 0..1, what the weights were fitted for is true with such evidence. */
export function chance(evidence: Evidence, { bias, of }: Weights): number {
  const sum = evidenceNames.reduce((total, name) => total + of[name] * evidence[name], bias)
  return 1 / (1 + Math.exp(-sum))
}
