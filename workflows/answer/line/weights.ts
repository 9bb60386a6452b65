import type { Evidence } from './evidence.ts'

/** A logistic regression over the evidence. */
export interface Weights {
  readonly bias: number
  readonly of: Evidence
}

/** Whether some sheet answers at all. `npm run bench -- answers` fits it, and the next one. */
export const answerable: Weights = {
  bias: -12.06,
  of: {
    share: 0.66,
    strength: 2.91,
    coverage: 2.19,
    known: 0.29,
    first: 0.87,
    margin: 0.39,
    runnerUp: 1.05,
    agreed: 1.44,
    brief: -0.69,
    open: 6.55,
    human: -1.2,
    unheld: -0.19,
    alike: 3.79,
    nearest: 2.04,
    votes: 1.01,
  },
}

/** Whether the best sheet is the right one, when one is. */
export const rightSheet: Weights = {
  bias: -2.33,
  of: {
    share: -0.19,
    strength: 2.57,
    coverage: -0.09,
    known: -1.6,
    first: 1.22,
    margin: 2.14,
    runnerUp: 0.98,
    agreed: 0.56,
    brief: 0.15,
    open: -0.39,
    human: -0.14,
    unheld: 0.06,
    alike: 1.2,
    nearest: 0.01,
    votes: -0.01,
  },
}
