import type { Labelled } from '#bot/answer/labelled.ts'
import { loadSources } from '#bot/answer/load-knowledge.ts'
import { evidenceOf } from '#workflows/answer/line/evidence.ts'
import type { Guarded } from '#workflows/answer/guards/guarded.ts'
import type { Knowledge } from '#workflows/answer/line/knowledge.ts'
import { prepareKnowledge } from '#workflows/answer/line/prepare-knowledge.ts'
import { maskSecrets } from '#workflows/privacy/secrets/mask-secrets.ts'
import type { Observed } from './fit-weights.ts'
import { type Fold, unwritten } from './folds.ts'
import { type Strangers, strangersIn } from './strangers.ts'

/**
 * What calibration learns from: the tuning messages, voices that the line was not trained on, both with those that the
 * guards hold back (they will not hold all that is like them), sheets' questions asked to a line that has not read them, and questions of sheets taken away.
 */
export async function observe(labels: readonly Labelled[], folds: readonly Fold[]): Promise<readonly Observed[]> {
  const sources = await loadSources()
  const knowledge = prepareKnowledge(sources)
  const tuning = labels.map(({ text, route, sheet }): Observed => {
    const { masked, secrets } = maskSecrets(text)
    const isHeld = route === 'answer'
    return { ...seen(masked, sheet, knowledge), isHeld, weight: weightOf(isHeld, knowledge.guard(masked, secrets)) }
  })
  const voices = ({ others, asked }: Strangers): readonly Observed[] => {
    const own = prepareKnowledge({ ...sources, examples: others })
    return asked.map(({ text, reason }): Observed => {
      const isHeld = reason === 'sheet'
      return { ...seen(text, [], own), isHeld, weight: weightOf(isHeld, own.guard(text, [])) }
    })
  }
  const asked = (fold: Fold, isHeld: boolean, weight: number): readonly Observed[] => {
    const own = prepareKnowledge({ ...sources, sheets: fold.sheets })
    return fold.asked.map(({ text, right }) => ({ ...seen(text, right, own), isHeld, weight }))
  }
  return [
    ...tuning,
    ...strangersIn(sources.examples).flatMap(voices),
    ...folds.flatMap((fold) => asked(fold, true, 0.15)),
    ...unwritten(sources.sheets, 4).flatMap((fold) => asked(fold, false, 0.1)),
  ]
}

/** What the guards hold back weighs less; what may be answered more, for it is half of what people ask. */
function weightOf(isHeld: boolean, guarded: Guarded | null): number {
  return (guarded ? 0.3 : 1) * (isHeld ? 4 : guarded?.route === 'human' || !guarded ? 1 : 0.5)
}

function seen(
  masked: string,
  right: readonly string[],
  { retrieve, leaning }: Knowledge,
): Pick<Observed, 'evidence' | 'isRight'> {
  const retrieved = retrieve(masked)
  return {
    evidence: evidenceOf(retrieved, leaning(masked).likeness),
    isRight: right.length === 0 ? null : right.includes(retrieved.found[0]?.sheet.id ?? ''),
  }
}
