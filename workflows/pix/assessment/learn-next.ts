import type { Item } from '#prompts/pix/item.ts'
import { competenceIds } from '../engine/bank.ts'
import type { FinishedAssessment } from './state.ts'

/**
 * The two or three competences to work on next, as ids: those that are low for sure (level plus uncertainty), where
 * something was missed first; a third one only below the person's own mean.
 */
export function learnNext(
  { answers, profile }: Pick<FinishedAssessment, 'answers' | 'profile'>,
  items: ReadonlyMap<string, Item>,
): readonly string[] {
  const missed = new Set<string>(
    answers.flatMap(({ item, was }) => (was === 'right' ? [] : (items.get(item)?.competence ?? []))),
  )
  const mean = profile.levels.reduce((sum, level) => sum + level, 0) / profile.levels.length
  const ranked = competenceIds
    .map((id, k) => ({ id, level: profile.levels[k] ?? 0, sd: profile.sd[k] ?? 0, wasMissed: missed.has(id) }))
    .sort((one, other) => Number(other.wasMissed) - Number(one.wasMissed) || sureOf(one) - sureOf(other))
  const third = ranked[2]
  const count = third?.wasMissed && third.level < mean ? 3 : 2
  return ranked.slice(0, count).map(({ id }) => id)
}

function sureOf({ level, sd }: { readonly level: number; readonly sd: number }): number {
  return level + sd
}
