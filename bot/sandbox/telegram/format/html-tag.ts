import type { Refusal } from '../refusal.ts'
import { badRequest } from '../refusal.ts'
import { byteOffset } from './entity.ts'
import { decodeReferences } from './html-reference.ts'

const known = new Set(
  'a b strong i em s strike del u ins tg-spoiler tg-emoji tg-time span pre code blockquote'.split(' '),
)

/** What an attribute means to its tag, by `tag attribute`; others are read and ignored. */
const meanings: Readonly<Record<string, RegExp>> = {
  'a href': /^(.*)$/s,
  'code class': /^language-(.*)$/s,
  'span class': /^tg-(.*)$/s,
  'tg-emoji emoji-id': /^(.*)$/s,
}

interface StartTag {
  readonly name: string
  /** Link, language, class or emoji; '1' for an expandable quote; '' without. */
  readonly argument: string
  readonly next: number
}

/** Reads the start tag at `at` (a `<`). Throws the platform's refusals, with the byte offset of the tag. */
export function readStartTag(source: string, at: number): StartTag {
  const offset = byteOffset(source, at)
  const end = source.slice(at + 1).search(/[\s>]/)
  if (end < 0) throw cannot(`Unclosed start tag at byte offset ${offset}`)
  const name = source.slice(at + 1, at + 1 + end).toLowerCase()
  if (!known.has(name)) throw cannot(`Unsupported start tag "${name}" at byte offset ${offset}`)
  let next = skipSpace(source, at + 1 + end)
  let argument = ''
  while (source[next] !== '>') {
    const attribute = readAttribute(source, next, name, offset)
    argument = meaning(name, attribute) ?? argument
    next = skipSpace(source, attribute.next)
  }
  if (name === 'span' && argument !== 'spoiler') {
    throw cannot(`Tag "span" must have class "tg-spoiler" at byte offset ${offset}`)
  }
  return { name, argument, next: next + 1 }
}

interface Attribute {
  readonly name: string
  readonly value: string
  readonly next: number
}

function readAttribute(source: string, at: number, tag: string, offset: number): Attribute {
  const name = /[^\s=>/"']*/.exec(source.slice(at))?.[0] ?? ''
  if (name === '') throw cannot(`Empty attribute name in the tag "${tag}" at byte offset ${offset}`)
  const after = skipSpace(source, at + name.length)
  if (after < source.length && source[after] !== '=') return { name, value: '', next: after }
  const from = skipSpace(source, after + 1)
  if (from >= source.length) throw cannot(`Unclosed start tag "${tag}" at byte offset ${offset}`)
  const { value, next } = readValue(source, from)
  if (next >= source.length) throw cannot(`Unclosed start tag at byte offset ${offset}`)
  return { name, value, next }
}

function readValue(source: string, from: number): { readonly value: string; readonly next: number } {
  const quote = source[from]
  if (quote === '"' || quote === "'") {
    const end = source.indexOf(quote, from + 1)
    const stop = end < 0 ? source.length : end
    return { value: decodeReferences(source.slice(from + 1, stop)), next: stop + 1 }
  }
  const value = /^[a-z0-9.-]*/i.exec(source.slice(from))?.[0] ?? ''
  const next = from + value.length
  if (next < source.length && !/[\s>]/.test(source[next] ?? '')) {
    throw cannot(`Unexpected end of name token at byte offset ${byteOffset(source, from)}`)
  }
  return { value: value.toLowerCase(), next }
}

function meaning(tag: string, attribute: Attribute): string | undefined {
  if (tag === 'blockquote' && attribute.name === 'expandable') return '1'
  return meanings[`${tag} ${attribute.name}`]?.exec(attribute.value)?.[1]
}

function skipSpace(source: string, from: number): number {
  let at = from
  while (at < source.length && /\s/.test(source[at] ?? '')) at += 1
  return at
}

function cannot(reason: string): Refusal {
  return badRequest(`can't parse entities: ${reason}`)
}
