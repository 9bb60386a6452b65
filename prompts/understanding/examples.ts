import type { Reason } from '#workflows/answer/reasoned.ts'
import { answerExamples } from './examples/answer.ts'
import { fraudExamples } from './examples/fraud.ts'
import { humanExamples } from './examples/human.ts'
import { refuseExamples } from './examples/refuse.ts'
import { sensitiveExamples } from './examples/sensitive.ts'
import { urgentExamples } from './examples/urgent.ts'

/** Messages by the reason that their route should have. */
export type Examples = Readonly<Partial<Record<Reason, readonly string[]>>>

/** Labelled messages from which the guards learn what rules miss; `sheet` marks those that a sheet may answer. */
export const examples: Examples = {
  ...urgentExamples,
  ...fraudExamples,
  ...sensitiveExamples,
  ...humanExamples,
  ...refuseExamples,
  ...answerExamples,
}
