import type { SheetTheme } from '#prompts/knowledge/themes.ts'
import { maskSecrets } from '../../privacy/secrets/mask-secrets.ts'
import type { Candidate, Reasoned } from '../reasoned.ts'
import type { Retrieved } from '../retrieve/retriever.ts'
import { chance } from './chance.ts'
import { evidenceOf } from './evidence.ts'
import { followUp } from './follow-up.ts'
import { decide } from './decide.ts'
import type { Likeness } from './learn-likeness.ts'
import type { Knowledge } from './knowledge.ts'
import { answerable } from './weights.ts'

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
  const guarded = knowledge.guard(masked, secrets)
  const retrieved = followUp(masked, knowledge.sheets.get(before ?? '') ?? null, knowledge.retrieve)
  const leaning = knowledge.leaning(masked)
  const candidates = candidatesOf(retrieved, leaning.likeness)
  if (guarded) {
    const { route, reason: why, sure } = guarded
    return { masked, secrets, candidates, route, reason: why, confidence: sure, sheet: null, choices: [] }
  }
  const decided = decide(retrieved, leaning)
  const theme = retrieved.found[0]?.sheet.theme
  if (decided.route === 'answer' && theme && off.has(theme)) {
    return { ...decided, masked, secrets, candidates, route: 'human', reason: 'theme-off', sheet: null, choices: [] }
  }
  return { ...decided, masked, secrets, candidates }
}

/** A candidate's score is the chance of an answer, shared in proportion to the search's scores. */
function candidatesOf(retrieved: Retrieved, likeness: Likeness): readonly Candidate[] {
  const [first] = retrieved.found
  if (!first) return []
  const best = chance(evidenceOf(retrieved, likeness), answerable)
  return retrieved.found
    .slice(0, 5)
    .map(({ sheet, score }) => ({ sheet: sheet.id, score: (best * score) / first.score }))
}
