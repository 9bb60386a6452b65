import { readsAs } from '../reads-as.ts'
import type { ChatMessageView } from './types.ts'

/** What the bot said and how it stood then: an edit is said anew. */
interface Utterance {
  readonly change: number
  readonly view: ChatMessageView
}

/** Remembers what the bot says in each chat, for those who wait to hear it. */
export interface Ear {
  readonly said: (chat: number, change: number, view: ChatMessageView) => void
  /** One listener of a chat: each match moves on past it. */
  readonly listener: (chat: number) => Hears
  /** Ends every wait. */
  readonly close: () => void
}

type Hears = (expected: string | RegExp, timeoutMs?: number) => Promise<ChatMessageView>

interface Waiting {
  readonly chat: number
  readonly tell: () => void
  readonly end: (reason: string) => void
}

const kept = 500
const patience = 5_000

export function createEar(): Ear {
  const utterances = new Map<number, Utterance[]>()
  const waiting = new Set<Waiting>()
  return {
    said: (chat, change, view) => {
      const said = utterances.get(chat) ?? []
      utterances.set(chat, said)
      said.push({ change, view })
      if (said.length > 2 * kept) said.splice(0, kept)
      for (const one of waiting) if (one.chat === chat) one.tell()
    },
    listener: (chat) => {
      let heard = 0
      return async (expected, timeoutMs = patience) => {
        const newer = (): readonly Utterance[] => (utterances.get(chat) ?? []).filter(({ change }) => change > heard)
        const found = await hear(chat, expected, timeoutMs, newer, waiting)
        heard = found.change
        return found.view
      }
    },
    close: () => {
      for (const one of waiting) one.end('the emulator stopped')
    },
  }
}

function hear(
  chat: number,
  expected: string | RegExp,
  timeoutMs: number,
  newer: () => readonly Utterance[],
  waiting: Set<Waiting>,
): Promise<Utterance> {
  const find = (): Utterance | undefined => newer().find(({ view }) => readsAs(view.text, expected))
  const already = find()
  if (already) return Promise.resolve(already)
  const called = new Error('not heard')
  return new Promise((resolve, reject) => {
    const finish = (): void => {
      clearTimeout(timer)
      waiting.delete(one)
    }
    const tell = (): void => {
      const found = find()
      if (!found) return
      finish()
      resolve(found)
    }
    const end = (reason: string): void => {
      finish()
      called.message = `expected the bot to say ${String(expected)}, but ${reason}; it said ${quote(newer())}`
      reject(called)
    }
    const one: Waiting = { chat, tell, end }
    const timer = setTimeout(() => end(`nothing matched in ${timeoutMs} ms`), timeoutMs)
    waiting.add(one)
  })
}

function quote(utterances: readonly Utterance[]): string {
  const texts = utterances.map(
    ({ view }) => `\n  - ${view.text || `[${view.document?.name ?? view.other ?? 'no text'}]`}`,
  )
  return texts.length === 0 ? 'nothing' : texts.join('')
}
