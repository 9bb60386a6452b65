import type { Rich, Span } from '#prompts/page.ts'

/**
 * What of a thread's message goes out, without the sign; undefined when it stays inside. A quote and a note never go out.
 * `raw` is read for the sign, because formatting could hide it; `open`: no sign is asked for.
 */
export function toGoOut({ raw, text, sign, open }: Typed): Rich | undefined {
  const typed = raw.trimStart()
  if (typed.startsWith('>') || typed.startsWith('&gt;') || /^note\s*:/i.test(typed)) return undefined
  if (typed.startsWith(sign)) return without(text, sign)
  return open ? text : undefined
}

interface Typed {
  readonly raw: string
  readonly text: Rich
  readonly sign: string
  readonly open: boolean
}

/** The sign may be cut by formatting: its characters go one by one. */
function without(text: Rich, sign: string): Rich {
  let left = sign.length
  const spans: Span[] = []
  let begun = false
  for (const span of text) {
    let words = begun ? span.text : span.text.trimStart()
    if (!begun && left > 0) {
      const taken = Math.min(left, words.length)
      words = words.slice(taken)
      left -= taken
      if (left === 0) words = words.trimStart()
    }
    if (words !== '') begun = true
    if (words !== '') spans.push({ ...span, text: words })
  }
  return spans
}
