import type { Reply } from './reply.ts'

/** The whole reasoning about one message as lines for a terminal. */
export function explain({ reasoned, text, ms }: Reply): readonly string[] {
  const { masked, secrets, route, reason, sheet, choices, candidates, confidence } = reasoned
  const isGuarded = reason !== 'sheet' && reason !== 'clarify' && !searched.has(reason)
  return [
    `masked:      ${masked}`,
    `secrets:     ${secrets.join(', ') || 'none'}`,
    `guards:      ${isGuarded ? `${reason} -> ${route}` : 'let it through'}`,
    'candidates:',
    ...(candidates.length === 0 ? ['  none'] : []),
    ...candidates.map((one) => `  ${one.score.toFixed(3)}  ${one.sheet}`),
    `route:       ${route} (${reason}${sheet === null ? '' : `: ${sheet}`}${choices.length > 0 ? `: ${choices.join(', ')}` : ''})`,
    `confidence:  ${confidence.toFixed(3)}`,
    `time:        ${ms} ms`,
    '',
    text,
  ]
}

const searched: ReadonlySet<string> = new Set(['nothing-found', 'not-understood', 'theme-off'])
