import type { CommuneOption, Lead, Question, Unclear } from '#prompts/copy/chat.ts'
import type { Answers } from '../application.ts'
import { quickDates } from './quick-dates.ts'
import type { DraftAnswers, Waiting } from './state.ts'
import type { Step } from './steps.ts'
import { type Decided, say, type Turn, waitFor } from './turn.ts'

/** Asks one question of the application, after a lead: what was just understood, or nothing. */
export function ask(turn: Turn, step: Step, lead: Lead | null = null): Decided {
  return askFor(turn, waitingOn(step, answersOf(turn)), lead)
}

/** The same question again, with a sentence that says what to do; nothing is lost. */
export function askAgain(turn: Turn, why: Unclear): Decided {
  return askFor(turn, turn.chat.waiting, { is: 'unclear', why })
}

/** Asks what `waiting` stands for; when it is no question, only waits. */
export function askFor(turn: Turn, waiting: Waiting, lead: Lead | null): Decided {
  const field = fieldOf(waiting)
  const question = questionOf(turn, waiting)
  if (!(field && question)) return waitFor(turn, waiting)
  const answered = answersOf(turn)[field] !== undefined
  const editing = turn.chat.file.is === 'sent' ? 'sent' : 'draft'
  const message = { name: 'ask', with: { question, answered, editing, lead } } as const
  return waitFor(turn, waiting, say(message, waiting.on === 'situations' ? 'situations' : undefined))
}

/** The answers known so far, of the draft or of the file that was sent. */
export function answersOf(turn: Turn): DraftAnswers {
  return turn.chat.file.is === 'none' ? {} : turn.chat.file.answers
}

/** The field that an answer to `waiting` would fill; undefined when no question of the application is open. */
export function fieldOf(waiting: Waiting): keyof Answers | undefined {
  switch (waiting.on) {
    case 'field':
      return waiting.field
    case 'situations':
    case 'diplome':
    case 'cv':
      return waiting.on
    case 'email-check':
      return 'email'
    case 'commune-choice':
      return 'commune'
    case 'motivation-long':
      return 'motivation'
    default:
      return undefined
  }
}

function waitingOn(step: Step, answers: DraftAnswers): Waiting {
  switch (step) {
    case 'situations':
      return { on: 'situations', chosen: answers.situations ?? [] }
    case 'diplome':
      return { on: 'diplome', situations: answers.situations ?? ['diplome'] }
    case 'cv':
      return { on: 'cv' }
    default:
      return { on: 'field', field: step }
  }
}

function questionOf(turn: Turn, waiting: Waiting): Question | undefined {
  switch (waiting.on) {
    case 'field':
      return waiting.field === 'disponibilite'
        ? { about: waiting.field, dates: quickDates(turn.at) }
        : { about: waiting.field }
    case 'diplome':
    case 'cv':
      return { about: waiting.on }
    case 'situations':
      return { about: 'situations', chosen: waiting.chosen }
    case 'email-check':
      return { about: 'email-check', typed: waiting.typed, meant: waiting.meant }
    case 'commune-choice':
      return { about: 'commune-choice', options: communeOptions(turn, waiting.options) }
    case 'motivation-long':
      return { about: 'motivation-long', length: waiting.text.length }
    default:
      return undefined
  }
}

function communeOptions(
  turn: Turn,
  options: readonly { readonly code: string; readonly postcode: string }[],
): readonly CommuneOption[] {
  const { byCode, departementName } = turn.reference.communes
  return options.flatMap(({ code, postcode }) => {
    const commune = byCode(code)
    if (!commune) return []
    const { name, departement } = commune
    return [{ code, postcode, name, departement, departementName: departementName(departement) ?? departement }]
  })
}
