import { unchanged } from '../actor.ts'
import type { ThreadEvent } from '../relay/thread-events.ts'
import { toGoOut } from '../relay/to-go-out.ts'
import { refuseReader } from './permission.ts'
import { inParts, reword, sendOut, withdraw } from './outgoing.ts'
import { type Decided, replyTo, type Turn } from './revise.ts'
import { rewordAll, same, textOf } from './rewording.ts'
import { ownerOf, type RequestState } from './state.ts'

/** What someone typed in the thread: among advisers, unless it is marked to go out, or its owner lets everything out. */
export function saidInThread(turn: Turn, event: Extract<ThreadEvent, { is: 'thread.said' }>): Decided {
  const { request, reference } = turn
  const { by, raw, text, files, ts } = event
  const open = request.open && ownerOf(request)?.id === by.id
  const words = toGoOut({ raw, text, sign: reference.team.sign, open })
  if (words === undefined || refuseReader(request, by, reference)) return unchanged<RequestState>(request)
  if (request.sent.some((sent) => sent.ts === ts)) return unchanged<RequestState>(request)
  if (request.stage.at === 'closed') return closed(turn, ts)
  return sendOut(turn, { by, parts: inParts(words, files), ts })
}

/** An edit of what went out is an edit for the person too; what stayed inside stays inside, whatever it becomes. */
export function editedInThread(turn: Turn, event: Extract<ThreadEvent, { is: 'thread.edited' }>): Decided {
  const { request } = turn
  const parts = request.sent.filter(({ ts, delivery }) => ts === event.ts && delivery !== 'withdrawn')
  const [first] = parts
  if (!first || request.stage.at === 'closed') return unchanged<RequestState>(request)
  const words = toGoOut({ raw: event.raw, text: event.text, sign: turn.reference.team.sign, open: true })
  if (words === undefined) return withdraw(turn, parts)
  const captioned = parts.find(({ what }) => what.is === 'file' && what.text !== null)
  if (captioned)
    return same(textOf(captioned.what), words) ? unchanged<RequestState>(request) : reword(turn, captioned, words)
  const written = parts.filter(({ what }) => what.is === 'words')
  return rewordAll(turn, written, words)
}

export function deletedInThread(turn: Turn, deleted: string): Decided {
  const { request } = turn
  const parts = request.sent.filter(({ ts, delivery }) => ts === deleted && delivery !== 'withdrawn')
  return parts.length > 0 ? withdraw(turn, parts) : unchanged<RequestState>(request)
}

/** Nothing goes out any more: who wrote it must know. */
function closed(turn: Turn, ts: string): Decided {
  const { request } = turn
  return {
    state: request,
    effects: replyTo(request, { name: 'request-closed-nothing-sent', with: {} }, `closed:${ts}`),
  }
}
