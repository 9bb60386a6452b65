import type { SlackMessage } from '#prompts/copy/slack.ts'
import type { AuditEntry, Decision, Happening } from '../actor.ts'
import { unchanged } from '../actor.ts'
import type { ChatEvent } from '../chat/events.ts'
import type { Answer, Effect } from '../effects.ts'
import type { SlackUser } from '../file/events.ts'
import type { Reference } from '../reference.ts'
import { sameCard, showCard } from './card.ts'
import type { RequestEvent } from './events.ts'
import type { LiveRequest, PastCode, RequestState } from './state.ts'

/** A live request in one turn. */
export interface Turn {
  readonly request: LiveRequest
  /** As it was when the turn began: what its card shows. */
  readonly before: LiveRequest
  readonly at: number
  readonly seed: string
  readonly reference: Reference
}

/** What a change brings besides the card, which always follows. */
export interface Brings {
  readonly effects?: readonly Effect[]
  readonly answer?: Answer
  readonly audit?: AuditEntry
  readonly past?: { readonly what: PastCode; readonly by: SlackUser | null }
}

export type Decided = Decision<RequestState>

export function turnOf(request: LiveRequest, { at, seed }: Happening<RequestEvent>, reference: Reference): Turn {
  return { request, before: request, at, seed, reference }
}

/** The request changed: its history grows, its card is rewritten when it shows something else. */
export function revise(
  { request, before, at }: Pick<Turn, 'request' | 'before' | 'at'>,
  change: Partial<LiveRequest>,
  brings: Brings = {},
): Decided {
  const { effects = [], answer, audit, past } = brings
  const history = past ? [...request.history, { ...past, at }].slice(-mostPast) : request.history
  const state: LiveRequest = { ...request, ...change, history }
  return {
    state,
    effects: [...(sameCard(before, state) ? [] : showCard(state)), ...effects],
    ...(answer && { answer }),
    ...(audit && { audit: [audit] }),
  }
}

const mostPast = 100

/** A notice to who pressed; nothing else happens. */
export function told({ request }: Turn, message: SlackMessage): Decided {
  return unchanged<RequestState>(request, { give: 'slack-notice', message })
}

/** A line of the audit log about this request. */
export function auditOf({ audit }: LiveRequest, by: string, code: string, detail?: string): AuditEntry {
  return { by, code, subject: audit, ...(detail !== undefined && { detail }) }
}

/** A line in the card's thread; nothing as long as there is no card. Its key begins with the card's. */
export function replyTo(request: LiveRequest, message: SlackMessage, name: string): readonly Effect[] {
  return request.card ? [{ do: 'reply', root: request.card.key, message, key: `${request.card.key}:${name}` }] : []
}

/** Rewrites a line of the thread. */
export function rewriteReply(request: LiveRequest, message: SlackMessage, name: string): readonly Effect[] {
  return request.card ? [{ do: 'update', key: `${request.card.key}:${name}`, message }] : []
}

export function tellChat({ chat }: Pick<LiveRequest, 'chat'>, event: ChatEvent): Effect {
  return { do: 'tell', actor: `chat:${chat}`, event }
}
