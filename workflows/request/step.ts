import type { Decision, Happening } from '../actor.ts'
import { unchanged } from '../actor.ts'
import type { Reference } from '../reference.ts'
import { settle } from './assign.ts'
import { whileAway } from './away.ts'
import { fromPlaces } from './capacity.ts'
import { failDelivery, markDelivery } from './delivery.ts'
import type { RequestEvent } from './events.ts'
import { old } from './ending.ts'
import { lookedAt } from './line.ts'
import { openRequest, placeCard } from './opening.ts'
import { asked, contactGiven, left, located, placed, reworded, said, sentFiles, showed } from './person.ts'
import { press, pressGone } from './press.ts'
import { promiseDue } from './promise.ts'
import { type Turn, turnOf } from './revise.ts'
import type { RequestState } from './state.ts'
import { judged, returned } from './returning.ts'
import { submit } from './submit.ts'
import { deletedInThread, editedInThread, saidInThread } from './thread.ts'

/** Decides what an event does to a request. */
export function stepRequest(
  state: RequestState,
  happening: Happening<RequestEvent>,
  reference: Reference,
): Decision<RequestState> {
  const { event } = happening
  const settling = { event, at: happening.at, reference }
  if (state.is === 'live') {
    return settle(stepLive(turnOf(state, happening, reference), event), { ...settling, before: state })
  }
  if (event.is === 'request.opened') {
    return settle(openRequest(event, happening, reference), { ...settling, before: null })
  }
  if (event.is === 'request.pressed' || event.is === 'request.submitted') return pressGone(state, event.by, reference)
  return unchanged(state)
}

function stepLive(turn: Turn, event: RequestEvent): Decision<RequestState> {
  switch (event.is) {
    case 'request.opened':
      return unchanged<RequestState>(turn.request)
    case 'request.pressed':
      return press(turn, event.by, event.press)
    case 'request.submitted':
      return submit(turn, event.by, event.form)
    case 'thread.said':
      return saidInThread(turn, event)
    case 'thread.edited':
      return editedInThread(turn, event)
    case 'thread.deleted':
      return deletedInThread(turn, event.ts)
    case 'delivery.done':
      return markDelivery(turn, event.key, 'sent')
    case 'delivery.uncertain':
      return markDelivery(turn, event.key, 'uncertain')
    case 'delivery.delayed':
      return markDelivery(turn, event.key, 'retrying')
    case 'delivery.failed':
      return failDelivery(turn, event)
    case 'channel.ready':
      return placeCard(turn)
    case 'line.looked':
      return lookedAt(turn, event.ahead)
    case 'turn.due':
      return unchanged<RequestState>(turn.request)
    case 'presence.seen':
    case 'capacity.given':
    case 'capacity.refused':
    case 'capacity.expired':
      return fromPlaces(turn, event)
    case 'promise.due':
      return promiseDue(turn)
    case 'request.old':
      return old(turn)
    default:
      return whileAway(turn, fromPerson(turn, event))
  }
}

type FromPerson = Extract<RequestEvent, { is: `person.${string}` | 'request.added' | 'contact.given' }>

function fromPerson(turn: Turn, event: FromPerson): Decision<RequestState> {
  switch (event.is) {
    case 'request.added':
      return asked(turn, event.asked)
    case 'person.said':
      return said(turn, event)
    case 'person.located':
      return located(turn, event)
    case 'person.sent':
      return sentFiles(turn, event)
    case 'person.showed':
      return showed(turn, event)
    case 'person.edited':
      return reworded(turn, event)
    case 'person.placed':
      return placed(turn, event.place)
    case 'person.left':
      return left(turn)
    case 'person.judged':
      return judged(turn, event)
    case 'contact.given':
      return contactGiven(turn, event.telephone)
    case 'person.returned':
      return returned(turn, event.asked)
  }
}
