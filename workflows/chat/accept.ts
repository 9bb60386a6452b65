import type { Known, Lead, Remark } from '#prompts/copy/chat.ts'
import type { Answers, Field } from '../application.ts'
import type { Effect } from '../effects.ts'
import { ask } from './ask.ts'
import { showFile } from './file.ts'
import type { DraftAnswers, SentFile } from './state.ts'
import { nextStep } from './steps.ts'
import { showSummary } from './summary.ts'
import { type Decided, decide, type Turn, withChat } from './turn.ts'

/** Keeps what was understood, shows it, and goes on: to the next question, or back to the file, which is told. */
export function accept(turn: Turn, known: readonly Known[], remark: Remark | null = null): Decided {
  const { chat } = turn
  const lead: Lead = { is: 'noted', known, remark }
  switch (chat.file.is) {
    case 'none':
      return decide(chat)
    case 'draft': {
      const file = { ...chat.file, answers: known.reduce<DraftAnswers>(put, chat.file.answers) }
      return goOn(withChat(turn, { ...chat, file }), lead)
    }
    case 'sent':
      return change(turn, chat.file, known, lead)
  }
}

/** The first question without an answer, or the summary when there is none. */
export function goOn(turn: Turn, lead: Lead | null = null): Decided {
  const { file } = turn.chat
  if (file.is === 'sent') return showFile(turn, lead)
  const step = nextStep(file.is === 'draft' ? file.answers : {})
  return step === 'summary' ? showSummary(turn, lead) : ask(turn, step, lead)
}

function change(turn: Turn, file: SentFile, known: readonly Known[], lead: Lead): Decided {
  const answers = known.reduce<Answers>(put, file.answers)
  const shown = showFile(withChat(turn, { ...turn.chat, file: { ...file, answers } }), lead)
  const first = known.find(({ field, value }) => JSON.stringify(file.answers[field]) !== JSON.stringify(value))
  if (!first) return shown
  const dropped: readonly Effect[] =
    file.answers.cv && answers.cv?.id !== file.answers.cv.id ? [{ do: 'drop-cv', cv: file.answers.cv.id }] : []
  const told = { is: 'application.changed', answers, changed: fieldChanged(first.field) } as const
  return { ...shown, effects: [{ do: 'tell', actor: file.id, event: told }, ...dropped, ...shown.effects] }
}

function fieldChanged(field: keyof Answers): Field | 'cv' {
  return field === 'diplome' ? 'situations' : field
}

function put<A extends DraftAnswers>(answers: A, known: Known): A {
  return { ...answers, [known.field]: known.value }
}
