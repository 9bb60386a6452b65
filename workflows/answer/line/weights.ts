import type { Evidence } from './evidence.ts'

/** A logistic regression over the evidence. */
export interface Weights {
  readonly bias: number
  readonly of: Evidence
}

/** Whether some sheet answers at all. `npm run bench -- answers` fits it, and the next one. */
export const answerable: Weights = {
  bias: -12.03,
  of: {
    share: 0.97,
    strength: 3.2,
    coverage: 3.14,
    known: 1.71,
    first: 1.15,
    margin: 0.43,
    runnerUp: 1.52,
    agreed: 2,
    brief: -1.68,
    open: 6.25,
    human: -1.77,
    unheld: -0.85,
    alike: 2.22,
    nearest: 1.92,
    votes: -0.32,
  },
}

/** Whether the best sheet is the right one, when one is. */
export const rightSheet: Weights = {
  bias: -1.4,
  of: {
    share: -0.6,
    strength: 1.75,
    coverage: -0.43,
    known: -1.03,
    first: 0.88,
    margin: 1.37,
    runnerUp: 1.2,
    agreed: 1.4,
    brief: -0.07,
    open: 0.84,
    human: -1.26,
    unheld: 0.46,
    alike: 0,
    nearest: -0.54,
    votes: -0.03,
  },
}
