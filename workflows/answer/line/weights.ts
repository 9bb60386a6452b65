import type { Evidence } from './evidence.ts'

/** A logistic regression over the evidence. */
export interface Weights {
  readonly bias: number
  readonly of: Evidence
}

/** Whether some sheet answers at all. `npm run bench -- answers` fits it, and the next one. */
export const answerable: Weights = {
  bias: -8.59,
  of: {
    share: -0.51,
    strength: 0.35,
    coverage: 1.57,
    known: 1.99,
    first: 0.37,
    margin: -0.34,
    runnerUp: 0.74,
    agreed: 0.52,
    brief: -1.18,
    open: 5.76,
    human: -0.67,
    unheld: -0.94,
    alike: 2.75,
    nearest: 0.7,
    votes: 0.23,
  },
}

/** Whether the best sheet is the right one, when one is. */
export const rightSheet: Weights = {
  bias: -0.76,
  of: {
    share: 0.14,
    strength: 0.08,
    coverage: -0.56,
    known: -0.33,
    first: 1.47,
    margin: 3.03,
    runnerUp: 1.26,
    agreed: 0.25,
    brief: 0.04,
    open: 0.09,
    human: -1.3,
    unheld: 0.09,
    alike: -1.08,
    nearest: -0.18,
    votes: 0.19,
  },
}
