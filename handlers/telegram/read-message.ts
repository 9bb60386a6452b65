import type { Message } from 'grammy/types'
import type { ChatEvent } from '#workflows/chat/events.ts'
import { readContext } from './read-context.ts'
import { readMedia } from './read-media.ts'

/** What a person sent, as an event. Never throws: what is not known is « other ». */
export function readMessage(message: Message): ChatEvent {
  const { text, contact } = message
  if (text !== undefined) {
    const words = text.toWellFormed()
    return { is: 'message.received', message: message.message_id, text: words, ...whose(message) }
  }
  if (contact) return { is: 'contact.shared', phone: contact.phone_number, own: contact.user_id === message.from?.id }
  const context = readContext(message)
  return fileOf(message) ?? placeOf(message) ?? { is: 'other.received', kind: kindOf(message), context }
}

function whose(message: Message): { readonly firstName: string; readonly context: ReturnType<typeof readContext> } {
  return { firstName: (message.from?.first_name ?? '').toWellFormed(), context: readContext(message) }
}

function fileOf(message: Message): ChatEvent | undefined {
  const { voice, document } = message
  if (voice) {
    const { file_id: file, duration: seconds, file_size: bytes = 0 } = voice
    return { is: 'voice.received', file, seconds, bytes, ...whose(message) }
  }
  const media = readMedia(message)
  if (media) return { is: 'media.received', ...media, ...whose(message) }
  if (!document) return undefined
  const { file_id: file, file_name: name = '', mime_type: mime = '', file_size: bytes = 0 } = document
  const context = readContext(message)
  return { is: 'document.received', file, name: name.toWellFormed(), mime: mime.toWellFormed(), bytes, context }
}

/** A venue also carries a location, for old clients: it is somewhere to go, not where the person is. */
function placeOf(message: Message): ChatEvent | undefined {
  const { location, venue } = message
  if (!location || venue) return undefined
  return { is: 'location.shared', lat: location.latitude, lon: location.longitude, context: readContext(message) }
}

const kinds = ['poll', 'dice', 'venue'] as const

function kindOf(message: Message): string {
  return kinds.find((kind) => kind in message) ?? 'other'
}
