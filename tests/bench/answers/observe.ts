import type { Labelled } from '#bot/answer/labelled.ts'
import { loadKnowledge } from '#bot/answer/load-knowledge.ts'
import type { Sheet } from '#prompts/knowledge/sheet.ts'
import { spellings, synonyms } from '#prompts/knowledge/synonyms.ts'
import { examples } from '#prompts/understanding/examples.ts'
import { evidenceOf } from '#workflows/answer/line/evidence.ts'
import { maskSecrets } from '#workflows/privacy/secrets/mask-secrets.ts'
import { retriever } from './engines.ts'
import type { Observed } from './fit-weights.ts'
import { type Fold, unwritten } from './folds.ts'

/**
 * What calibration learns from: the tuning messages that the guards let through, sheets' questions asked to an index
 * that has not read them, questions of sheets taken away, and examples of what no sheet answers.
 */
export async function observe(
  labels: readonly Labelled[],
  sheets: readonly Sheet[],
  folds: readonly Fold[],
): Promise<readonly Observed[]> {
  const { guard, retrieve } = await loadKnowledge()
  const tuning = labels.flatMap(({ text, route, sheet }): readonly Observed[] => {
    const { masked, secrets } = maskSecrets(text)
    if (guard(masked, secrets)) return []
    const retrieved = retrieve(masked)
    const isRight = sheet.includes(retrieved.found[0]?.sheet.id ?? '')
    return [{ evidence: evidenceOf(retrieved), isHeld: route === 'answer', isRight, weight: 4 }]
  })
  const foreign = strange.flatMap((reason) => examples[reason] ?? [])
  return [
    ...tuning,
    ...folds.flatMap((fold) => asked(fold, true, 0.5)),
    ...unwritten(sheets, 4).flatMap((fold) => asked(fold, false, 0.3)),
    ...foreign.map((text) => ({ evidence: evidenceOf(retrieve(text)), isHeld: false, isRight: false, weight: 1 })),
  ]
}

const strange = ['out-of-scope', 'nothing-found', 'not-understood', 'attack'] as const

function asked(fold: Fold, isHeld: boolean, weight: number): readonly Observed[] {
  const search = retriever(fold.sheets, { synonyms, spellings })
  return fold.asked.map(({ text, right }) => {
    const retrieved = search(text)
    const isRight = right.includes(retrieved.found[0]?.sheet.id ?? '')
    return { evidence: evidenceOf(retrieved), isHeld, isRight, weight }
  })
}
