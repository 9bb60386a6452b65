import { storeFile } from './files.ts'
import { mediaOf } from './media.ts'
import type { Content } from './messages.ts'
import { personSends } from './messages.ts'
import { otherContent } from './other-content.ts'
import type { Platform } from './platform.ts'
import type { PersonRecord } from './state.ts'
import type { Answering, TelegramPerson } from './types.ts'
import { captionContent } from './words.ts'

type Parcels = Pick<
  TelegramPerson,
  | 'shareContact'
  | 'shareLocation'
  | 'sendDocument'
  | 'sendPhoto'
  | 'sendAlbum'
  | 'sendMedia'
  | 'sendVoice'
  | 'sendOther'
>

/** The least that passes for a picture and for a sound. */
const picture = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 0xff, 0xd9])
const sound = new TextEncoder().encode('OggS\0emulated')

/** What a person sends that is not text. */
export function createParcels(platform: Platform, record: PersonRecord): Parcels {
  const put = (content: Content, answering?: Answering): number => personSends(platform, record, content, answering)
  const photo = (bytes: Uint8Array): Content =>
    mediaOf(storeFile(platform, 'photo', { name: 'photo.jpg', mime: 'image/jpeg', bytes }))
  return {
    shareContact: (phone) => put({ contact: contactOf(record, phone) }),
    shareLocation: (lat, lon) => put({ location: { latitude: lat, longitude: lon } }),
    sendDocument: (bytes, name, mime, caption, answering) =>
      put(
        { ...mediaOf(storeFile(platform, 'document', { name, mime, bytes })), ...captionContent(caption) },
        answering,
      ),
    sendPhoto: (bytes, caption, answering) =>
      put({ ...photo(bytes ?? picture), ...captionContent(caption) }, answering),
    sendAlbum: (pictures, caption, answering) => {
      if (pictures.length < 2 || pictures.length > 10) throw new Error('an album holds two to ten pictures')
      const album = { media_group_id: String(13_500_000_000_000_000 + platform.state.counters.message) }
      return pictures.map((bytes, index) =>
        index === 0
          ? put({ ...photo(bytes), ...album, ...captionContent(caption) }, answering)
          : put({ ...photo(bytes), ...album }),
      )
    },
    sendMedia: (kind, file, caption) =>
      put({ ...mediaOf(storeFile(platform, kind, file)), ...captionContent(caption) }),
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
