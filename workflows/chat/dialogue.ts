import { type Decided, decide, notice, say, type Turn, waitFor } from './turn.ts'

const most = 20

/** A coordinator's question, in the words that were written: shown with a button to answer it. */
export function questionAsked(turn: Turn, question: string, by: string, text: string): Decided {
  const { chat, at } = turn
  const { file, questions } = chat
  if (file.is !== 'sent' || questions.some(({ id }) => id === question)) return decide(chat)
  const open = [...questions, { id: question, text, at }].slice(-most)
  const message = { name: 'question-asked', with: { question, by, text } } as const
  return decide({ ...chat, questions: open }, { do: 'pass-on', message, key: question, from: file.id })
}

/** « Répondre »: the next message answers this question. */
export function replyPressed(turn: Turn, question: string): Decided {
  const open = turn.chat.questions.find(({ id }) => id === question)
  if (!open) return notice(turn, 'question-gone')
  return waitFor(turn, { on: 'reply', question }, say({ name: 'reply-wanted', with: { text: open.text } }))
}

/** The answer goes to the file; several open questions stay apart. */
export function replyTyped(turn: Turn, question: string, text: string): Decided {
  const { chat } = turn
  const { file } = chat
  if (file.is !== 'sent') return decide({ ...chat, waiting: { on: 'nothing' } })
  const questions = chat.questions.filter(({ id }) => id !== question)
  return decide(
    { ...chat, questions, waiting: { on: 'nothing' } },
    { do: 'tell', actor: file.id, event: { is: 'candidate.answered', question, text } },
    say({ name: 'reply-sent', with: { left: questions.length } }),
  )
}
