import type { Read } from '../learn/reader.ts'
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
export function firstRule(rules: readonly Rule[], read: Pick<Read, 'words' | 'looks'>): Guarded | null {
  const { words } = read
  const rule = rules.find((one) => one.when.test(words) && one.unless?.test(words) !== true && !chance(one, read))
  return rule === undefined ? null : { route: routeOf[rule.reason], reason: rule.reason, sure: sureOfRules }
}

/**
 * In a long story the words of a rule may meet by chance: then what was learnt must not say the contrary. An attack
 * hides in what looks ordinary: it is believed anyway.
 */
function chance({ reason }: Rule, { words, looks }: Pick<Read, 'words' | 'looks'>): boolean {
  const isLong = words.split(' ').length >= longStory
  return isLong && reason !== 'attack' && (looks.get(routeOf[reason]) ?? 0) < leastShare
}

/** In words. */
const longStory = 22
const leastShare = 0.05
