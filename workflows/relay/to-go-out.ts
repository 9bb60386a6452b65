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

/** The sign may be cut by formatting: its characters go one by one, with the spaces around it. */
function without(text: Rich, sign: string): Rich {
  const whole = text.map((span) => span.text).join('')
  const start = whole.length - whole.trimStart().length
  const signed = whole.slice(start).startsWith(sign) ? start + sign.length : start
  const end = whole.length - whole.slice(signed).trimStart().length
  return after(text, end)
}

/** The text from its nth character on. */
function after(text: Rich, nth: number): Rich {
  let left = nth
  return text.flatMap((span): readonly Span[] => {
    const words = span.text.slice(left)
    left = Math.max(0, left - span.text.length)
    return words === '' ? [] : [{ ...span, text: words }]
  })
}
