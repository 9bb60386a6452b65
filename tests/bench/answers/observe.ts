import type { Labelled } from '#bot/answer/labelled.ts'
import { loadSources } from '#bot/answer/load-knowledge.ts'
import { evidenceOf } from '#workflows/answer/line/evidence.ts'
import { guard } from '#workflows/answer/guards/guard.ts'
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
  const tuning = labels.flatMap(({ text, route, sheet }): readonly Observed[] => {
    const { masked, secrets } = maskSecrets(text)
    const isHeld = route === 'answer'
    const weight = weightOf(isHeld, guard(knowledge.read(masked), secrets))
    return seen(masked, sheet, knowledge).map((one) => ({ ...one, isHeld, weight }))
  })
  const voices = ({ others, asked }: Strangers): readonly Observed[] => {
    const own = prepareKnowledge({ ...sources, examples: others })
    return asked.flatMap(({ text, reason }): readonly Observed[] => {
      const isHeld = reason === 'sheet'
      const weight = weightOf(isHeld, guard(own.read(text), []))
      return seen(text, [], own).map((one) => ({ ...one, isHeld, weight }))
    })
  }
  const asked = (fold: Fold, isHeld: boolean, weight: number): readonly Observed[] => {
    const own = prepareKnowledge({ ...sources, sheets: fold.sheets })
    return fold.asked.flatMap(({ text, right }) => seen(text, right, own).map((one) => ({ ...one, isHeld, weight })))
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

/** The evidence, if anything was found. */
function seen(
  masked: string,
  right: readonly string[],
  { read, retrieve }: Knowledge,
): readonly Pick<Observed, 'evidence' | 'isRight'>[] {
  const own = read(masked)
  const retrieved = retrieve(own)
  const evidence = evidenceOf(retrieved, own)
  const isRight = right.length === 0 ? null : right.includes(retrieved.found[0]?.sheet.id ?? '')
  return evidence ? [{ evidence, isRight }] : []
}
