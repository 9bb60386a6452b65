import { isDeepStrictEqual } from 'node:util'
import type { InlineKeyboardMarkup, Message } from 'grammy/types'
import { readText } from '../format/formatted.ts'
import { readMarkup } from '../markup.ts'
import type { Content } from '../messages.ts'
import { changeMessage } from '../messages.ts'
import type { Params } from '../params.ts'
import type { Platform } from '../platform.ts'
import { badRequest } from '../refusal.ts'
import type { MessageRecord } from '../state.ts'
import { targetMessage, writableChat } from '../targets.ts'
import type { Method } from './method.ts'
import { captionOf } from './send.ts'

const notModified =
  'message is not modified: specified new message content and reply markup are exactly the same as a current ' +
  'content and reply markup of the message'

export const editMessageText: Method = (platform, params) => {
  const { text, entities } = readText(params)
  return edit(platform, params, (wire) => {
    if (wire.text === undefined) throw badRequest('there is no text in the message to edit')
    const { entities: _, ...rest } = wire
    return { ...rest, text, ...(entities.length > 0 && { entities: [...entities] }) }
  })
}

export const editMessageCaption: Method = (platform, params) => {
  const caption = captionOf(params)
  return edit(platform, params, (wire) => {
    if (wire.text !== undefined) throw badRequest('there is no caption in the message to edit')
    const { caption: _, caption_entities: __, ...rest } = wire
    return { ...rest, ...caption }
  })
}

export const editMessageReplyMarkup: Method = (platform, params) => edit(platform, params, (wire) => wire)

/** Buttons that are not given again go away, as on the platform. */
function edit(
  platform: Platform,
  params: Params,
  rewrite: (wire: MessageRecord['wire']) => MessageRecord['wire'],
): Message {
  const chat = writableChat(platform, params)
  const record = targetMessage(chat, params, 'message to edit')
  if (record.wire.from.id !== platform.state.bot.id) throw badRequest("message can't be edited")
  const { reply_markup: _, ...bare } = rewrite(record.wire)
  const wire = { ...bare, ...markupOf(params) }
  if (isDeepStrictEqual(content(wire), content(record.wire))) throw badRequest(notModified)
  return changeMessage(platform, chat, record, wire)
}

function markupOf(params: Params): { reply_markup?: InlineKeyboardMarkup } {
  const markup = readMarkup(params)
  if (markup === undefined) return {}
  if (markup.kind !== 'inline') throw badRequest('inline keyboard expected')
  return { reply_markup: markup.inline }
}

function content(wire: Message): Content {
  const { edit_date: _, ...rest } = wire
  return rest
}
