import { badRequest } from './refusal.ts'

/** A button press the bot has not answered yet. */
export interface CallbackWait {
  readonly at: number
  readonly answer: (text: string) => void
}

/** After this many milliseconds the platform no longer takes an answer. */
const answerable = 15_000

/** Answers a press, once and in time; otherwise throws what the platform says to late bots. */
export function answerCallback(callbacks: Map<string, CallbackWait>, id: string, text: string, now: number): void {
  const waiting = callbacks.get(id)
  callbacks.delete(id)
  if (!waiting || now - waiting.at > answerable) {
    throw badRequest('query is too old and response timeout expired or query ID is invalid')
  }
  waiting.answer(text)
}
