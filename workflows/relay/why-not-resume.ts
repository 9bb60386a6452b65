import type { Effect } from '../effects.ts'

/** A delivery that was given up. Times in ms. */
export interface Letter {
  readonly kind: Effect['do']
  /** When it was decided. */
  readonly created: number
  /** Something said later took its place. */
  readonly stale: boolean
}

/**
 * Why a delivery is not put in its lane again: `human`, words that only their author sends again, in the thread; `old`,
 * more than seven days; `stale`, it would undo what came after. Undefined when it may be.
 */
export function whyNotResume({ kind, created, stale }: Letter, now: number): 'human' | 'old' | 'stale' | undefined {
  if (ofHumans.has(kind)) return 'human'
  if (now - created > week) return 'old'
  return stale ? 'stale' : undefined
}

/** Words, files and places that a person chose. */
const ofHumans: ReadonlySet<Effect['do']> = new Set(['pass-on', 'pass-file', 'pass-place'])
/** Milliseconds. */
const week = 7 * 86_400_000
