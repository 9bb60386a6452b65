import type { Evidence } from './evidence.ts'

/** A logistic regression over the evidence. */
export interface Weights {
  readonly bias: number
  readonly of: Evidence
}

/** Whether some sheet answers at all. `npm run bench -- answers` fits it, and the next one. */
export const answerable: Weights = {
  bias: -3.03,
  of: {
    share: 0.27,
    strength: 6.66,
    coverage: -0.82,
    known: 0.76,
    margin: 0.36,
    runnerUp: -0.28,
    agreed: 0.2,
  },
}

/** Whether the best sheet is the right one, when one is. */
export const rightSheet: Weights = {
  bias: -2.21,
  of: {
    share: -0.06,
    strength: 1.91,
    coverage: -0.68,
    known: 1.1,
    margin: 3.69,
    runnerUp: 2.42,
    agreed: -0.12,
  },
}
