import type { SheetTheme } from '#prompts/knowledge/themes.ts'
import { guard } from '../guards/guard.ts'
import { maskSecrets } from '../../privacy/secrets/mask-secrets.ts'
import type { Candidate, Reasoned } from '../reasoned.ts'
import type { Retrieved } from '../retrieve/retriever.ts'
import { decide } from './decide.ts'
import { followUp } from './follow-up.ts'
import type { Knowledge } from './knowledge.ts'
import { weigh } from './weigh.ts'

/** What one person asks, as they wrote it. */
export interface Asked {
  /** Their messages that wait for an answer, oldest first. */
  readonly texts: readonly string[]
  /** The sheet they were answered with just before, for « et si je n'ai pas le code ? ». */
  readonly before?: string | null
  /** Themes that are switched off: their questions go to a human. */
  readonly off?: ReadonlySet<SheetTheme>
}

/**
 * The whole line, without a model: secrets hidden, then the guards, then the sheets, then whether what was found
 * suffices. Only the masked text is looked at, and nothing unmasked comes back.
 */
export function reason({ texts, before = null, off = new Set() }: Asked, knowledge: Knowledge): Reasoned {
  const { masked, secrets } = maskSecrets(texts.join('\n'))
  const read = knowledge.read(masked)
  const retrieved = followUp(read, knowledge.sheets.get(before ?? '') ?? null, knowledge)
  const weighed = weigh(retrieved, read)
  const seen = { masked, secrets, candidates: candidatesOf(retrieved, weighed.held) }
  const guarded = guard(read, secrets)
  if (guarded) {
    const { route, reason: why, sure } = guarded
    return { ...seen, route, reason: why, confidence: sure, sheet: null, choices: [] }
  }
  const decided = decide(retrieved, weighed, read)
  const theme = retrieved.found[0]?.sheet.theme
  if (decided.route === 'answer' && theme && off.has(theme)) {
    return { ...seen, ...decided, route: 'human', reason: 'theme-off', sheet: null, choices: [] }
  }
  return { ...seen, ...decided }
}

/** A candidate's score is the chance of an answer, shared in proportion to the search's scores. */
function candidatesOf({ found }: Retrieved, held: number): readonly Candidate[] {
  const [first] = found
  if (!first) return []
  return found.slice(0, 5).map(({ sheet, score }) => ({ sheet: sheet.id, score: (held * score) / first.score }))
}
