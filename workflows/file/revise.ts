import type { ChatEvent } from '../chat/events.ts'
import type { AuditEntry, Decision, Happening } from '../actor.ts'
import type { Answer, Effect } from '../effects.ts'
import type { Reference } from '../reference.ts'
import type { SlackMessage } from '#prompts/copy/slack.ts'
import { showCard } from './card.ts'
import type { FileEvent, SlackUser } from './events.ts'
import type { FileState, LiveFile, PastCode } from './state.ts'

/** A live file in one turn. */
export interface Turn {
  readonly file: LiveFile
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

export function turnOf(file: LiveFile, { at, seed }: Happening<FileEvent>, reference: Reference): Turn {
  return { file, at, seed, reference }
}

/** The file changed: it is dated, its history grows, its card is rewritten. */
export function revise({ file, at }: Turn, change: Partial<LiveFile>, brings: Brings = {}): Decision<FileState> {
  const { effects = [], answer, audit, past } = brings
  const history = past ? [...file.history, { ...past, at }] : file.history
  const state: LiveFile = { ...file, ...change, history, updatedAt: at }
  return {
    state,
    effects: [...showCard(state), ...effects],
    ...(answer && { answer }),
    ...(audit && { audit: [audit] }),
  }
}

/** A line of the audit log about this file. */
export function auditOf(file: LiveFile, by: string, code: string, detail?: string): AuditEntry {
  return { by, code, subject: file.audit, ...(detail !== undefined && { detail }) }
}

/**
 * A reply in the card's thread; nothing as long as the card has no channel: the file's modal shows it all.
 * Its key begins with the card's, so that a thread that is no more is known by any reply that failed.
 */
export function replyTo(file: LiveFile, message: SlackMessage, name: string): readonly Effect[] {
  return file.card ? [{ do: 'reply', root: file.card.key, message, key: `${file.card.key}:${name}` }] : []
}

/** A line in the thread about what just happened. */
export function newsIn({ file, at }: Turn, message: SlackMessage): readonly Effect[] {
  return replyTo(file, message, `news:${at}`)
}

export function tellChat(file: { readonly chat: number }, event: ChatEvent): Effect {
  return { do: 'tell', actor: `chat:${file.chat}`, event }
}

export function notice(message: SlackMessage): Answer {
  return { give: 'slack-notice', message }
}
