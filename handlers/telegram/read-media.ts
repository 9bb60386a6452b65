import type { Message } from 'grammy/types'
import type { MediaKind } from '#workflows/chat/events.ts'

export interface Media {
  readonly kind: MediaKind
  readonly file: string
  readonly name: string
  readonly mime: string
  readonly bytes: number
}

/** The picture, sound or film of a message; undefined when it has none. A photo is its largest size. */
export function readMedia(message: Message): Media | undefined {
  const { photo, video, audio, video_note: round, animation, sticker, message_id: id } = message
  const largest = photo?.toSorted((one, two) => one.width * one.height - two.width * two.height).at(-1)
  // An animation also carries a document, for old clients: it is looked at first.
  if (animation) return mediaOf('animation', animation, id, mp4)
  if (largest) return mediaOf('photo', largest, id, { mime: 'image/jpeg', ending: 'jpg' })
  if (video) return mediaOf('video', video, id, mp4)
  if (audio) return mediaOf('audio', audio, id, { mime: 'audio/mpeg', ending: 'mp3' })
  if (round) return mediaOf('video_note', round, id, mp4)
  return sticker && mediaOf('sticker', sticker, id, stickerOf(sticker))
}

interface Given {
  readonly file_id: string
  readonly file_name?: string
  readonly mime_type?: string
  readonly file_size?: number
}

/** What is meant when Telegram does not say: most of these come without a name, and photos without a type. */
interface Meant {
  readonly mime: string
  readonly ending: string
}

const mp4: Meant = { mime: 'video/mp4', ending: 'mp4' }

function mediaOf(kind: MediaKind, given: Given, message: number, meant: Meant): Media {
  const { file_id: file, file_size: bytes = 0, mime_type: mime = meant.mime } = given
  const name = given.file_name ?? `${kind.replace('_', '-')}-${message}.${meant.ending}`
  return { kind, file, name: name.toWellFormed(), mime: mime.toWellFormed(), bytes }
}

function stickerOf({ is_animated, is_video }: NonNullable<Message['sticker']>): Meant {
  if (is_animated) return { mime: 'application/x-tgsticker', ending: 'tgs' }
  return is_video ? { mime: 'video/webm', ending: 'webm' } : { mime: 'image/webp', ending: 'webp' }
}
