import type { FileStatus } from '../file/status.ts'
import type { DecisionReason } from './events.ts'
import { open } from './file.ts'
import { withPix } from './pix/open-question.ts'
import { tellFileOfAny } from './pix/share.ts'
import { type Decided, decide, say, type Turn } from './turn.ts'

const most = 50

/** A decision on the file: kept with its date and told with its reason. Too late for a file withdrawn or merged. */
export function statusChanged(turn: Turn, status: FileStatus, reason: DecisionReason | null, at: number): Decided {
  const { chat } = turn
  const { file } = chat
  if (file.is !== 'sent' || file.status === 'withdrawn' || file.status === 'merged') return decide(chat)
  if (file.status === status && JSON.stringify(file.history.at(-1)?.reason) === JSON.stringify(reason))
    return decide(chat)
  const history = [...file.history, { status, at, reason }].slice(-most)
  const questions = open(status) ? chat.questions : []
  return decide(
    { ...chat, file: { ...file, status, history }, questions },
    say({ name: 'status', with: { ref: file.ref, status, reason } }),
  )
}

/** A code to type in the person's other account. */
export function mergeCode(turn: Turn, code: string): Decided {
  return turn.chat.file.is === 'sent'
    ? decide(turn.chat, say({ name: 'merge-code', with: { code } }))
    : decide(turn.chat)
}

/** The file waits for the code that went to the other account; told again, the code that was typed is not the one. */
export function mergeAwaited(turn: Turn): Decided {
  const { chat } = turn
  if (chat.file.is !== 'sent') return decide(chat)
  const message = { name: 'merge-awaited', with: { again: chat.file.merging } } as const
  return decide({ ...chat, file: { ...chat.file, merging: true } }, say(message))
}

/** The six digits, when they are awaited; undefined for any other words. */
export function mergeCodeTyped(turn: Turn, words: string): Decided | undefined {
  const { chat } = turn
  const code = sixDigits.exec(words)
  if (chat.file.is !== 'sent' || !chat.file.merging || !code) return undefined
  return decide(
    chat,
    { do: 'tell', actor: chat.file.id, event: { is: 'merge.code-typed', code: `${code[1]}${code[2]}` } },
    say({ name: 'merge-checking', with: {} }),
  )
}

/**
 * `kept`: this account goes on with the file, and with what it shares of Pix; `moved`: the other one does, and this one
 * shares nothing any more, though it keeps its own results; `refused`: they stay two.
 */
export function mergeSettled(turn: Turn, outcome: 'kept' | 'moved' | 'refused'): Decided {
  const { chat, at } = turn
  const { file } = chat
  if (file.is !== 'sent') return decide(chat)
  const said = say({ name: 'merge-settled', with: { outcome } })
  if (outcome !== 'moved') {
    const next = { ...chat, file: { ...file, merging: false } }
    return decide(next, ...(outcome === 'kept' ? tellFileOfAny(next) : []), said)
  }
  const history = [...file.history, { status: 'merged', at, reason: null } as const]
  const merged = { ...file, merging: false, status: 'merged', history } as const
  const unshared = withPix({ ...chat, file: merged, questions: [] }, { shared: false })
  return decide({ ...unshared, waiting: { on: 'nothing' } }, said)
}

const sixDigits = /^\s*(\d{3})[\s-]?(\d{3})\s*$/
