import type { Evidence } from './evidence.ts'

/** A logistic regression over the evidence. */
export interface Weights {
  readonly bias: number
  readonly of: Evidence
}

/** Whether some sheet answers at all. `npm run bench -- answers` fits it, and the next one. */
export const answerable: Weights = {
  bias: -4.61,
  of: {
    share: 0.71,
    strength: 3.34,
    coverage: 0.57,
    known: 0.28,
    margin: -0.02,
    runnerUp: 0.62,
    agreed: 0.04,
    open: 3.04,
  },
}

/** Whether the best sheet is the right one, when one is. */
export const rightSheet: Weights = {
  bias: -3.04,
  of: {
    share: -0.07,
    strength: 1.59,
    coverage: -0.87,
    known: 1.34,
    margin: 3.82,
    runnerUp: 2.72,
    agreed: 0.22,
    open: 1.48,
  },
}
