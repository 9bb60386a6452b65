import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types'
import { checkedLink } from './format/entity.ts'
import type { Params } from './params.ts'
import { isRecord, json } from './params.ts'
import { badRequest } from './refusal.ts'
import type { ReplyKeyView } from './types.ts'

/** What `reply_markup` asks: buttons under the message, a keyboard under the chat, its removal, or nothing. */
export type Markup =
  | { readonly kind: 'inline'; readonly inline: InlineKeyboardMarkup }
  | { readonly kind: 'keyboard'; readonly keys: readonly (readonly ReplyKeyView[])[]; readonly once: boolean }
  | { readonly kind: 'remove' }
  | undefined

const mostButtons = 100
const mostData = 64

/** Reads `reply_markup`. Throws the platform's refusals. */
export function readMarkup(params: Params): Markup {
  const given = json(params, 'reply_markup', "can't parse reply keyboard markup JSON object")
  if (given === undefined) return undefined
  if (!isRecord(given)) throw badRequest('object expected as reply markup')
  const keys = rows(given['keyboard'], 'field "keyboard" must be an Array of Arrays', readKey)
  if (keys.length > 0) return { kind: 'keyboard', keys, once: given['one_time_keyboard'] === true }
  const complaint = 'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'
  const inline = rows(given['inline_keyboard'], complaint, readInlineButton)
  if (inline.length > 0) return { kind: 'inline', inline: { inline_keyboard: withinLimit(inline) } }
  return given['remove_keyboard'] === true ? { kind: 'remove' } : undefined
}

function rows<T>(given: unknown, complaint: string, read: (button: unknown) => T): T[][] {
  if (given === undefined) return []
  if (!Array.isArray(given)) throw badRequest(complaint)
  const values: readonly unknown[] = given
  const all = values.map((row: unknown) => {
    if (!Array.isArray(row)) throw badRequest(complaint)
    const buttons: readonly unknown[] = row
    return buttons.map(read)
  })
  return all.filter((row) => row.length > 0)
}

function withinLimit(inline: InlineKeyboardButton[][]): InlineKeyboardButton[][] {
  if (inline.flat().length > mostButtons) throw badRequest('reply markup is too long')
  return inline
}

function readInlineButton(button: unknown): InlineKeyboardButton {
  if (!isRecord(button)) throw badRequest("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
  const text = label(button, 'inline keyboard button')
  const { url, callback_data: data } = button
  if (typeof url === 'string' && url !== '') return { text, url: link(url) }
  if (typeof data !== 'string' || data === '') {
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
  }
  if (Buffer.byteLength(data) > mostData) throw badRequest('BUTTON_DATA_INVALID')
  return { text, callback_data: data }
}

function link(url: string): string {
  const href = checkedLink(url)
  if (href === undefined) throw badRequest(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`)
  return href
}

function readKey(key: unknown): ReplyKeyView {
  if (typeof key === 'string') return { label: nonEmpty(key, 'keyboard button'), asks: undefined }
  if (!isRecord(key)) throw badRequest("can't parse keyboard button: KeyboardButton must be a String or an Object")
  const { request_contact: contact, request_location: location } = key
  const asks = contact === true ? 'contact' : location === true ? 'location' : undefined
  return { label: label(key, 'keyboard button'), asks }
}

function label(button: Readonly<Record<string, unknown>>, what: string): string {
  const { text } = button
  if (text === undefined) throw badRequest(`can't parse ${what}: Can't find field "text"`)
  if (typeof text !== 'string') throw badRequest(`can't parse ${what}: Field "text" must be of type String`)
  return nonEmpty(text, what)
}

function nonEmpty(text: string, what: string): string {
  if (text.trim() === '') throw badRequest(`${what} text must be non-empty`)
  return text
}
