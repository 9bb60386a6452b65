import { frenchSpaces } from '#prompts/copy/fr/french-spaces.ts'
import { shorten } from '#prompts/copy/fr/slack/shorten.ts'
import type { Rich, Span } from '#prompts/page.ts'

/** Slack's markup of a text, at most `max` characters once written; only `&`, `<` and `>` need escaping. */
export function mrkdwn(text: Rich, max: number): string {
  let written = ''
  for (const span of joined(text).map(spaced)) {
    const whole = markup(span)
    if (written.length + whole.length > max) return written + fitting(span, max - written.length)
    written += whole
  }
  return written
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Neighbours of one style are one run: `*a**b*` would show its stars. */
function joined(text: Rich): Rich {
  const runs: Span[] = []
  for (const span of text) {
    const last = runs.at(-1)
    if (last && last.style === span.style && last.href === undefined && span.href === undefined) {
      runs[runs.length - 1] = { ...last, text: last.text + span.text }
    } else runs.push(span)
  }
  return runs
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

const marks = { bold: '*', italic: '_', code: '`' } as const
