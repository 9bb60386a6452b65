import type { Rich } from '#prompts/page.ts'
import { inParts, reword, sendOut, withdraw } from './outgoing.ts'
import type { Decided, Turn } from './revise.ts'
import type { Sent, SentWhat } from './state.ts'

/**
 * An edit of words that went out, in one message or several: each changes in its place, what is too much is taken back,
 * and what is more goes out after them.
 */
export function rewordAll(turn: Turn, written: readonly Sent[], words: Rich): Decided {
  const texts = inParts(words, [])
  const changes = written.flatMap((part, nth): readonly Change[] => {
    const text = textOf(texts[nth])
    return text === null || same(textOf(part.what), text) ? [] : [(now) => reword(now, part, text)]
  })
  const over = written.slice(texts.length)
  const more = texts.slice(written.length)
  const [first] = written
  return [
    ...changes,
    ...(over.length > 0 ? [(now: Turn) => withdraw(now, over)] : []),
    ...(first && more.length > 0 ? [(now: Turn) => sendOut(now, { by: first.by, parts: more, ts: first.ts })] : []),
  ].reduce<Decided>((decided, change) => after(turn, decided, change), { state: turn.request, effects: [] })
}

type Change = (turn: Turn) => Decided

function after(turn: Turn, decided: Decided, change: Change): Decided {
  if (decided.state.is !== 'live') return decided
  const next = change({ ...turn, request: decided.state })
  return { ...next, effects: [...decided.effects, ...next.effects] }
}

/** The words of a part; null where it has none. */
export function textOf(what: SentWhat | undefined): Rich | null {
  return what === undefined || what.is === 'meeting' ? null : what.text
}

export function same(one: Rich | null, other: Rich): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
