import type { Decision, Happening } from '../actor.ts'
import { unchanged } from '../actor.ts'
import type { Effect } from '../effects.ts'
import { fileRef } from '../file/ref.ts'
import type { Reference } from '../reference.ts'
import { postCard } from './card.ts'
import type { RequestEvent } from './events.ts'
import { promised, reminderOf } from './promise.ts'
import { retell } from './retell.ts'
import { auditOf, type Turn } from './revise.ts'
import type { LiveRequest, RequestState } from './state.ts'
import { statusTold } from './line.ts'

/** A new request: its card in the channel of its place, or word to the administrators that there is none. */
export function openRequest(
  { chat, firstName, asked, place }: Extract<RequestEvent, { is: 'request.opened' }>,
  { actor, at, seed }: Happening<RequestEvent>,
  reference: Reference,
): Decision<RequestState> {
  const id = `request:${actor.slice(actor.indexOf(':') + 1)}` as const
  const promise = promised({ urgency: asked.urgency, place }, at, reference)
  const request: LiveRequest = {
    v: 1,
    is: 'live',
    id,
    ref: fileRef(id),
    chat,
    audit: seed,
    firstName,
    asked,
    added: [],
    place,
    sentTo: null,
    stage: { at: 'waiting', since: at, level: 'near' },
    card: null,
    cards: 0,
    open: false,
    sent: [],
    promise,
    turns: { nth: 0, asking: null, busy: [], passed: [], looked: null },
    contact: { is: 'hidden' },
    mark: null,
    history: [{ what: 'opened', at, by: null }],
    openedAt: at,
  }
  const { request: state, effects } = postCard(request, reference, at)
  const news = state.card ? effects : [noChannel(state)]
  return {
    state,
    effects: [...news, statusTold(state, null, at, reference), ...reminderOf(state, at, reference)],
    audit: [auditOf(state, 'person', 'request.opened', asked.reason)],
  }
}

/** The team set a channel: a request without a card tries again, with what was written in the meantime. */
export function placeCard({ request, at, reference }: Turn): Decision<RequestState> {
  if (request.card !== null) return unchanged<RequestState>(request)
  const placed = postCard(request, reference, at)
  if (!placed.request.card) return unchanged<RequestState>(request)
  return { state: placed.request, effects: [...placed.effects, ...retell(placed.request)] }
}

function noChannel({ ref, asked: { urgency } }: LiveRequest): Effect {
  return { do: 'alert', message: { name: 'alert-request-no-channel', with: { ref, urgency } } }
}
