import type { RequestId } from '../../actor.ts'
import type { Effect } from '../../effects.ts'
import { fileRef } from '../../file/ref.ts'
import type { Asked, RequestPlace } from '../../request/state.ts'
import { answersOf } from '../ask.ts'
import type { Chat } from '../state.ts'
import { say, type Turn } from '../turn.ts'
import { isBarred, lately, openRequest, withHuman, withRelay } from './known.ts'
import type { ChatRequest } from './state.ts'

/** A request told to the team: the chat that knows it, and the orders. */
export interface Told {
  readonly chat: Chat
  readonly effects: readonly Effect[]
  readonly ref: string
  /** Nothing is told: the person is asked whether it is what was resolved lately, or hears that nothing goes out. */
  readonly held?: true
}

/**
 * Tells the team: what is asked completes the open request, but what is urgent gets one of its own while nobody answers.
 * Someone an adviser blocked reaches nobody, but for danger.
 */
export function toTeam(turn: Turn, asked: Asked): Told {
  const { chat } = turn
  const open = asked.urgency === 'high' ? withHuman(chat) : openRequest(chat)
  if (open) {
    return { chat, ref: open.ref, effects: [{ do: 'tell', actor: open.id, event: { is: 'request.added', asked } }] }
  }
  if (asked.urgency === 'high') return openNew(turn, asked)
  if (isBarred(turn)) return { chat, ref: '', effects: [say({ name: 'request-barred', with: {} })], held: true }
  const former = lately(turn)
  if (!former || areApart(former.theme, asked.theme)) return openNew(turn, asked)
  const waiting = { on: 'same-matter', ref: former.ref, asked } as const
  const which = say({ name: 'same-matter', with: { by: former.by ?? '' } })
  return { chat: { ...chat, waiting }, ref: former.ref, effects: [which], held: true }
}

/** Two themes that are known and differ are two matters. */
function areApart(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other
}

/** A request of its own, and where the person is, when that tells whose channel it is. */
export function openNew(turn: Turn, asked: Asked): Told & { readonly id: RequestId } {
  const { chat, id: person, at, seed, firstName } = turn
  const id = `request:${seed}` as const
  const ref = fileRef(id)
  const place = placeOf(turn)
  const request: ChatRequest = {
    id,
    ref,
    floor: 'waiting',
    by: null,
    theme: asked.theme,
    openedAt: at,
    endedAt: null,
    told: null,
  }
  const requests = [...chat.relay.requests, request].slice(-mostRequests)
  const event = { is: 'request.opened', chat: person, firstName, asked, place } as const
  return {
    chat: withRelay(chat, { requests, place, placeKeptBack: false }),
    ref,
    id,
    effects: [{ do: 'tell', actor: id, event }],
  }
}

/** Where they said they are: for a request, else in their application. */
function placeOf(turn: Turn): RequestPlace | null {
  const { commune } = answersOf(turn)
  if (turn.chat.relay.place) return turn.chat.relay.place
  if (!commune) return null
  const { code, name, departement, region } = commune
  return { code, name, departement, region }
}

const mostRequests = 20
