import { plainWords } from '../../understand/plain-words.ts'
import type { Reason } from '../reasoned.ts'
import type { FeatureReader, Features } from './features.ts'

/** A message with the reason its route should have; `sheet` when a sheet may answer it. */
export interface Example {
  readonly text: string
  readonly reason: Reason
  /** The sheet that answers it, when that is known. */
  readonly sheet?: string
}

/** An example, read. */
export interface Lesson {
  /** Plain words. */
  readonly words: string
  readonly features: Features
  readonly reason: Reason
  readonly sheet: string | null
}

/** Reads each example once, for all that learn from it. */
export function readLessons(examples: readonly Example[], featuresOf: FeatureReader): readonly Lesson[] {
  return examples.map(({ text, reason, sheet = null }) => {
    const words = plainWords(text)
    return { words, features: featuresOf(words), reason, sheet }
  })
}
