import type { Effect, ExportPart } from '../effects.ts'
import { initialChat, type Chat } from './state.ts'
import { type Decided, decide, fileKind, notice, only, say, type Turn, waitFor } from './turn.ts'

/** What is kept, and the doors: export, erase. */
export function showMyData(turn: Turn): Decided {
  return only(turn, { name: 'my-data', with: { file: fileKind(turn) } })
}

/** Sends all that is kept: a readable file and JSON, with who saw the file. */
export function exportData(turn: Turn): Decided {
  const file = fileOf(turn.chat)
  const sends = exportParts.map((part): Effect => ({ do: 'send-export', file, part }))
  return decide(turn.chat, say({ name: 'export-coming', with: {} }), ...sends)
}

const exportParts: readonly ExportPart[] = ['text', 'json', 'cv']

/** Asks once before erasing everything. */
export function askErase(turn: Turn): Decided {
  return waitFor(turn, { on: 'erase-sure' }, say({ name: 'erase-sure', with: { file: fileKind(turn) } }))
}

/** Only right after the question; `erased` comes back when all is done. */
export function erase(turn: Turn): Decided {
  if (turn.chat.waiting.on !== 'erase-sure') return notice(turn, 'old-button')
  return eraseAll(turn, say({ name: 'erasing', with: {} }))
}

/** Nothing of the person is left in the state; the rest (rows, jobs, stored files, Slack) is the machine's order. */
export function eraseAll({ chat }: Turn, word: Effect): Decided {
  const file = fileOf(chat)
  const requests = chat.relay.requests.map(({ id }) => id)
  return decide(initialChat, word, { do: 'erase', also: file === null ? requests : [file, ...requests] })
}

function fileOf({ file }: Chat): `file:${string}` | null {
  if (file.is === 'sent') return file.id
  return file.is === 'draft' && file.former ? file.former.id : null
}
