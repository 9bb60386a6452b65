import type { MessageEntity } from 'grammy/types'
import { badRequest } from '../refusal.ts'
import type { Formatted, PlainStyle } from './entity.ts'
import { byteOffset, linked, sorted, styled } from './entity.ts'
import { decodeReference } from './html-reference.ts'
import { readStartTag } from './html-tag.ts'

const styles: Readonly<Record<string, PlainStyle>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
  code: 'code',
}

interface OpenTag {
  readonly name: string
  readonly argument: string
  readonly offset: number
}

interface Reading {
  readonly source: string
  at: number
  text: string
  readonly entities: MessageEntity[]
  readonly open: OpenTag[]
}

/** Telegram's HTML parse mode: its tags only, each closed in order. Throws the platform's own refusals. */
export function parseHtml(source: string): Formatted {
  const reading: Reading = { source, at: 0, text: '', entities: [], open: [] }
  while (reading.at < source.length) step(reading)
  const unclosed = reading.open.at(-1)
  if (unclosed) {
    throw badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${unclosed.name}"`)
  }
  return { text: reading.text, entities: sorted(reading.entities) }
}

function step(reading: Reading): void {
  const { source, at } = reading
  if (source[at] === '<') {
    if (source[at + 1] === '/') close(reading)
    else start(reading)
    return
  }
  const reference = source[at] === '&' ? decodeReference(source, at) : undefined
  reading.text += reference?.text ?? source[at]
  reading.at = reference?.next ?? at + 1
}

function start(reading: Reading): void {
  const tag = readStartTag(reading.source, reading.at)
  reading.open.push({ name: tag.name, argument: tag.argument, offset: reading.text.length })
  reading.at = tag.next
}

function close(reading: Reading): void {
  const { source, at } = reading
  const offset = byteOffset(source, at)
  const tag = reading.open.pop()
  if (!tag) throw badRequest(`can't parse entities: Unexpected end tag at byte offset ${offset}`)
  const end = /([^\s>]*)\s*(>?)/y
  end.lastIndex = at + 2
  const [, written = '', closed = ''] = end.exec(source) ?? []
  if (closed === '') throw badRequest(`can't parse entities: Unclosed end tag at byte offset ${offset}`)
  const name = written.toLowerCase()
  if (name !== '' && name !== tag.name) {
    const pair = `expected "</${tag.name}>", found "</${name}>"`
    throw badRequest(`can't parse entities: Unmatched end tag at byte offset ${offset}, ${pair}`)
  }
  reading.at = end.lastIndex
  const length = reading.text.length - tag.offset
  const entity = length > 0 ? entityOf(tag, length, reading) : undefined
  if (entity) reading.entities.push(entity)
}

function entityOf(tag: OpenTag, length: number, reading: Reading): MessageEntity | undefined {
  const { offset } = tag
  const style = styles[tag.name]
  if (tag.name === 'code' || tag.name === 'pre') return codeOf(tag, length, reading)
  if (style) return styled(style, offset, length)
  if (tag.name === 'blockquote') return styled(tag.argument ? 'expandable_blockquote' : 'blockquote', offset, length)
  if (tag.name === 'tg-emoji') return emojiOf(tag, length)
  return tag.name === 'a' ? linked(tag.argument || reading.text.slice(offset), offset, length) : undefined
}

/** `<pre><code class="language-x">` makes one entity. */
function codeOf(tag: OpenTag, length: number, reading: Reading): MessageEntity | undefined {
  const around = reading.open.at(-1)
  if (tag.name === 'code' && tag.argument !== '' && around?.name === 'pre' && around.offset === tag.offset) {
    return { type: 'pre', offset: tag.offset, length, language: tag.argument }
  }
  if (tag.name === 'code') return styled('code', tag.offset, length)
  const inner = reading.entities.at(-1)
  const same = inner?.type === 'pre' && inner.offset === tag.offset && inner.length === length
  return same ? undefined : { type: 'pre', offset: tag.offset, length }
}

function emojiOf(tag: OpenTag, length: number): MessageEntity {
  if (!/^[1-9]\d*$/.test(tag.argument)) {
    throw badRequest("can't parse entities: Invalid custom emoji identifier specified")
  }
  return { type: 'custom_emoji', offset: tag.offset, length, custom_emoji_id: tag.argument }
}
