import type { Rich, Span } from '#prompts/page.ts'

/** Neighbours of one style as one run: `*a**b*` would show its stars. */
export function joinRuns(text: Rich): Rich {
  const runs: Span[] = []
  for (const span of text) {
    const last = runs.at(-1)
    const alike = last && last.style === span.style && last.href === undefined && span.href === undefined
    if (alike) runs[runs.length - 1] = { ...last, text: last.text + span.text }
    else runs.push(span)
  }
  return runs
}
