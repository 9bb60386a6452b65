import type { Answers } from '../application.ts'

/** What of the form is there, in percent of its twelve parts; only the telephone and the CV can be left out. */
export function completenessOf(answers: Answers): {
  readonly percent: number
  readonly missing: readonly ('telephone' | 'cv')[]
} {
  const missing = optional.filter((part) => answers[part] === null)
  return { percent: Math.round((100 * (parts - missing.length)) / parts), missing }
}

const parts = 12
const optional = ['telephone', 'cv'] as const
