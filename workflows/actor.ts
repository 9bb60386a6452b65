import type { Answer, Effect } from './effects.ts'
import type { Reference } from './reference.ts'

/**
 * Who owns a state and a lock: a person's private chat, a candidate's file, a request for a human, a post, an adviser's
 * places, or the Slack team and its settings.
 */
export type ActorId = `chat:${number}` | `file:${string}` | RequestId | PostId | AdviserId | 'team:slack'

export type RequestId = `request:${string}`

/** At most 48 characters in all: buttons of the chat carry it. */
export type PostId = `post:${string}`

/** By Slack's id of a coordinator. */
export type AdviserId = `adviser:${string}`

/**
 * One past fact on its way to one actor.
 * `id` is unique for ever (a platform's id, or the outbox row that told it) and makes the turn happen once.
 * `at` is in milliseconds since 1970; `seed` is a random UUID, the only source of chance for a step.
 */
export interface Happening<E> {
  readonly id: string
  readonly actor: ActorId
  readonly at: number
  readonly seed: string
  readonly event: E
}

/** What a step decides. `answer` goes to the click or form that asked; `audit` rows are written in the same transaction. */
export interface Decision<S> {
  readonly state: S
  readonly effects: readonly Effect[]
  readonly answer?: Answer
  readonly audit?: readonly AuditEntry[]
}

/** A line of the audit log: codes and ids only, never a name or a sentence. `subject` is the file's random audit id. */
export interface AuditEntry {
  readonly by: string
  readonly code: string
  readonly subject: string
  readonly detail?: string
}

/** A kind of actor: three pure functions and the row its lists read. */
export interface ActorKind<S, E, V = never> {
  readonly initial: S
  /** Reads a stored state of any past version; throws when it is none of ours. */
  readonly parse: (stored: unknown) => S
  readonly step: (state: S, happening: Happening<E>, reference: Reference) => Decision<S>
  /** Whether what it orders goes before what others order, where they wait for one another; no when absent. */
  readonly urgent?: (state: S) => boolean
  /** The row of the view table for lists, counts and searches; `undefined` removes it. */
  readonly view?: (state: S) => V | undefined
}

/** Nothing to do: a duplicate, a stranger, an old button, a late reply. */
export function unchanged<S>(state: S, answer?: Answer): Decision<S> {
  return answer ? { state, effects: [], answer } : { state, effects: [] }
}
