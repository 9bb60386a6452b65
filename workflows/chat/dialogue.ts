import { hear } from './help/gather.ts'
import { pending } from './help/pending.ts'
import { hasWords, isThanks } from './small-words.ts'
import type { AskedQuestion } from './state.ts'
import { type Decided, decide, fileKind, notice, only, say, type Turn, waitFor } from './turn.ts'

/** How many questions are remembered. */
const most = 20
/** People answer in several messages: what follows an answer within ten minutes completes it. */
const completedWithin = 600_000

/**
 * A coordinator's question, in the words that were written, with a button to answer it. Asked again under the same id, it
 * is shown again: a coordinator pressed « renvoyer ».
 */
export function questionAsked(turn: Turn, question: string, by: string, text: string): Decided {
  const { chat, at } = turn
  if (chat.file.is !== 'sent') return decide(chat)
  const others = chat.questions.filter(({ id }) => id !== question)
  const questions = [...others, { id: question, text, at, answeredAt: null }].slice(-most)
  const message = { name: 'question-asked', with: { question, by, text } } as const
  return decide({ ...chat, questions }, { do: 'pass-on', message, key: `asked:${question}`, from: chat.file.id })
}

/** « Répondre » : the next message answers this question, or completes its answer. */
export function replyPressed(turn: Turn, question: string): Decided {
  const asked = turn.chat.questions.find(({ id }) => id === question)
  if (!asked) return notice(turn, 'question-gone')
  return waitFor(turn, { on: 'reply', question }, say({ name: 'reply-wanted', with: { text: asked.text } }))
}

/** The answer goes to the file; several questions stay apart. */
export function replyTyped(turn: Turn, question: string, text: string): Decided {
  const { chat, at } = turn
  const questions = chat.questions.map((one) => (one.id === question ? { ...one, answeredAt: at } : one))
  const next = { ...chat, questions, waiting: { on: 'nothing' } } as const
  if (chat.file.is !== 'sent') return decide(next)
  return decide(
    next,
    { do: 'tell', actor: chat.file.id, event: { is: 'candidate.answered', question, text } },
    say({ name: 'reply-sent', with: { question, left: open(questions).length } }),
  )
}

/**
 * Words that nothing awaited: the answer to the only open question, or the rest of the last answer. When they could be
 * either, the person is asked which; without any question they are a citizen's question.
 */
export function unasked(turn: Turn, words: string): Decided {
  const { chat, at } = turn
  if (pending(chat)) return hear(turn, words)
  const recent = chat.questions.filter(({ answeredAt }) => answeredAt !== null && at - answeredAt < completedWithin)
  const candidates = [...recent, ...open(chat.questions)]
  const [question, ...others] = candidates
  if (!question) return unanswerable(turn, words)
  if (others.length === 0) return replyTyped(turn, question.id, words)
  return only(turn, { name: 'which-question', with: { questions: candidates.map(({ id, text }) => ({ id, text })) } })
}

function unanswerable(turn: Turn, words: string): Decided {
  if (isThanks(words)) return only(turn, { name: 'thanks', with: { file: fileKind(turn) } })
  return hasWords(words) ? hear(turn, words) : only(turn, { name: 'not-understood', with: { file: fileKind(turn) } })
}

/** The questions without an answer. */
export function open(questions: readonly AskedQuestion[]): readonly AskedQuestion[] {
  return questions.filter(({ answeredAt }) => answeredAt === null)
}
