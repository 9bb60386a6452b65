import type { Message, Update, Voice } from 'grammy/types'
import type { ChatEvent } from '#workflows/chat/events.ts'
import { unpackChoice } from './choice-codec.ts'

/** An update as the workflows know it; `query` is the callback query that waits for its answer. */
export interface Received {
  readonly id: string
  readonly actor: `chat:${number}`
  readonly event: ChatEvent
  readonly query?: string
}

/** Turns an update into the event of one private chat (or of a group just joined), or ignores it. */
export function receiveUpdate(update: Update): Received | undefined {
  const found = fromMessage(update) ?? fromCallback(update) ?? fromMembership(update)
  return found && { id: `telegram:${update.update_id}`, ...found }
}

/** The updates to ask Telegram for; everything else is never sent to us. */
export const allowedUpdates = ['message', 'callback_query', 'my_chat_member'] as const

type Found = Omit<Received, 'id'> | undefined

function fromMessage({ message }: Update): Found {
  if (message?.chat.type !== 'private' || message.from.is_bot) return undefined
  return { actor: `chat:${message.chat.id}`, event: eventOf(message) }
}

function eventOf(message: Message): ChatEvent {
  const { text, contact, location, document, voice } = message
  if (text !== undefined) {
    const firstName = (message.from?.first_name ?? '').toWellFormed()
    return { is: 'message.received', message: message.message_id, text: text.toWellFormed(), firstName }
  }
  if (contact) return { is: 'contact.shared', phone: contact.phone_number, own: contact.user_id === message.from?.id }
  if (location) return { is: 'location.shared', lat: location.latitude, lon: location.longitude }
  if (voice) return voiceOf(voice, message)
  // An animation also carries a document, for old clients.
  if (document && !message.animation) {
    const { file_id: file, file_name: name = '', mime_type: mime = '', file_size: bytes = 0 } = document
    return { is: 'document.received', file, name: name.toWellFormed(), mime, bytes }
  }
  return { is: 'other.received', kind: kindOf(message) }
}

function voiceOf({ file_id: file, duration: seconds, file_size: bytes = 0 }: Voice, { from }: Message): ChatEvent {
  return { is: 'voice.received', file, seconds, bytes, firstName: (from?.first_name ?? '').toWellFormed() }
}

const kinds = ['photo', 'video', 'video_note', 'audio', 'sticker', 'animation', 'poll', 'dice', 'venue'] as const

function kindOf(message: Message): string {
  return kinds.find((kind) => kind in message) ?? 'other'
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
