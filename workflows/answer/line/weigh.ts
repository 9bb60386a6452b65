import type { Read } from '../learn/reader.ts'
import type { Retrieved } from '../retrieve/retriever.ts'
import { type Evidence, evidenceNames, evidenceOf } from './evidence.ts'
import { answerable, rightSheet, type Weights } from './weights.ts'

/** How often, 0..1, some sheet answers when there is such evidence, and how often the best one is then the right one. */
export interface Weighed {
  readonly held: number
  readonly right: number
}

/** Weighs a search and what the message looks like; nothing found weighs nothing. */
export function weigh(retrieved: Retrieved, read: Pick<Read, 'looks' | 'near'>): Weighed {
  const evidence = evidenceOf(retrieved, read)
  if (!evidence) return { held: 0, right: 0 }
  return { held: chance(evidence, answerable), right: chance(evidence, rightSheet) }
}

function chance(evidence: Evidence, { bias, of }: Weights): number {
  const sum = evidenceNames.reduce((total, name) => total + of[name] * evidence[name], bias)
  return 1 / (1 + Math.exp(-sum))
}
