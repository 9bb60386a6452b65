import type { RequestId } from '../actor.ts'
import type { Perimeter } from '../team/state.ts'
import type { LiveRequest, Urgency } from './state.ts'

/** A request's row for queues, lists and figures: no word of the person, no name. Times in ms. */
export interface RequestRow {
  readonly id: RequestId
  readonly ref: string
  readonly stage: LiveRequest['stage']['at']
  readonly since: number
  readonly urgency: Urgency
  readonly theme: string | null
  /** Null when the person did not say where they are. */
  readonly departement: string | null
  readonly region: string | null
  /** Where an adviser sent it, whatever its place; null when nobody did. */
  readonly sent_to: Perimeter | null
  /** The Slack channel of its card; null as long as there is none. */
  readonly channel: string | null
  /** Slack id and name of who follows it. */
  readonly owner: string | null
  readonly owner_name: string | null
  readonly opened_at: number
  /** When a human first answered; null before. */
  readonly answered_at: number | null
  readonly resolved_at: number | null
  /** When a first answer is promised by; null once given. */
  readonly promised_by: number | null
  /** Whether the person said that it is solved; null as long as they did not. */
  readonly solved: boolean | null
  /** 1..5 */
  readonly stars: number | null
  readonly reopened: number
}
