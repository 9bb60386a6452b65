import { type Answers, type Field, fields } from '../application.ts'
import type { DraftAnswers } from './state.ts'

/** A question of the application; `diplome` is asked inside `situations`, `cv` is optional and comes last. */
export type Step = Field | 'diplome' | 'cv'

/** The first question without an answer, or the summary. */
export function nextStep(answers: DraftAnswers): Step | 'summary' {
  return steps.find((step) => lacks(answers, step)) ?? 'summary'
}

export function previousStep(step: Step | 'summary'): Step | undefined {
  return step === 'summary' ? 'cv' : step === 'diplome' ? 'situations' : asked[asked.indexOf(step) - 1]
}

export function complete(answers: DraftAnswers): answers is Answers {
  return nextStep(answers) === 'summary' && answers.diplome !== undefined
}

/** How many of the ten questions have an answer. */
export function answeredCount(answers: DraftAnswers): number {
  return fields.filter((field) => answers[field] !== undefined).length
}

const asked: readonly Step[] = [...fields, 'cv']
const steps: readonly Step[] = asked.flatMap((step): readonly Step[] =>
  step === 'situations' ? [step, 'diplome'] : [step],
)

function lacks(answers: DraftAnswers, step: Step): boolean {
  if (step !== 'diplome') return answers[step] === undefined
  return answers.situations?.includes('diplome') === true && (answers.diplome ?? null) === null
}
