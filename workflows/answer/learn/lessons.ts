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

/** A text, read. */
export interface TextRead {
  /** Plain words. */
  readonly words: string
  readonly features: Features
}

/** An example, read. */
export interface Lesson extends TextRead {
  readonly reason: Reason
  readonly sheet: string | null
}

/** Reads each example once, for all that learn from it. */
export function readLessons(examples: readonly Example[], featuresOf: FeatureReader): readonly Lesson[] {
  return examples.map(({ text, reason, sheet = null }) => ({ ...readText(text, featuresOf), reason, sheet }))
}

export function readText(text: string, featuresOf: FeatureReader): TextRead {
  const words = plainWords(text)
  return { words, features: featuresOf(words) }
}
