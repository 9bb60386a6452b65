import { plainWords } from '../../understand/plain-words.ts'
import { learn } from '../guards/classifier.ts'
import { featureReader } from '../guards/features.ts'
import { routeOf } from '../guards/guarded.ts'
import type { Example } from '../guards/train-guards.ts'
import type { Reason } from '../reasoned.ts'
import { createNeighbours } from './neighbours.ts'

/** What a message looks like, each 0..1. */
export interface Likeness {
  /** To what a sheet may answer. */
  readonly open: number
  /** To what an adviser should take, what no sheet holds included. */
  readonly human: number
  /** The share of the nearest messages that a sheet may answer. */
  readonly alike: number
}

/**
 * Learns from labelled messages how those look that a sheet may answer. Unlike the guards it also learns from what no
 * sheet holds, and it alone holds nothing back.
 */
export function learnLikeness(examples: readonly Example[]): (words: string) => Likeness {
  const read = featureReader()
  const lessons = examples.map(({ text, reason }) => ({ words: plainWords(text), label: lookOf(reason), weight: 1 }))
  const classify = learn<Look>(lessons, read)
  const neighbours = createNeighbours(
    lessons.map(({ words, label }) => ({ features: read(words), isOpen: label === 'open' })),
  )
  return (words) => {
    const shares = classify(words)
    return { open: shares.get('open') ?? 0, human: shares.get('human') ?? 0, alike: neighbours(read(words)) }
  }
}

type Look = 'open' | 'human' | 'other'

/** Reasons of the routes that are neither an answer nor simply a human's. */
const elsewhere: ReadonlySet<string> = new Set(
  Object.entries(routeOf).flatMap(([reason, route]) => (route === 'human' ? [] : [reason])),
)

function lookOf(reason: Reason): Look {
  if (reason === 'sheet') return 'open'
  return elsewhere.has(reason) ? 'other' : 'human'
}
