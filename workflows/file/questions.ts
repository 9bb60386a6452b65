import type { SlackMessage } from '#prompts/copy/slack.ts'
import type { Decision } from '../actor.ts'
import { unchanged } from '../actor.ts'
import type { Effect } from '../effects.ts'
import { maskIdentity } from '../privacy/mask.ts'
import type { FileEvent, SlackUser } from './events.ts'
import { refusePress } from './permission.ts'
import { showPicture } from './pix.ts'
import type { Turn } from './revise.ts'
import { auditOf, notice, replyTo, revise, tellChat } from './revise.ts'
import type { FileState, LiveFile, Question } from './state.ts'
import { ownerOf } from './state.ts'

/** A question on its way to the person, shown in the thread with what became of it. */
export function ask(turn: Turn, by: SlackUser, text: string): Decision<FileState> {
  const { file, at, seed } = turn
  const question: Question = { id: seed.slice(-12), by, at, text, delivery: 'sending', answers: [] }
  return revise(
    turn,
    { questions: [...file.questions, question] },
    {
      effects: [...showQuestion(file, question), tellQuestion(file, question)],
      audit: auditOf(file, by.id, 'file.asked'),
    },
  )
}

/** Sends again a question that failed or may not have arrived; pressed twice, it goes once. */
export function resend(turn: Turn, by: SlackUser, id: string): Decision<FileState> {
  const { file } = turn
  const refusal = refusePress(turn, by, 'ask')
  if (refusal) return unchanged<FileState>(file, notice({ name: 'not-allowed', with: refusal }))
  const question = file.questions.find((candidate) => candidate.id === id)
  const open = file.stage.at === 'taken' || file.stage.at === 'eligible'
  if (!(question && open && (question.delivery === 'failed' || question.delivery === 'uncertain'))) {
    const now = { ref: file.ref, status: file.stage.at, owner: ownerOf(file) }
    return unchanged<FileState>(file, notice({ name: 'state-now', with: now }))
  }
  const again: Question = { ...question, delivery: 'sending' }
  return revise(
    turn,
    { questions: replace(file, again) },
    {
      effects: [...rewriteQuestion(file, again), tellQuestion(file, again)],
      audit: auditOf(file, by.id, 'file.asked-again'),
    },
  )
}

/** What the person wrote back, in the thread, without what would tell who they are. */
export function answerQuestion(
  turn: Turn,
  { question: id, text }: Extract<FileEvent, { is: 'candidate.answered' }>,
): Decision<FileState> {
  const { file, at } = turn
  const question = file.questions.find((asked) => asked.id === id)
  if (question === undefined) return unchanged<FileState>(file)
  const answered: Question = { ...question, delivery: 'sent', answers: [...question.answers, { at, text }] }
  const shown = question.delivery === 'sent' ? [] : rewriteQuestion(file, answered)
  return revise(
    turn,
    { questions: replace(file, answered) },
    {
      effects: [...shown, ...showAnswer(file, answered, question.answers.length)],
      audit: auditOf(file, 'candidate', 'file.answered'),
    },
  )
}

/** The thread of a card posted anew: every question and its answers, in order, then what is shared of Pix. */
export function retell(file: LiveFile): readonly Effect[] {
  const told = file.questions.flatMap((question) => [
    ...showQuestion(file, question),
    ...question.answers.flatMap((_, nth) => showAnswer(file, question, nth)),
  ])
  return [...told, ...showPicture(file)]
}

export function rewriteQuestion(file: LiveFile, question: Question): readonly Effect[] {
  return file.card
    ? [{ do: 'update', key: `${file.card.key}:asked:${question.id}`, message: questionMessage(file, question) }]
    : []
}

export function replace(file: LiveFile, changed: Question): readonly Question[] {
  return file.questions.map((question) => (question.id === changed.id ? changed : question))
}

function showQuestion(file: LiveFile, question: Question): readonly Effect[] {
  return replyTo(file, questionMessage(file, question), `asked:${question.id}`)
}

function showAnswer(file: LiveFile, { id, text: asked, answers }: Question, nth: number): readonly Effect[] {
  const text = maskIdentity(answers[nth]?.text ?? '', file.answers)
  const message = { name: 'candidate-answer', with: { owner: ownerOf(file), asked, text } } as const
  return replyTo(file, message, `answer:${id}:${nth}`)
}

function questionMessage({ id }: LiveFile, { id: question, by, text, delivery }: Question): SlackMessage {
  return { name: 'question', with: { file: id, question, by, text, delivery } }
}

function tellQuestion(file: LiveFile, { id, by, text }: Question): Effect {
  return tellChat(file, { is: 'question.asked', question: id, by: by.name, text })
}
