import { text } from '../params.ts'
import { badRequest } from '../refusal.ts'
import { knownChat, targetMessage } from '../targets.ts'
import type { Method } from './method.ts'
import { captionOf, send } from './send.ts'

/** copyMessage: the content alone, with another caption when one is given. */
export const copyMessage: Method = (platform, params) => {
  const source = knownChat(platform, params, 'from_chat_id')
  const { wire } = targetMessage(source, params, 'message to copy')
  const { message_id, date, chat, from, edit_date, reply_markup, media_group_id, reply_to_message, quote, ...content } =
    wire
  if (Object.keys(content).length === 0) throw badRequest("message can't be copied")
  const caption = text(params, 'caption') === '' ? {} : captionOf(params)
  return { message_id: send(platform, params, { ...content, ...caption }).message_id }
}
