import type { MessageEntity } from 'grammy/types'
import { isRecord, stringOf } from '../params.ts'
import { badRequest } from '../refusal.ts'
import { isPlainStyle, linked, sorted, styled } from './entity.ts'

/** Types the platform finds by itself and ignores when given. */
const found = ['mention', 'hashtag', 'cashtag', 'bot_command', 'url', 'email', 'phone_number']

/** The `entities` a bot gives instead of a parse mode, checked against the text. Throws the platform's refusals. */
export function readEntities(given: unknown, text: string): readonly MessageEntity[] {
  if (!Array.isArray(given)) return []
  const values: readonly unknown[] = given
  const entities = values.map((value) => readEntity(value, text)).filter((entity) => entity !== undefined)
  return sorted(entities)
}

function readEntity(value: unknown, text: string): MessageEntity | undefined {
  if (!isRecord(value)) throw badRequest("can't parse MessageEntity: expected an Object")
  const { offset, length, type } = value
  if (typeof offset !== 'number' || typeof length !== 'number') {
    const missing = typeof offset === 'number' ? 'length' : 'offset'
    throw badRequest(`can't parse MessageEntity: Can't find field "${missing}"`)
  }
  if (offset + length > text.length) {
    const where = `ends after the end of the text at UTF-16 offset ${offset + length}`
    throw badRequest(`entity beginning at UTF-16 offset ${offset} ${where}`)
  }
  return length > 0 && offset >= 0 ? ofType(value, type, offset, length) : undefined
}

function ofType(
  value: Readonly<Record<string, unknown>>,
  type: unknown,
  offset: number,
  length: number,
): MessageEntity | undefined {
  if (isPlainStyle(type)) return styled(type, offset, length)
  if (type === 'text_link') return linked(stringOf(value['url']), offset, length)
  if (type === 'pre') {
    const language = value['language']
    return { type, offset, length, ...(typeof language === 'string' && language !== '' && { language }) }
  }
  if (found.some((known) => known === type)) return undefined
  throw badRequest("can't parse MessageEntity: Unsupported type specified")
}
