/** What can go wrong on purpose with a call. */
export type TelegramFault =
  | { readonly kind: '429'; readonly retryAfter: number }
  | { readonly kind: '5xx'; readonly code: number }
  /** The call takes effect, then the connection dies unanswered: at once, or after `ms`. */
  | { readonly kind: 'timeout-after-accept'; readonly ms?: number }
  /** The connection dies and the call has no effect. */
  | { readonly kind: 'drop' }
  /** The call takes effect after `ms`, and is answered. */
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: '403' | '400'; readonly description: string }

/**
 * A fault and the calls it hits: of one method and one chat, or of all. It hits the next `times` calls (1 by
 * default), or, with `probability` (0 to 1), each with that chance drawn from `seed`, until it is withdrawn.
 */
export interface FaultRule {
  readonly method?: string
  readonly chat?: number
  readonly times?: number
  readonly probability?: number
  readonly seed?: number
  readonly fault: TelegramFault
}

export interface TelegramFaults {
  /** Adds a rule; gives back what withdraws it. Rules are tried in the order of injection; getUpdates must be named. */
  readonly inject: (rule: FaultRule) => () => void
  readonly active: () => readonly FaultRule[]
  readonly clear: () => void
}
