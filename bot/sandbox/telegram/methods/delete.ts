import type { Params } from '../params.ts'
import { integer, json } from '../params.ts'
import type { Platform } from '../platform.ts'
import { badRequest } from '../refusal.ts'
import type { ChatRecord, MessageRecord } from '../state.ts'
import { knownChat, targetMessage } from '../targets.ts'
import type { Method } from './method.ts'

const deletable = 48 * 3600 * 1000
const most = 100

export const deleteMessage: Method = (platform, params) => {
  const chat = knownChat(platform, params)
  const record = targetMessage(chat, params, 'message to delete')
  remove(platform, chat, record)
  return true
}

/** Messages that are not there are skipped; one that may not be deleted refuses them all. */
export const deleteMessages: Method = (platform, params) => {
  const chat = knownChat(platform, params)
  const records = idsOf(params)
    .map((id) => chat.messages.get(id))
    .filter((record) => record !== undefined)
  const present = records.filter((record) => !record.deleted)
  for (const record of present) check(platform, chat, record)
  for (const record of present) remove(platform, chat, record)
  return true
}

function idsOf(params: Params): readonly number[] {
  const given = json(params, 'message_ids', "can't parse message_ids JSON object")
  if (given === undefined) throw badRequest('message identifiers are not specified')
  if (!Array.isArray(given)) throw badRequest('expected an Array of message identifiers')
  if (given.length > most) throw badRequest('too many message identifiers specified')
  const values: readonly unknown[] = given
  return values.map((value) => {
    const id = integer({ fields: { value }, uploads: new Map() }, 'value', 0)
    if (id <= 0) throw badRequest('invalid message identifier specified')
    return id
  })
}

function remove(platform: Platform, chat: ChatRecord, record: MessageRecord): void {
  check(platform, chat, record)
  record.deleted = true
  platform.changed()
}

/** A bot deletes any message of a private chat and its own in groups, for 48 hours. */
function check(platform: Platform, chat: ChatRecord, record: MessageRecord): void {
  const foreign = chat.id < 0 && record.wire.from.id !== platform.state.bot.id
  if (foreign) throw badRequest("message can't be deleted")
  if (platform.now() - record.at > deletable) throw badRequest("message can't be deleted for everyone")
}
