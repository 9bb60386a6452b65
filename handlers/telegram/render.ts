import type { InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove } from 'grammy/types'
import { frenchSpaces, frenchSpacesIn } from '#prompts/copy/fr/french-spaces.ts'
import type { ChatPage, Rich, Span } from '#prompts/page.ts'
import { cutText } from '#workflows/understand/cut-text.ts'
import { packChoice } from './choice-codec.ts'

/** What sendMessage takes beside the chat. */
export interface Rendered {
  /** Telegram's HTML. */
  readonly text: string
  /** The same without formatting, links written out: what is left to say when Telegram refuses the entities. */
  readonly plain: string
  readonly markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | undefined
}

/** A page as Telegram's HTML and its keyboard. */
export function renderPage(page: ChatPage): Rendered {
  const text = frenchSpacesIn(page.text)
  return { text: text.map(renderSpan).join(''), plain: text.map(plainSpan).join(''), markup: renderMarkup(page) }
}

/** A page under a picture, where Telegram takes 1,024 characters: what is longer ends with an ellipsis. */
export function renderCaption(page: ChatPage): Rendered {
  const length = page.text.reduce((sum, { text }) => sum + text.length, 0)
  return renderPage(length <= longestCaption ? page : { ...page, text: cut(page.text, longestCaption - 1) })
}

function cut(spans: Rich, room: number): Rich {
  const kept: Span[] = []
  let left = room
  for (const span of spans) {
    const text = cutText(span.text, left)
    if (text !== '') kept.push({ ...span, text })
    left -= span.text.length
  }
  return [...kept, { text: '…' }]
}

/** In UTF-16 units, tags not counted. */
const longestCaption = 1_024

const tags = { bold: 'b', italic: 'i', code: 'code' } as const

function renderSpan({ text, style, href }: Span): string {
  const words = escapeHtml(text)
  const styled = style ? `<${tags[style]}>${words}</${tags[style]}>` : words
  return href === undefined ? styled : `<a href="${escapeHtml(href)}">${styled}</a>`
}

function plainSpan({ text, href }: Span): string {
  return href === undefined || href === text ? text : `${text} (${href})`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function renderMarkup({ buttons, keyboard }: ChatPage): Rendered['markup'] {
  if (buttons && buttons.length > 0) {
    return {
      inline_keyboard: buttons.map((row) =>
        row.map(({ label, choice }) => ({ text: frenchSpaces(label), callback_data: packChoice(choice) })),
      ),
    }
  }
  if (keyboard === undefined) return undefined
  if (keyboard === 'remove') return { remove_keyboard: true }
  // The words of a key come back as what the person says: they are left as written.
  const { ask, label, also = [] } = keyboard
  const key = ask === 'contact' ? { text: label, request_contact: true } : { text: label, request_location: true }
  return { keyboard: [[key], also.map((text) => ({ text }))], resize_keyboard: true, one_time_keyboard: true }
}
