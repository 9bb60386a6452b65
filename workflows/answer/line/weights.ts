import type { Evidence } from './evidence.ts'

/** A logistic regression over the evidence. */
export interface Weights {
  readonly bias: number
  readonly of: Evidence
}

/** Whether some sheet answers at all. `npm run bench -- answers` fits it, and the next one. */
export const answerable: Weights = {
  bias: -5.57,
  of: {
    share: 1.47,
    strength: 2.63,
    coverage: 0.42,
    known: 0.59,
    margin: -0.09,
    runnerUp: 1.26,
    agreed: -0.1,
    brief: -0.85,
    open: 2.52,
    human: -0.84,
    alike: 1.96,
  },
}

/** Whether the best sheet is the right one, when one is. */
export const rightSheet: Weights = {
  bias: -2.79,
  of: {
    share: -0.71,
    strength: 2.01,
    coverage: -1.51,
    known: 1.47,
    margin: 4.31,
    runnerUp: 2.82,
    agreed: -0.02,
    brief: 0.38,
    open: 1.58,
    human: 1.19,
    alike: -0.47,
  },
}
