import { storeFile } from './files.ts'
import { detect } from './format/detect.ts'
import { mediaOf } from './media.ts'
import { addMessage, changeMessage, type Content } from './messages.ts'
import { otherContent } from './other-content.ts'
import type { Platform } from './platform.ts'
import { chatOf, type PersonRecord } from './state.ts'
import type { ChatFileView, TelegramPerson } from './types.ts'

type Deeds = Pick<
  TelegramPerson,
  'say' | 'tap' | 'shareContact' | 'shareLocation' | 'sendDocument' | 'sendPhoto' | 'sendVoice' | 'sendOther' | 'edit'
>

const longest = 4096
const paris = { lat: 48.8566, lon: 2.3522 }

/** The least that opens as a picture and as a sound. */
const picture = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 0xff, 0xd9])
const sound = new TextEncoder().encode('OggS\0emulated')

/** What a person sends into their chat with the bot. */
export function createDeeds(platform: Platform, record: PersonRecord): Deeds {
  const chat = chatOf(platform.state, record.user.id)
  const put = (content: Content): number => sendTo(platform, record, content)
  const sendBytes = (
    kind: ChatFileView['kind'],
    bytes: Uint8Array,
    name: string,
    mime: string,
    more: Content,
  ): number => put({ ...mediaOf(storeFile(platform, kind, { name, mime, bytes })), ...more })

  const say = (text: string): number => {
    const whole = text.trim()
    if (whole === '') throw new Error('Telegram sends no empty message')
    // Telegram's applications cut a long text into several messages.
    const pieces = Array.from({ length: Math.ceil(whole.length / longest) }, (_, index) =>
      whole.slice(index * longest, (index + 1) * longest),
    )
    return pieces.map((piece) => put(textContent(piece))).at(-1) ?? 0
  }
  const shareContact = (phone?: string): number => {
    const { first_name, last_name, id } = record.user
    if (phone !== undefined && phone !== record.phone)
      return put({ contact: { phone_number: phone, first_name: 'Contact' } })
    const contact = { phone_number: record.phone.replace('+', ''), first_name, user_id: id }
    return put({ contact: { ...contact, ...(last_name !== undefined && { last_name }) } })
  }
  const shareLocation = (lat: number, lon: number): number => put({ location: { latitude: lat, longitude: lon } })

  return {
    say,
    shareContact,
    shareLocation,
    tap: (label, place = paris) => {
      const keys = chat.keyboard?.flat() ?? []
      const key = keys.find((one) => (typeof label === 'string' ? one.label === label : label.test(one.label)))
      if (!key)
        throw new Error(`no key ${String(label)}; there are: ${keys.map((one) => one.label).join(' | ') || 'none'}`)
      if (chat.keyboardOnce) chat.keyboard = undefined
      if (key.asks === 'contact') return shareContact()
      return key.asks === 'location' ? shareLocation(place.lat, place.lon) : say(key.label)
    },
    sendDocument: (bytes, name, mime, caption) => sendBytes('document', bytes, name, mime, captioned(caption)),
    sendPhoto: (bytes = picture, caption) => sendBytes('photo', bytes, 'photo.jpg', 'image/jpeg', captioned(caption)),
    sendVoice: (bytes = sound, duration = 3) =>
      put(mediaOf(storeFile(platform, 'voice', { name: 'voice.oga', mime: 'audio/ogg', bytes }), duration)),
    sendOther: (kind) => put(otherContent(platform, kind)),
    edit: (messageId, text) => {
      const message = chat.messages.get(messageId)
      if (message?.wire.text === undefined || message.wire.from.id !== record.user.id) {
        throw new Error(`${record.user.first_name} wrote no text ${messageId}`)
      }
      const { entities: _, ...rest } = message.wire
      const edited = changeMessage(platform, chat, message, { ...rest, ...textContent(text.trim()) })
      platform.updates.push({ edited_message: edited }, chat.id)
    },
  }
}

function sendTo(platform: Platform, record: PersonRecord, content: Content): number {
  if (record.blocked) throw new Error(`${record.user.first_name} has blocked the bot`)
  record.started = true
  const { wire } = addMessage(platform, record.user.id, record.user, content)
  platform.updates.push({ message: wire }, record.user.id)
  return wire.message_id
}

function textContent(text: string): Content {
  const entities = detect(text, [])
  return { text, ...(entities.length > 0 && { entities: [...entities] }) }
}

function captioned(caption: string | undefined): Content {
  return caption === undefined ? {} : { caption }
}
