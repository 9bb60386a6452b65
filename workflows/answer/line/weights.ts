import type { Evidence } from './evidence.ts'

/** A logistic regression over the evidence. */
export interface Weights {
  readonly bias: number
  readonly of: Evidence
}

/** Whether some sheet answers at all. `npm run bench -- answers` fits it, and the next one. */
export const answerable: Weights = {
  bias: -14.56,
  of: {
    share: 1.4,
    strength: 2.89,
    coverage: 4.58,
    known: 2.53,
    first: 1.16,
    margin: 0.68,
    runnerUp: 1.45,
    agreed: 1.55,
    brief: -2.38,
    open: 7.45,
    human: -1.91,
    unheld: -1.92,
    alike: 2.84,
    nearest: 2.73,
    votes: -1.03,
  },
}

/** Whether the best sheet is the right one, when one is. */
export const rightSheet: Weights = {
  bias: -1.66,
  of: {
    share: -0.31,
    strength: 1.59,
    coverage: -0.49,
    known: -0.79,
    first: 0.84,
    margin: 1.39,
    runnerUp: 1.22,
    agreed: 1.04,
    brief: -0.16,
    open: 1.13,
    human: -1.96,
    unheld: 0.55,
    alike: 0,
    nearest: -0.44,
    votes: 0.04,
  },
}
