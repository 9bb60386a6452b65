import type { GivenAnswer } from '../../pix/assessment/state.ts'
import type { Marked } from '../../pix/engine/assess.ts'

/** Stored answers as the engine takes them: « je ne sais pas » is not right. */
export function marked(answers: readonly GivenAnswer[]): readonly Marked[] {
  return answers.map(({ item, was }) => ({ item, right: was === 'right' }))
}
