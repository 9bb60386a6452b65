import type { SlackMessage } from '#prompts/copy/slack.ts'
import type { Decision } from '../actor.ts'
import { unchanged } from '../actor.ts'
import type { ReasonCode } from '../chat/events.ts'
import { reasonCodes } from '../chat/events.ts'
import { uphold } from './contest.ts'
import { declineFor } from './deciding.ts'
import type { FormSubmitted, PressName, RevealReason, SlackUser } from './events.ts'
import { revealReasons } from './events.ts'
import { refuseReader } from './permission.ts'
import { refuse } from './press.ts'
import { ask } from './questions.ts'
import { reveal } from './reveal.ts'
import type { Turn } from './revise.ts'
import { auditOf, notice, revise } from './revise.ts'
import type { FileState } from './state.ts'

/** A modal of the file, submitted: the same rights and the same « still means something » as the button that opened it. */
export function submit(turn: Turn, by: SlackUser, form: FormSubmitted): Decision<FileState> {
  const { file } = turn
  const refusal = refuseReader(turn, by)
  if (refusal) return unchanged<FileState>(file, notice({ name: 'not-allowed', with: refusal }))
  return refuse(turn, by, buttonOf(form)) ?? accept(turn, by, form)
}

function buttonOf({ form }: FormSubmitted): PressName {
  return form === 'decline-preview' ? 'decline' : form
}

function accept(turn: Turn, by: SlackUser, form: FormSubmitted): Decision<FileState> {
  switch (form.form) {
    case 'ask':
      return withWords(turn, 'text', form.text, questionMax, (text) => ask(turn, by, text))
    case 'note':
      return withWords(turn, 'text', form.text, noteMax, (text) => keepNote(turn, by, text))
    case 'uphold':
      return withWords(turn, 'sentence', form.sentence, sentenceMax, (words) => uphold(turn, by, words))
    case 'mark':
      return keepMark(turn, by, form.mark)
    case 'decline':
    case 'decline-preview':
      return decline(turn, by, form)
    case 'reveal':
      return revealFor(turn, by, form.why)
  }
}

/** First the sentence as the person will read it, then the decision. */
function decline(
  turn: Turn,
  by: SlackUser,
  { form, reason, sentence }: Extract<FormSubmitted, { reason: string }>,
): Decision<FileState> {
  const { file } = turn
  const code = reasonCodes.find((known) => known === reason)
  if (code === undefined) return wrong(turn, 'reason', { name: 'input-missing', with: {} })
  return withWords(turn, 'sentence', sentence, sentenceMax, (words) =>
    form === 'decline'
      ? unchanged<FileState>(file, preview(file.ref, code, words))
      : declineFor(turn, by, { code, sentence: words }),
  )
}

function preview(ref: string, reason: ReasonCode, sentence: string) {
  return { give: 'form', form: { name: 'decline-preview', with: { ref, reason, sentence } } } as const
}

function revealFor(turn: Turn, by: SlackUser, why: string): Decision<FileState> {
  const reason: RevealReason | undefined = revealReasons.find((known) => known === why)
  return reason ? reveal(turn, by, reason) : wrong(turn, 'why', { name: 'input-missing', with: {} })
}

function keepNote(turn: Turn, by: SlackUser, text: string): Decision<FileState> {
  const { file, at } = turn
  return revise(turn, { notes: [...file.notes, { by, at, text }] }, { audit: auditOf(file, by.id, 'file.noted') })
}

/** No model reads a motivation: a human does, and says what it is worth. */
function keepMark(turn: Turn, by: SlackUser, words: string): Decision<FileState> {
  if (!/^[0-3]$/u.test(words)) return wrong(turn, 'mark', { name: 'input-missing', with: {} })
  const audit = auditOf(turn.file, by.id, 'file.marked', words)
  return revise(turn, { mark: Number(words) }, { audit, past: { what: 'marked', by } })
}

function withWords(
  turn: Turn,
  input: string,
  words: string,
  max: number,
  then: (words: string) => Decision<FileState>,
): Decision<FileState> {
  const text = words.trim()
  if (text === '') return wrong(turn, input, { name: 'input-missing', with: {} })
  if (text.length > max) return wrong(turn, input, { name: 'input-too-long', with: { max, over: text.length - max } })
  return then(text)
}

function wrong({ file }: Turn, input: string, message: SlackMessage): Decision<FileState> {
  return unchanged<FileState>(file, { give: 'form-errors', errors: { [input]: message } })
}

/** Characters, as the inputs of the modals allow. */
const questionMax = 1500
const noteMax = 2000
const sentenceMax = 600
