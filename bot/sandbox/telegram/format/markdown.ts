import type { MessageEntity } from 'grammy/types'
import { badRequest } from '../refusal.ts'
import type { Formatted, PlainStyle } from './entity.ts'
import { byteOffset, linked, sorted, styled } from './entity.ts'

const marks: readonly (readonly [mark: string, type: PlainStyle | 'pre' | 'text_link', title: string])[] = [
  ['```', 'pre', 'Pre'],
  ['`', 'code', 'Code'],
  ['||', 'spoiler', 'Spoiler'],
  ['__', 'underline', 'Underline'],
  ['_', 'italic', 'Italic'],
  ['*', 'bold', 'Bold'],
  ['~', 'strikethrough', 'Strikethrough'],
  ['[', 'text_link', 'TextUrl'],
]
const reserved = '_*[]()~`>#+-=|{}.!'

interface Open {
  readonly mark: string
  readonly type: PlainStyle | 'pre' | 'text_link'
  readonly title: string
  readonly offset: number
  readonly at: number
}

interface Reading {
  readonly source: string
  at: number
  text: string
  readonly entities: MessageEntity[]
  readonly open: Open[]
}

/**
 * Telegram's MarkdownV2: every reserved character opens, closes or is escaped, or the text is refused.
 * Block quotes, custom emoji and languages of code, which the platform knows, are refused here.
 */
export function parseMarkdown(source: string): Formatted {
  const reading: Reading = { source, at: 0, text: '', entities: [], open: [] }
  while (reading.at < source.length) step(reading)
  const unclosed = reading.open.at(-1)
  if (unclosed) {
    const where = `entity at byte offset ${byteOffset(source, unclosed.at)}`
    throw badRequest(`can't parse entities: Can't find end of ${unclosed.title} ${where}`)
  }
  return { text: reading.text, entities: sorted(reading.entities) }
}

function step(reading: Reading): void {
  const { source, at } = reading
  const character = source[at] ?? ''
  const code = source.charCodeAt(at + 1)
  if (character === '\\' && code > 0 && code <= 126) {
    reading.text += source[at + 1]
    reading.at += 2
  } else if ((inCode(reading) ? '`' : reserved).includes(character)) {
    mark(reading, character)
  } else {
    reading.text += character
    reading.at += 1
  }
}

function inCode(reading: Reading): boolean {
  const type = reading.open.at(-1)?.type
  return type === 'code' || type === 'pre'
}

function mark(reading: Reading, character: string): void {
  const { source, at, open } = reading
  const current = open.at(-1)
  const closing = current?.mark === '[' ? ']' : current?.mark
  const found = marks.find(([written]) => source.startsWith(written, at))
  if (current && closing !== undefined && source.startsWith(closing, at) && (closing !== '_' || found?.[0] === '_')) {
    open.pop()
    reading.at += closing.length
    end(reading, current)
  } else if (found) {
    open.push({ mark: found[0], type: found[1], title: found[2], offset: reading.text.length, at })
    reading.at += found[0].length
  } else {
    const advice = `Character '${character}' is reserved and must be escaped with the preceding '\\'`
    throw badRequest(`can't parse entities: ${advice}`)
  }
}

function end(reading: Reading, opened: Open): void {
  const length = reading.text.length - opened.offset
  const url = opened.type === 'text_link' ? target(reading) : undefined
  if (length === 0) return
  if (opened.type === 'pre') reading.entities.push({ type: 'pre', offset: opened.offset, length })
  else if (opened.type !== 'text_link') reading.entities.push(styled(opened.type, opened.offset, length))
  else {
    const entity = linked(url ?? reading.text.slice(opened.offset), opened.offset, length)
    if (entity) reading.entities.push(entity)
  }
}

function target(reading: Reading): string | undefined {
  const { source, at } = reading
  if (source[at] !== '(') return undefined
  const found = /\(((?:\\.|[^)\\])*)\)/y
  found.lastIndex = at
  const match = found.exec(source)
  if (!match)
    throw badRequest(`can't parse entities: Can't find end of a URL at byte offset ${byteOffset(source, at + 1)}`)
  reading.at = found.lastIndex
  return match[1]?.replace(/\\(.)/g, '$1')
}
