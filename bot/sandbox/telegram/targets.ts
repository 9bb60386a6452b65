import type { Params } from './params.ts'
import { integer, text } from './params.ts'
import type { Platform } from './platform.ts'
import { badRequest, forbidden } from './refusal.ts'
import type { ChatRecord, MessageRecord } from './state.ts'
import { chatOf } from './state.ts'

/** The chat a call names, when the bot may write there. Throws the platform's refusals. */
export function writableChat(platform: Platform, params: Params): ChatRecord {
  const chat = knownChat(platform, params)
  const person = platform.state.people.get(chat.id)
  if (person?.blocked) throw forbidden('bot was blocked by the user')
  if (person && !person.started) throw forbidden("bot can't initiate conversation with a user")
  const group = platform.state.groups.get(chat.id)
  if (group?.bot === 'kicked') throw forbidden('bot was kicked from the group chat')
  if (group?.bot === 'left') throw forbidden('bot is not a member of the group chat')
  return chat
}

/** The chat a call names, whatever the bot may do there. */
export function knownChat(platform: Platform, params: Params, field = 'chat_id'): ChatRecord {
  const { state } = platform
  if (text(params, field) === '') throw badRequest('chat_id is empty')
  const id = integer(params, field, 0)
  if (!state.people.has(id) && !state.groups.has(id)) throw badRequest('chat not found')
  return chatOf(state, id)
}

/** The message a call names in a chat; `what` is how the platform calls it, "message to edit". */
export function targetMessage(chat: ChatRecord, params: Params, what: string, field = 'message_id'): MessageRecord {
  const record = chat.messages.get(integer(params, field, 0))
  if (!record || record.deleted) throw badRequest(`${what} not found`)
  return record
}
