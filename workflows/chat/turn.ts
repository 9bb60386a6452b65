import type { ChatMessage, FileKind } from '#prompts/copy/chat.ts'
import { type Decision, unchanged } from '../actor.ts'
import type { Effect } from '../effects.ts'
import type { Reference } from '../reference.ts'
import type { Chat, Waiting } from './state.ts'

/** All that one decision of a chat may look at. `id` is the Telegram chat; `at` in milliseconds since 1970. */
export interface Turn {
  readonly chat: Chat
  readonly id: number
  readonly at: number
  readonly seed: string
  readonly firstName: string
  readonly reference: Reference
}

export type Decided = Decision<Chat>

export function decide(chat: Chat, ...effects: readonly Effect[]): Decided {
  return { state: chat, effects }
}

/** The next message of the person will be taken for `waiting`. */
export function waitFor(turn: Turn, waiting: Waiting, ...effects: readonly Effect[]): Decided {
  return decide({ ...turn.chat, waiting }, ...effects)
}

/** Says something and changes nothing. */
export function only(turn: Turn, message: ChatMessage): Decided {
  return decide(turn.chat, say(message))
}

/** A toast on the button that was pressed; nothing else happens. */
export function notice(turn: Turn, name: 'old-button' | 'question-gone' | 'request-closed'): Decided {
  return unchanged(turn.chat, { give: 'notice', message: { name, with: {} } })
}

/** `key` names the message so that it can be rewritten. */
export function say(message: ChatMessage, key?: string): Extract<Effect, { do: 'say' }> {
  return key === undefined ? { do: 'say', message } : { do: 'say', message, key }
}

export function withChat(turn: Turn, chat: Chat): Turn {
  return { ...turn, chat }
}

export function fileKind(turn: Turn): FileKind {
  return turn.chat.file.is
}
