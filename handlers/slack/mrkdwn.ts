import { frenchSpaces } from '#prompts/copy/fr/french-spaces.ts'
import { shorten } from '#prompts/copy/fr/slack/shorten.ts'
import type { Rich, Span } from '#prompts/page.ts'
import { joinRuns } from './join-runs.ts'

/** Slack's markup of a text, at most `max` characters once written; only `&`, `<` and `>` need escaping. */
export function mrkdwn(text: Rich, max: number): string {
  let written = ''
  for (const span of joinRuns(text).map(spaced)) {
    const whole = markup(span)
    if (written.length + whole.length > max) return written + fitting(span, max - written.length)
    written += whole
  }
  return written
}

/**
 * The same in parts of at most `max` characters each, cut between lines or words; only what is beyond `total` characters,
 * each part counted with `perPart` more, is left out, and shown to be by an ellipsis.
 */
export function mrkdwnParts(text: Rich, max: number, total: number, perPart: number): readonly string[] {
  const parts: string[] = []
  let rest = joinRuns(text).map(spaced)
  for (let left = total - perPart; rest.length > 0; ) {
    const { part, after } = partOf(rest, Math.min(max, left))
    left -= part.length + perPart
    const ends = after.length > 0 && left < leastPart
    parts.push(ends ? mrkdwn(rest, Math.min(max, left + part.length + perPart)) : part)
    rest = ends ? [] : after
  }
  return parts
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** By run: whether a mark still holds beside a space that does not break is Slack's secret. */
function spaced(span: Span): Span {
  if (span.style === 'code' || span.href !== undefined) return span
  return { ...span, text: frenchSpaces(span.text) }
}

function markup({ text, style, href }: Span): string {
  if (href?.startsWith('slack://user/')) return `<@${href.slice('slack://user/'.length)}>`
  if (href?.startsWith('slack://channel/')) return `<#${href.slice('slack://channel/'.length)}>`
  if (href !== undefined) return `<${escapeText(href)}|${escapeText(text)}>`
  return style ? styled(escapeText(text), marks[style]) : escapeText(text)
}

/** What fits in `room`, and what is left for the next part. An address is never cut: one that fits nowhere is left out. */
function partOf(spans: Rich, room: number): { readonly part: string; readonly after: Span[] } {
  let part = ''
  for (const [index, span] of spans.entries()) {
    const whole = markup(span)
    const [head, tail] = part.length + whole.length <= room ? [whole, []] : split(span, room - part.length, part === '')
    part += head
    if (head !== whole) return { part, after: [...tail, ...spans.slice(index + 1)] }
  }
  return { part, after: [] }
}

function split(span: Span, room: number, alone: boolean): readonly [string, readonly Span[]] {
  if (span.href !== undefined) return ['', alone ? [] : [span]]
  let length = room
  while (length > 0 && markup({ ...span, text: span.text.slice(0, length) }).length > room) {
    length = Math.floor(length * 0.9)
  }
  const cut = cutBefore(span.text, length, alone)
  const after = span.text.slice(cut).replace(/^\s/, '')
  return [markup({ ...span, text: span.text.slice(0, cut) }), after === '' ? [] : [{ ...span, text: after }]]
}

/** A line's end, else a word's, else where it must be; a long word after others waits for the next part. */
function cutBefore(text: string, length: number, alone: boolean): number {
  const head = text.slice(0, length)
  const line = head.lastIndexOf('\n')
  const word = head.search(/\s\S*$/)
  if (line > length / 2) return line
  if (word > 0) return word
  return alone ? head.replace(/[\uD800-\uDBFF]$/, '').length : 0
}

/** A mark only holds when it touches words, and not over a line's end. */
function styled(text: string, mark: string): string {
  return text.replace(/[^\s](?:[^\n]*[^\s])?/g, (words) => `${mark}${words}${mark}`)
}

/** As many words as there is room for: escaping and marks lengthen a text, so the room is tried from above. */
function fitting(span: Span, room: number): string {
  if (span.href !== undefined) return ''
  for (let length = room; length > 1; length = Math.floor(length * 0.9)) {
    const part = markup({ ...span, text: shorten(span.text, length) })
    if (part.length <= room) return part
  }
  return ''
}

/** Characters: with less room than this, there is no further part. */
const leastPart = 80
const marks = { bold: '*', italic: '_', code: '`' } as const
