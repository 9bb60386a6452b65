import { readFile } from '../files.ts'
import { mediaOf } from '../media.ts'
import type { Content } from '../messages.ts'
import type { Params } from '../params.ts'
import { isRecord, json, stringOf } from '../params.ts'
import type { Platform } from '../platform.ts'
import { badRequest } from '../refusal.ts'
import { writableChat } from '../targets.ts'
import type { Method } from './method.ts'
import { captionOf, send } from './send.ts'

const kinds = ['document', 'photo', 'video', 'audio'] as const

/** sendMediaGroup: every file is checked before the first is sent. */
export const sendMediaGroup: Method = (platform, params) => {
  writableChat(platform, params)
  const media = json(params, 'media', "can't parse media JSON object")
  if (!Array.isArray(media)) throw badRequest('expected an Array of InputMedia')
  const items: readonly unknown[] = media
  if (items.length === 0) throw badRequest('there are no messages to send')
  if (items.length > 10) throw badRequest('too many messages to send as an album')
  const album = String(platform.state.counters.message + 1_000_000_000)
  const contents = items.map((item) => ({ ...contentOf(platform, params, item), media_group_id: album }))
  return contents.map((content) => send(platform, params, content))
}

function contentOf(platform: Platform, params: Params, item: unknown): Content {
  if (!isRecord(item)) throw badRequest("can't parse InputMedia: expected an Object")
  const kind = kinds.find((known) => known === item['type'])
  if (!kind)
    throw badRequest(`can't parse InputMedia: type "${stringOf(item['type'])}" can't be used in sendMediaGroup`)
  const { media } = item
  if (typeof media !== 'string') throw badRequest("can't parse InputMedia: media not found")
  const file = readFile(platform, params, 'media', kind, media)
  return { ...mediaOf(file), ...captionOf({ fields: item, uploads: params.uploads }) }
}
