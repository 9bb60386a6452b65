import type { Evidence } from './evidence.ts'

/** A logistic regression over the evidence. */
export interface Weights {
  readonly bias: number
  readonly of: Evidence
}

/** Whether some sheet answers at all. `npm run bench -- answers` fits it, and the next one. */
export const answerable: Weights = {
  bias: -9.52,
  of: {
    share: 0.16,
    strength: 0.48,
    coverage: 1.64,
    known: 1.76,
    first: 0.38,
    margin: -0.48,
    runnerUp: 0.82,
    agreed: 0.86,
    brief: -1.34,
    open: 5.81,
    human: -0.63,
    unheld: -0.86,
    alike: 3.88,
    nearest: 0.63,
    votes: 1,
  },
}

/** Whether the best sheet is the right one, when one is. */
export const rightSheet: Weights = {
  bias: -2.42,
  of: {
    share: -0.18,
    strength: 0.41,
    coverage: -0.85,
    known: -0.33,
    first: 1.29,
    margin: 1.32,
    runnerUp: 1.86,
    agreed: 1.08,
    brief: 0.08,
    open: 0.97,
    human: -0.38,
    unheld: 0.64,
    alike: 0.33,
    nearest: 0.41,
    votes: 1.21,
  },
}
