import { type Guarded, type GuardReason, routeOf } from './guarded.ts'

/**
 * A pattern that is nearly always right, on words as `plainWords` makes them, and what tells that it is not meant so.
 */
export interface Rule {
  readonly reason: GuardReason
  readonly when: RegExp
  readonly unless?: RegExp
}

/** How often a rule is right, as seen over labelled messages. */
const sureOfRules = 0.97

/** The first rule that holds of a message. */
export function firstRule(rules: readonly Rule[], words: string): Guarded | null {
  const rule = rules.find(({ when, unless }) => when.test(words) && unless?.test(words) !== true)
  return rule === undefined ? null : { route: routeOf[rule.reason], reason: rule.reason, sure: sureOfRules }
}
