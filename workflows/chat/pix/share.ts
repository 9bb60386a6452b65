import type { Effect } from '../../effects.ts'
import type { PixLife, SharedPix } from '../../pix/assessment/state.ts'
import type { Chat } from '../state.ts'
import type { FileKind } from '#prompts/copy/chat.ts'
import { type Decided, decide, notice, say, type Turn } from '../turn.ts'
import { withPix } from './open-question.ts'

/** The person chooses whether coordinators see the last profile, now or once the application is sent. Chosen already, it is only said. */
export function share(turn: Turn, shared: boolean): Decided {
  const { pix } = turn.chat
  if (pix.finished.length === 0) return notice(turn, 'old-button')
  const chat = withPix(turn.chat, { shared })
  const told = pix.shared === shared ? [] : tellFile(chat)
  return decide(chat, ...told, say({ name: 'pix-shared', with: { shared, file: readIn(turn.chat) } }))
}

/** What the file may show is always what the person shares, in a withdrawn file too; nobody hears before an application. */
export function tellFile(chat: Chat): readonly Effect[] {
  const id = heldFile(chat)
  return id === undefined ? [] : [{ do: 'tell', actor: id, event: { is: 'pix.shared', pix: sharedOf(chat.pix) } }]
}

/** The same, when there is something to show. */
export function tellFileOfAny(chat: Chat): readonly Effect[] {
  const { profile, official } = sharedOf(chat.pix)
  return profile || official ? tellFile(chat) : []
}

/** Where coordinators read what is shared. A file that is withdrawn, or went on in another account, is read by nobody. */
export function readIn({ file }: Chat): FileKind {
  return file.is === 'sent' && (file.status === 'withdrawn' || file.status === 'merged') ? 'none' : file.is
}

/** The file that coordinators hold, withdrawn or not; none that went on in another. */
export function heldFile({ file }: Chat): `file:${string}` | undefined {
  if (file.is === 'draft') return file.former?.id
  return file.is === 'sent' && file.status !== 'merged' ? file.id : undefined
}

function sharedOf({ finished, shared, official }: PixLife): SharedPix {
  return { profile: shared ? (finished.at(-1)?.profile ?? null) : null, official }
}
