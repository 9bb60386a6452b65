import { closed, open, showFile } from './file.ts'
import { type Decided, decide, notice, say, type Turn, waitFor } from './turn.ts'

/** Asks once before taking the application back. */
export function askWithdraw(turn: Turn): Decided {
  const { file } = turn.chat
  if (file.is !== 'sent') return showFile(turn)
  if (!open(file.status)) return closed(turn, file)
  return waitFor(turn, { on: 'withdraw-sure' }, say({ name: 'withdraw-sure', with: {} }))
}

/** Takes the application back; coordinators are told, open questions are closed. Only right after the question. */
export function withdraw(turn: Turn): Decided {
  const { chat, at } = turn
  const { file } = chat
  if (file.is !== 'sent' || !open(file.status) || chat.waiting.on !== 'withdraw-sure') return notice(turn, 'old-button')
  const history = [...file.history, { status: 'withdrawn', at, reason: null } as const]
  return decide(
    {
      ...chat,
      file: { ...file, status: 'withdrawn', history, merging: false },
      waiting: { on: 'nothing' },
      questions: [],
    },
    { do: 'tell', actor: file.id, event: { is: 'application.withdrawn' } },
    say({ name: 'withdrawn', with: { ref: file.ref } }),
  )
}
