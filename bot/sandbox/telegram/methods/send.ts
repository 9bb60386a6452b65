import { readCaption, readText } from '../format/formatted.ts'
import { readFile } from '../files.ts'
import type { Markup } from '../markup.ts'
import { readMarkup } from '../markup.ts'
import { mediaOf } from '../media.ts'
import type { Content } from '../messages.ts'
import { addMessage, botUser } from '../messages.ts'
import type { Params } from '../params.ts'
import { flag, integer, isRecord, json } from '../params.ts'
import type { Platform } from '../platform.ts'
import { badRequest } from '../refusal.ts'
import type { ChatRecord, FileRecord, MessageRecord } from '../state.ts'
import { targetMessage, writableChat } from '../targets.ts'
import type { ChatFileView } from '../types.ts'
import type { Method } from './method.ts'

export const sendMessage: Method = (platform, params) => {
  const { text, entities } = readText(params)
  return send(platform, params, { text, ...(entities.length > 0 && { entities: [...entities] }) })
}

/** sendDocument, sendPhoto, sendVideo and sendVoice. */
export function sendFile(kind: ChatFileView['kind']): Method {
  return (platform, params) => {
    const caption = captionOf(params)
    writableChat(platform, params)
    const file = shownAs(readFile(platform, params, kind, kind))
    return send(platform, params, { ...mediaOf(file, integer(params, 'duration', 1)), ...caption })
  }
}

/** The platform shows as a video what telephones play, and any other as a document. */
function shownAs(file: FileRecord): FileRecord {
  return file.kind === 'video' && file.mime !== 'video/mp4' ? { ...file, kind: 'document' } : file
}

type Sent =
  | MessageRecord['wire']
  | (Omit<MessageRecord['wire'], 'reply_to_message'> & { reply_to_message: MessageRecord['wire'] })

/** Puts a message of the bot into the chat the call names, with its keyboard and the message it replies to. */
export function send(platform: Platform, params: Params, content: Content): Sent {
  const chat = writableChat(platform, params)
  const markup = readMarkup(params)
  const root = rootOf(chat, params)
  const whole = { ...content, ...(markup?.kind === 'inline' && { reply_markup: markup.inline }) }
  const more = { keyboard: keyboardOf(markup, chat), replyTo: root?.wire.message_id }
  const { wire } = addMessage(platform, chat.id, botUser(platform.state), whole, more)
  return root ? { ...wire, reply_to_message: root.wire } : wire
}

/** Caption fields of a media message. */
export function captionOf(params: Params): Content {
  const { text, entities } = readCaption(params)
  if (text === '') return {}
  return { caption: text, ...(entities.length > 0 && { caption_entities: [...entities] }) }
}

function keyboardOf(markup: Markup, chat: ChatRecord): MessageRecord['keyboard'] {
  if (markup?.kind === 'keyboard') {
    if (chat.id < 0 && markup.keys.flat().some(({ asks }) => asks === 'contact')) {
      throw badRequest('phone number can be requested in private chats only')
    }
    chat.keyboard = markup.keys
    chat.keyboardOnce = markup.once
    return markup.keys
  }
  if (markup?.kind !== 'remove') return undefined
  chat.keyboard = undefined
  return 'removed'
}

/** The message to reply to, or undefined when none is asked for or it may be missing. */
function rootOf(chat: ChatRecord, params: Params): MessageRecord | undefined {
  const given = json(params, 'reply_parameters', "can't parse reply parameters JSON object")
  const fields = isRecord(given) ? given : { ...params.fields, message_id: params.fields['reply_to_message_id'] }
  const reply = { fields, uploads: params.uploads }
  const id = integer(reply, 'message_id', 0)
  const absent = chat.messages.get(id)?.deleted ?? true
  if (id === 0 || (absent && flag(reply, 'allow_sending_without_reply'))) return undefined
  return targetMessage(chat, reply, 'message to be replied')
}
