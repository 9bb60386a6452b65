import type { Labelled } from '#bot/answer/labelled.ts'
import { loadSources } from '#bot/answer/load-knowledge.ts'
import { evidenceOf } from '#workflows/answer/line/evidence.ts'
import type { Knowledge } from '#workflows/answer/line/knowledge.ts'
import { prepareKnowledge } from '#workflows/answer/line/prepare-knowledge.ts'
import { maskSecrets } from '#workflows/privacy/secrets/mask-secrets.ts'
import type { Observed } from './fit-weights.ts'
import { type Fold, unwritten } from './folds.ts'

/**
 * What calibration learns from: the tuning messages, those that the guards hold back too (they will not hold all that
 * is like them), sheets' questions asked to a line that has not read them, and questions of sheets taken away.
 */
export async function observe(labels: readonly Labelled[], folds: readonly Fold[]): Promise<readonly Observed[]> {
  const sources = await loadSources()
  const knowledge = prepareKnowledge(sources)
  const tuning = labels.map(({ text, route, sheet }): Observed => {
    const { masked, secrets } = maskSecrets(text)
    const weight = knowledge.guard(masked, secrets) ? 1 : 3
    return { ...seen(masked, sheet, knowledge), isHeld: route === 'answer', weight }
  })
  const asked = (fold: Fold, isHeld: boolean, weight: number): readonly Observed[] => {
    const own = prepareKnowledge({ ...sources, sheets: fold.sheets })
    return fold.asked.map(({ text, right }) => ({ ...seen(text, right, own), isHeld, weight }))
  }
  return [
    ...tuning,
    ...folds.flatMap((fold) => asked(fold, true, 0.3)),
    ...unwritten(sources.sheets, 4).flatMap((fold) => asked(fold, false, 0.1)),
  ]
}

function seen(
  masked: string,
  right: readonly string[],
  { retrieve, leaning }: Knowledge,
): Pick<Observed, 'evidence' | 'isRight'> {
  const retrieved = retrieve(masked)
  return {
    evidence: evidenceOf(retrieved, leaning(masked).open),
    isRight: right.includes(retrieved.found[0]?.sheet.id ?? ''),
  }
}
