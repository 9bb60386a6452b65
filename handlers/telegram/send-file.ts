import { type Api, InputFile } from 'grammy'
import type { Message } from 'grammy/types'
import type { ChatPage } from '#prompts/page.ts'
import type { Receipt } from '../delivery.ts'
import { type Complaint, complaintOf } from './outcome.ts'
import { renderCaption } from './render.ts'
import { type Words, worded } from './worded.ts'

export interface OutgoingFile {
  readonly bytes: Uint8Array
  readonly name: string
  /** What the file really is; without it, it goes as a document. */
  readonly mime?: string
  /** The words under it: at most 1,024 characters, what is longer ends with an ellipsis. */
  readonly caption: ChatPage | null
}

/**
 * Sends a file as what a telephone shows best, by its kind and weight. What Telegram will not take so (a picture too long,
 * a sound that is none, a person who takes no voice notes) goes as a document, under its name. @throws what Telegram answers.
 */
export async function sendFile(api: Api, chat: number, file: OutgoingFile): Promise<Receipt> {
  const way = wayOf(file)
  const sent = await sendAs(way, api, chat, file).catch((error: unknown) => {
    if (way === 'document' || !notSo.has(complaintOf(error))) throw error
    return sendAs('document', api, chat, file)
  })
  return { place: String(chat), id: String(sent.message_id), file: fileIdOf(sent) }
}

/** What Telegram says of a file that it might take otherwise. */
const notSo = new Set<Complaint | undefined>(['other', 'too-big'])

type Way = 'photo' | 'video' | 'voice' | 'document'

/** In bytes, for a photo. Telegram takes 50 MB of anything else. */
const largestPhoto = 10 * 1024 * 1024
const pictures = new Set(['image/jpeg', 'image/png', 'image/webp'])

function wayOf({ mime = '', bytes }: OutgoingFile): Way {
  if (pictures.has(mime)) return bytes.length <= largestPhoto ? 'photo' : 'document'
  if (mime === 'video/mp4') return 'video'
  return /^audio\/ogg\b.*opus/.test(mime) ? 'voice' : 'document'
}

async function sendAs(way: Way, api: Api, chat: number, file: OutgoingFile): Promise<Message> {
  const call = ({ text, mode }: Words): Promise<Message> => {
    const input = new InputFile(file.bytes, safeName(file.name))
    const under = text === '' ? {} : { caption: text, ...mode }
    switch (way) {
      case 'photo':
        return api.sendPhoto(chat, input, under)
      case 'video':
        return api.sendVideo(chat, input, { ...under, supports_streaming: true })
      case 'voice':
        return api.sendVoice(chat, input, under)
      case 'document':
        // Without this a picture of the kind webp would become a sticker, without words.
        return api.sendDocument(chat, input, { ...under, disable_content_type_detection: true })
    }
  }
  return await worded(file.caption === null ? { text: '', plain: '' } : renderCaption(file.caption), call)
}

/** A name goes into the head of a form, unquoted: what would end it there is put right. */
function safeName(name: string): string {
  const safe = name
    .toWellFormed()
    .replace(/[\p{Cc}"]/gu, ' ')
    .replaceAll(';', ',')
    .trim()
  return safe === '' ? 'document' : safe
}

/** Telegram may show a file as something else than it was sent as. */
function fileIdOf({ document, photo, video, voice, audio, animation, sticker }: Message): string {
  return (document ?? photo?.at(-1) ?? video ?? voice ?? audio ?? animation ?? sticker)?.file_id ?? ''
}
