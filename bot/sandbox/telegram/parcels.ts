import { storeFile } from './files.ts'
import { mediaOf } from './media.ts'
import type { Content } from './messages.ts'
import { personSends } from './messages.ts'
import { otherContent } from './other-content.ts'
import type { Platform } from './platform.ts'
import type { PersonRecord } from './state.ts'
import type { TelegramPerson } from './types.ts'

type Parcels = Pick<
  TelegramPerson,
  'shareContact' | 'shareLocation' | 'sendDocument' | 'sendPhoto' | 'sendVoice' | 'sendOther'
>

/** The least that passes for a picture and for a sound. */
const picture = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 0xff, 0xd9])
const sound = new TextEncoder().encode('OggS\0emulated')

/** What a person sends that is not text. */
export function createParcels(platform: Platform, record: PersonRecord): Parcels {
  const put = (content: Content): number => personSends(platform, record, content)
  return {
    shareContact: (phone) => put({ contact: contactOf(record, phone) }),
    shareLocation: (lat, lon) => put({ location: { latitude: lat, longitude: lon } }),
    sendDocument: (bytes, name, mime, caption) =>
      put({ ...mediaOf(storeFile(platform, 'document', { name, mime, bytes })), ...captioned(caption) }),
    sendPhoto: (bytes, caption) => {
      const photo = { name: 'photo.jpg', mime: 'image/jpeg', bytes: bytes ?? picture }
      return put({ ...mediaOf(storeFile(platform, 'photo', photo)), ...captioned(caption) })
    },
    sendVoice: (bytes, seconds) => {
      const voice = { name: 'voice.oga', mime: 'audio/ogg', bytes: bytes ?? sound }
      return put(mediaOf(storeFile(platform, 'voice', voice), seconds ?? 3))
    },
    sendOther: (kind) => put(otherContent(platform, kind)),
  }
}

/** Only the person's own contact carries their Telegram id. */
function contactOf(record: PersonRecord, phone: string | undefined): NonNullable<Content['contact']> {
  if (phone !== undefined && phone !== record.phone) return { phone_number: phone, first_name: 'Contact' }
  const { first_name, last_name, id } = record.user
  const contact = { phone_number: record.phone.replace('+', ''), first_name, user_id: id }
  return { ...contact, ...(last_name !== undefined && { last_name }) }
}

function captioned(caption: string | undefined): Content {
  return caption === undefined ? {} : { caption }
}
