import type { Reason, Route } from '../reasoned.ts'

/** What a guard decided of a message. */
export interface Guarded {
  readonly route: Route
  readonly reason: Reason
  /** 0..1: how often such a decision is right. A rule that was written down is near 1. */
  readonly sure: number
}

/** One reason among those of the guards: all but what an answer, or the search for one, gives. */
export type GuardReason = Exclude<Reason, 'sheet' | 'clarify' | 'nothing-found' | 'not-understood' | 'theme-off'>

export function isGuardReason(reason: string): reason is GuardReason {
  return reason in routeOf
}

/** The route of each reason. */
export const routeOf = {
  'asked-for-human': 'human',
  'personal-file': 'human',
  opinion: 'human',
  'cannot-alone': 'human',
  'other-language': 'human',
  distress: 'urgent',
  danger: 'urgent',
  medical: 'urgent',
  'child-danger': 'urgent',
  violence: 'urgent',
  harassment: 'urgent',
  'fraud-card': 'urgent',
  'fraud-account': 'urgent',
  'fraud-device': 'urgent',
  'fraud-other': 'urgent',
  'do-it-for-me': 'sensitive',
  'for-someone-else': 'sensitive',
  'secrets-offered': 'sensitive',
  'out-of-scope': 'refuse',
  'others-data': 'refuse',
  discrimination: 'refuse',
  attack: 'refuse',
  illegal: 'refuse',
} as const satisfies Record<GuardReason, Route>
