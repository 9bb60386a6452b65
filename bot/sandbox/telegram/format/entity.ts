import type { MessageEntity } from 'grammy/types'

/** A text and its entities, offsets and lengths in UTF-16 units. */
export interface Formatted {
  readonly text: string
  readonly entities: readonly MessageEntity[]
}

const plain = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'code',
  'blockquote',
  'expandable_blockquote',
] as const
export type PlainStyle = (typeof plain)[number]

/** The entity for a style that needs nothing else. */
export function styled(type: PlainStyle, offset: number, length: number): MessageEntity {
  return { type, offset, length }
}

export function isPlainStyle(type: unknown): type is PlainStyle {
  return plain.some((known) => known === type)
}

/** A link as the platform keeps it, or undefined when it drops it: only http, https, tg and ton survive. */
export function linked(url: string, offset: number, length: number): MessageEntity | undefined {
  const href = checkedLink(url)
  return href === undefined ? undefined : { type: 'text_link', offset, length, url: href }
}

/** A URL made whole, or undefined when the platform would not take it as one. */
export function checkedLink(url: string): string | undefined {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `http://${url}`
  if (!URL.canParse(whole)) return undefined
  const parsed = new URL(whole)
  if (parsed.protocol === 'tg:' || parsed.protocol === 'ton:') return parsed.href
  const web = parsed.protocol === 'http:' || parsed.protocol === 'https:'
  return web && /\.[^.\d][^.]*$|^\d+(\.\d+){3}$/.test(parsed.hostname) ? parsed.href : undefined
}

/** In the platform's order: by position, the longer first. */
export function sorted(entities: readonly MessageEntity[]): readonly MessageEntity[] {
  return entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length)
}

/** Refusals of formatting count in bytes of UTF-8. */
export function byteOffset(source: string, at: number): number {
  return Buffer.byteLength(source.slice(0, at))
}
