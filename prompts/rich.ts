import type { Rich, Span } from './page.ts'

/**
 * Tag for sentences: `**bold**` in the written words is styled, what is put in `${}` is always plain text
 * (or another Rich, kept as it is), so a person's words can never format or link anything.
 */
export function rich(words: TemplateStringsArray, ...values: readonly (string | number | Rich)[]): Rich {
  const spans: Span[] = []
  let bold = false
  words.forEach((literal, index) => {
    literal.split('**').forEach((text, part) => {
      if (part > 0) bold = !bold
      push(spans, { text }, bold)
    })
    for (const span of spansOf(values[index])) push(spans, span, bold)
  })
  return spans
}

/** The words alone, for notifications, exports and tests. */
export function plain(text: Rich): string {
  return text.map((span) => span.text).join('')
}

/** A link with its visible words. */
export function link(text: string, href: string): Rich {
  return [{ text, href }]
}

/** Several texts, each on its own line or separated otherwise. */
export function join(texts: readonly Rich[], separator = '\n'): Rich {
  return texts.flatMap((text, index) => (index === 0 ? text : [{ text: separator }, ...text]))
}

function spansOf(value: string | number | Rich | undefined): Rich {
  if (value === undefined) return []
  return typeof value === 'object' ? value : [{ text: String(value) }]
}

function push(spans: Span[], span: Span, bold: boolean): void {
  if (span.text !== '') spans.push(bold && !span.style ? { ...span, style: 'bold' } : span)
}
