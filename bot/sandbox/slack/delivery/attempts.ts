import type { Json } from '../json.ts'
import type { SlackEnvelope } from '../traffic.ts'

/** One attempt at bringing something to the app. `retry` counts from 1 on redeliveries. */
export interface Attempt {
  readonly id: string
  readonly type: SlackEnvelope['type']
  readonly payload: Json
  readonly retry: number
  readonly retryReason: string | undefined
}

export type Outcome =
  | { readonly ok: true; readonly payload: Json }
  | { readonly ok: false; readonly reason: 'timeout' | 'unreachable' | 'http_error'; readonly noRetry?: boolean }

/** A way to the app: Socket Mode or signed HTTP. */
export type Carrier = (attempt: Attempt) => Promise<Outcome>

/** What was sent, and how often. */
export interface Sent {
  readonly id: string
  readonly type: SlackEnvelope['type']
  readonly payload: Json
  attempts: number
  acknowledged: boolean
}

/** One attempt after the other; `loseAcks` forgets the next answers, as when they are lost on the way. */
export function createAttempts(carrier: () => Carrier): {
  readonly attempt: (sent: Sent, retryReason?: string) => Promise<Outcome>
  readonly loseAcks: (count: number) => void
} {
  let acksToLose = 0
  return {
    async attempt(sent, retryReason) {
      sent.attempts += 1
      const { id, type, payload, attempts } = sent
      const outcome = await carrier()({ id, type, payload, retry: attempts - 1, retryReason })
      if (outcome.ok && acksToLose > 0) {
        acksToLose -= 1
        return { ok: false, reason: 'timeout' }
      }
      if (outcome.ok) sent.acknowledged = true
      return outcome
    },
    loseAcks(count) {
      acksToLose += count
    },
  }
}
