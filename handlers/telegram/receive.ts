import type { Update } from 'grammy/types'
import type { ChatEvent } from '#workflows/chat/events.ts'
import { unpackChoice } from './choice-codec.ts'
import { readMessage } from './read-message.ts'

/** An update as the workflows know it; `query` is the callback query that waits for its answer. */
export interface Received {
  readonly id: string
  readonly actor: `chat:${number}`
  readonly event: ChatEvent
  readonly query?: string
}

/** Turns an update into the event of one private chat (or of a group just joined), or ignores it. */
export function receiveUpdate(update: Update): Received | undefined {
  const found = fromMessage(update) ?? fromEdit(update) ?? fromCallback(update) ?? fromMembership(update)
  return found && { id: `telegram:${update.update_id}`, ...found }
}

/** The updates to ask Telegram for; everything else is never sent to us. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

type Found = Omit<Received, 'id'> | undefined

function fromMessage({ message }: Update): Found {
  if (message?.chat.type !== 'private' || message.from.is_bot) return undefined
  return { actor: `chat:${message.chat.id}`, event: readMessage(message) }
}

/** A live location that moves is an edit too: it has no words, and no caption that could be taken away. */
function fromEdit({ edited_message: message }: Update): Found {
  if (message?.chat.type !== 'private' || message.from.is_bot || message.location) return undefined
  const text = (message.text ?? message.caption ?? '').toWellFormed()
  return { actor: `chat:${message.chat.id}`, event: { is: 'message.edited', message: message.message_id, text } }
}

function fromCallback({ callback_query: query }: Update): Found {
  const message = query?.message
  if (!query || !message || message.chat.type !== 'private') return undefined
  const choice = unpackChoice(query.data ?? '')
  const event: ChatEvent = choice
    ? { is: 'choice.made', message: message.message_id, choice, firstName: query.from.first_name.toWellFormed() }
    : { is: 'old-button.pressed' }
  return { actor: `chat:${message.chat.id}`, event, query: query.id }
}

function fromMembership({ my_chat_member: change }: Update): Found {
  if (!change) return undefined
  const { chat, new_chat_member: now } = change
  const actor = `chat:${chat.id}` as const
  if (chat.type === 'private')
    return { actor, event: { is: now.status === 'kicked' ? 'chat.blocked' : 'chat.unblocked' } }
  const inside = now.status === 'member' || now.status === 'administrator' || now.status === 'restricted'
  return inside ? { actor, event: { is: 'group.joined' } } : undefined
}
