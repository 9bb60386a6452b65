import { unchanged } from '../actor.ts'
import { adviserId } from '../adviser/step.ts'
import { zoneOf } from '../calendar/zone.ts'
import { channelOf, widerLevel } from './channel.ts'
import type { RequestEvent } from './events.ts'
import { escalate } from './promise.ts'
import { auditOf, type Decided, replyTo, revise, tellChat, type Turn } from './revise.ts'
import { type Level, levels, type LiveRequest, ownerOf, type RequestState } from './state.ts'

type FromPlaces<K extends string> = Extract<RequestEvent, { is: K }>

/** What advisers' places say, and Slack of who is there. */
export function fromPlaces(turn: Turn, event: FromPlaces<`capacity.${string}` | 'presence.seen'>): Decided {
  switch (event.is) {
    case 'presence.seen':
      return presenceSeen(turn, event.away)
    case 'capacity.given':
      return given(turn, event)
    case 'capacity.refused':
      return refused(turn, event)
    case 'capacity.expired':
      return expired(turn, event)
  }
}

/** Who is there is asked first; the next one is asked as this settles. */
function presenceSeen({ request, at }: Turn, away: readonly string[]): Decided {
  return { state: { ...request, turns: { ...request.turns, looked: { at, away } } }, effects: [] }
}

/** Who was asked has room: it is theirs, until they answer or do not. What comes too late gives the place back. */
function given(turn: Turn, { adviser, name, nth, ...deadline }: FromPlaces<'capacity.given'>): Decided {
  const { request, at } = turn
  if (!isAsked(request, adviser, nth)) return tooLate(request, adviser, nth)
  const by = { id: adviser, name }
  const { ref, firstName } = request
  const { until, departement } = deadline
  const zone = zoneOf(departement)
  const assigned = { name: 'request-assigned', with: { ref, firstName, until, zone } } as const
  return revise(
    turn,
    { stage: { at: 'claimed', since: at, by, how: 'turn' } },
    {
      effects: [
        tellChat(request, { is: 'request.moved', request: request.id, floor: 'human', by: name, news: 'transferred' }),
        { do: 'notify', user: adviser, message: assigned },
      ],
      audit: auditOf(request, 'machine', 'request.assigned', adviser),
      past: { what: 'assigned', by },
    },
  )
}

/** No room: who had other requests in hand is asked once more after all others, then no more. */
function refused({ request }: Turn, { adviser, nth }: FromPlaces<'capacity.refused'>): Decided {
  if (!isAsked(request, adviser, nth)) return unchanged<RequestState>(request)
  const { turns } = request
  const noRoom = turns.busy.includes(adviser)
  const [busy, passed] = noRoom ? [turns.busy, [...turns.passed, adviser]] : [[...turns.busy, adviser], turns.passed]
  return { state: { ...request, turns: { ...turns, asking: null, busy, passed } }, effects: [] }
}

/** Nobody answered in time: it waits again, where it was, with its promise as it was. Who took it by hand keeps it. */
function expired(turn: Turn, { adviser, nth }: FromPlaces<'capacity.expired'>): Decided {
  const { request, at } = turn
  const { stage, turns } = request
  const reserved = stage.at === 'claimed' && stage.how === 'turn' && stage.by.id === adviser && turns.nth === nth
  if (!reserved) return unchanged<RequestState>(request)
  const by = stage.by
  const back: LiveRequest = { ...request, stage: { at: 'waiting', since: at, level: levelOf(turn) }, open: false }
  const decided = revise(
    { ...turn, request: back },
    {},
    {
      effects: [
        ...replyTo(request, { name: 'request-not-answered', with: { owner: by } }, `expired:${nth}`),
        tellChat(request, { is: 'request.moved', request: request.id, floor: 'waiting', by: null, news: 'given-back' }),
      ],
      audit: auditOf(request, 'machine', 'request.returned', adviser),
      past: { what: 'given-back', by: null },
    },
  )
  return lateInTurn(turn, decided)
}

/** The promise ended while it was theirs to answer: now it goes wider, as it would have then. */
function lateInTurn(turn: Turn, decided: Decided): Decided {
  const { state } = decided
  if (state.is !== 'live' || state.promise?.step !== 'escalated') return decided
  if (widerLevel(state, turn.reference.team) === undefined) return decided
  const wider = escalate({ ...turn, request: state }, state.promise)
  return {
    ...wider,
    effects: [...decided.effects, ...wider.effects],
    audit: [...(decided.audit ?? []), ...(wider.audit ?? [])],
  }
}

function isAsked({ stage, turns }: LiveRequest, adviser: string, nth: number): boolean {
  return stage.at === 'waiting' && turns.asking === adviser && turns.nth === nth
}

/** Said again for good measure: the place that went elsewhere was given back then. */
function tooLate(request: LiveRequest, adviser: string, nth: number): Decided {
  if (ownerOf(request)?.id === adviser) return unchanged<RequestState>(request)
  const back = { is: 'reserve.released', request: request.id, nth } as const
  return { state: request, effects: [{ do: 'tell', actor: adviserId(adviser), event: back }] }
}

/** The level of the channel where its card is. */
function levelOf({ request, reference: { team } }: Turn): Level {
  const at = (level: Level): string | undefined =>
    channelOf({ ...request, stage: { at: 'waiting', since: 0, level } }, team)
  return levels.find((level) => at(level) === request.card?.channel) ?? 'near'
}
