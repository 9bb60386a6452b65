/** Where a message goes. The words of all but `answer` are fixed and written in prompts/. */
export const routes = ['answer', 'human', 'urgent', 'sensitive', 'refuse'] as const
export type Route = (typeof routes)[number]

/** Why, as a code: it chooses the fixed words, the numbers to call and the team's priority. */
export const reasons = [
  // answer
  'sheet',
  'clarify',
  // human
  'asked-for-human',
  'personal-file',
  'opinion',
  'cannot-alone',
  'nothing-found',
  'not-understood',
  'other-language',
  'theme-off',
  // urgent
  'distress',
  'danger',
  'medical',
  'child-danger',
  'violence',
  'harassment',
  'fraud-card',
  'fraud-account',
  'fraud-device',
  'fraud-other',
  // sensitive
  'do-it-for-me',
  'for-someone-else',
  'secrets-offered',
  // refuse
  'out-of-scope',
  'others-data',
  'discrimination',
  'attack',
  'illegal',
] as const
export type Reason = (typeof reasons)[number]

/** A sheet that was found, best first; `score` 0..1. */
export interface Candidate {
  readonly sheet: string
  readonly score: number
}

/** All that the line decided about one message, without a model. Nothing in it is unmasked. */
export interface Reasoned {
  readonly masked: string
  /** Kinds of secrets that were hidden. */
  readonly secrets: readonly SecretKind[]
  readonly route: Route
  readonly reason: Reason
  /** The sheet that answers; for `clarify`, null. */
  readonly sheet: string | null
  /** Two or three sheets to choose among when one question clears it up. */
  readonly choices: readonly string[]
  readonly candidates: readonly Candidate[]
  /** 0..1, calibrated: how often such a decision is right. */
  readonly confidence: number
}

export const secretKinds = [
  'card',
  'card-code',
  'iban',
  'social-security',
  'password',
  'code',
  'email',
  'telephone',
  'dictated',
] as const
export type SecretKind = (typeof secretKinds)[number]
