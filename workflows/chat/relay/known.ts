import type { Chat } from '../state.ts'
import type { Turn } from '../turn.ts'
import type { ChatRequest, RelayLife } from './state.ts'

/** The request that a human answers now; of several, the one that was opened last. */
export function withHuman({ relay }: Chat): ChatRequest | undefined {
  return relay.requests.findLast(({ floor }) => floor === 'human')
}

/** The request that is open, with a human or waiting for one. */
export function openRequest(chat: Chat): ChatRequest | undefined {
  return withHuman(chat) ?? chat.relay.requests.findLast(({ floor }) => floor === 'waiting')
}

/** The request resolved within the last week, which a new word may open again. */
export function lately({ chat, at }: Turn): ChatRequest | undefined {
  return chat.relay.requests.findLast(({ endedAt, by }) => endedAt !== null && by !== null && at - endedAt < aWeek)
}

/** An adviser blocked this person: nothing of theirs goes to the team, but danger. */
export function isBarred({ chat, at }: Turn): boolean {
  return at < chat.relay.barredUntil
}

export function requestByRef({ relay }: Chat, ref: string): ChatRequest | undefined {
  return relay.requests.findLast((one) => one.ref === ref)
}

export function withRelay(chat: Chat, relay: Partial<RelayLife>): Chat {
  return { ...chat, relay: { ...chat.relay, ...relay } }
}

/** The request as it is now, in its place. */
export function withRequest(chat: Chat, changed: ChatRequest): Chat {
  const requests = chat.relay.requests.map((one) => (one.id === changed.id ? changed : one))
  return withRelay(chat, { requests })
}

/** Milliseconds. */
const aWeek = 7 * 86_400_000
