import type { Evidence } from './evidence.ts'

/** A logistic regression over the evidence. */
export interface Weights {
  readonly bias: number
  readonly of: Evidence
}

/** Whether some sheet answers at all. Fitted by `npm run bench -- answers`, as the next one. */
export const answerable: Weights = {
  bias: -3.33,
  of: {
    share: 1.16,
    strength: 4.08,
    coverage: 1.6,
    known: 0.9,
    margin: 0.1,
    runnerUp: -0.95,
    agreed: 0.41,
    oneTheme: 0.33,
    length: 0.27,
  },
}

/** Whether the best sheet is the right one, when one is. */
export const rightSheet: Weights = {
  bias: -2.41,
  of: {
    share: 0.8,
    strength: 1.98,
    coverage: 0.7,
    known: -1.33,
    margin: 3.77,
    runnerUp: 2.87,
    agreed: -0.19,
    oneTheme: 0.02,
    length: 0.19,
  },
}
