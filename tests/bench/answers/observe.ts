import type { Labelled } from '#bot/answer/labelled.ts'
import { loadSources } from '#bot/answer/load-knowledge.ts'
import { guard } from '#workflows/answer/guards/guard.ts'
import { evidenceOf } from '#workflows/answer/line/evidence.ts'
import { prepareKnowledge } from '#workflows/answer/line/prepare-knowledge.ts'
import { maskSecrets } from '#workflows/privacy/secrets/mask-secrets.ts'
import type { Observed } from './fit-weights.ts'

/**
 * What calibration learns from: labelled messages that the line was not trained on, with those that the guards hold
 * back, for they will not hold all that is like them.
 */
export async function observe(labels: readonly Labelled[]): Promise<readonly Observed[]> {
  const { read, retrieve } = prepareKnowledge(await loadSources())
  return labels.flatMap(({ text, route, sheet }): readonly Observed[] => {
    const { masked, secrets } = maskSecrets(text)
    const own = read(masked)
    const retrieved = retrieve(own)
    const evidence = evidenceOf(retrieved, own)
    if (!evidence) return []
    const isRight = sheet.length === 0 ? null : sheet.includes(retrieved.found[0]?.sheet.id ?? '')
    return [{ evidence, isHeld: route === 'answer', isRight, weight: guard(own, secrets) ? guarded : 1 }]
  })
}

/** How much less a message counts that never comes so far. */
const guarded = 0.3
