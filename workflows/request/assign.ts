import { adviserId } from '../adviser/step.ts'
import { nextOpening } from '../calendar/working-time.ts'
import type { Effect } from '../effects.ts'
import type { Reference } from '../reference.ts'
import { atWork, calendarsOf } from '../team/calendar-of.ts'
import type { Coordinator } from '../team/state.ts'
import { advisersFor } from './advisers.ts'
import type { RequestEvent } from './events.ts'
import type { Decided } from './revise.ts'
import { type LiveRequest, ownerOf, type Turns } from './state.ts'

/** What a settlement looks at: the request before the event, when it was there. */
export interface Settling {
  readonly before: LiveRequest | null
  readonly event: RequestEvent
  readonly at: number
  readonly reference: Reference
}

/**
 * Whatever an event decided, advisers' places follow: who no longer has the request gets the place back, who took it or
 * answered it keeps one, and a request that waits where each has their turn asks the next one.
 */
export function settle(decided: Decided, settling: Settling): Decided {
  const { state } = decided
  if (state.is !== 'live' || state === settling.before) return again(decided, settling)
  const moved = movePlaces(settling.before, reconsidered(state, settling), settling.event)
  return again({ ...decided, state: moved.request, effects: [...decided.effects, ...moved.effects] }, settling)
}

/** Who is asked can no longer have a request that went to another territory. */
function reconsidered(after: LiveRequest, { before, reference }: Settling): LiveRequest {
  const { asking } = after.turns
  const elsewhere = before?.place?.departement !== after.place?.departement || before?.sentTo !== after.sentTo
  if (asking === null || !elsewhere || advisersFor(after, reference).some(({ id }) => id === asking)) return after
  return { ...after, turns: { ...after.turns, asking: null } }
}

interface Moved {
  readonly request: LiveRequest
  readonly effects: readonly Effect[]
}

function movePlaces(before: LiveRequest | null, after: LiveRequest, event: RequestEvent): Moved {
  const [was, now] = [before && placeOf(before), placeOf(after)]
  const nth = before?.turns.nth ?? 0
  if (was && was.adviser === now?.adviser) {
    const kept = !was.firm && now.firm
    return {
      request: settled(after, nth, before),
      effects: kept ? [tell(now.adviser, after, 'reserve.kept', nth)] : [],
    }
  }
  const released = was && !dropped.has(event.is) ? [tell(was.adviser, after, 'reserve.released', nth)] : []
  if (!now) return { request: settled(after, nth, before), effects: released }
  const taken = tell(now.adviser, after, 'reserve.kept', nth + 1)
  return { request: settled(after, nth + 1, before), effects: [...released, taken] }
}

/** The adviser's places were without it already. */
const dropped: ReadonlySet<RequestEvent['is']> = new Set(['capacity.refused', 'capacity.expired'])

/** Who asked nobody any more awaits nobody; what comes back from someone is not offered to them again. */
function settled(after: LiveRequest, nth: number, before: LiveRequest | null): LiveRequest {
  const owner = before && ownerOf(before)
  const cameBack = after.stage.at === 'waiting' && owner
  const asking = after.stage.at === 'waiting' ? after.turns.asking : null
  const turns: Turns = { ...(cameBack ? since(before, owner.id) : after.turns), nth, asking }
  return { ...after, turns }
}

/** A human had it: everyone may be asked again but them. Nobody answered in time: nobody is asked twice. */
function since({ stage, turns }: LiveRequest, owner: string): Turns {
  const unanswered = stage.at === 'claimed' && stage.how === 'turn'
  return unanswered ? { ...turns, passed: [...turns.passed, owner] } : { ...turns, busy: [], passed: [owner] }
}

interface Place {
  readonly adviser: string
  /** Not only asked for, or reserved. */
  readonly firm: boolean
}

function placeOf({ stage, turns }: LiveRequest): Place | null {
  switch (stage.at) {
    case 'waiting':
      return turns.asking === null ? null : { adviser: turns.asking, firm: false }
    case 'claimed':
      return { adviser: stage.by.id, firm: stage.how === 'hand' }
    case 'answered':
      return { adviser: stage.by.id, firm: true }
    default:
      return null
  }
}

function tell(
  adviser: string,
  { id: request }: LiveRequest,
  is: 'reserve.kept' | 'reserve.released',
  nth: number,
): Effect {
  return { do: 'tell', actor: adviserId(adviser), event: { is, request, nth } }
}

/** Asks the next one, when the request waits where each has their turn and something changed for that. */
function again(decided: Decided, { before, event, at, reference }: Settling): Decided {
  const { state } = decided
  if (state.is !== 'live' || state.stage.at !== 'waiting' || state.turns.asking !== null) return decided
  if (!inTurn(state, reference) || !(changes.has(event.is) || differs(before, state))) return decided
  const placeBy = placeAwaited(state, reference)
  if (at < placeBy) return { ...decided, effects: [...decided.effects, remind(placeBy)] }
  const advisers = advisersFor(state, reference).filter(({ id }) => !state.turns.passed.includes(id))
  const atWorkNow = atWork(advisers, reference.communes, at)
  if (atWorkNow.length === 0) return { ...decided, effects: [...decided.effects, ...askLater(advisers, at, reference)] }
  const asked = ask(state, atWorkNow, at)
  return { ...decided, state: asked.request, effects: [...decided.effects, ...asked.effects] }
}

/** Among several, Slack is asked first who is there: a hint, which keeps nobody from being asked when all are away. */
function ask(request: LiveRequest, [first, ...others]: readonly Coordinator[], at: number): Moved {
  if (first === undefined) return { request, effects: [] }
  const { turns, id, asked } = request
  const { busy, looked } = turns
  const known = looked !== null && at - looked.at < presenceLasts ? looked : undefined
  if (others.length > 0 && !known?.away) {
    if (known) return { request, effects: [] }
    const users = [first, ...others].slice(0, mostLookedFor).map((one) => one.id)
    return {
      request: { ...request, turns: { ...turns, looked: { at, away: null } } },
      effects: [{ do: 'look-who-is-there', users }],
    }
  }
  const cost = (one: Coordinator): number => Number(busy.includes(one.id)) * 2 + Number(known?.away?.includes(one.id))
  const [next = first] = [first, ...others].toSorted((one, other) => cost(one) - cost(other))
  const nth = turns.nth + 1
  const room = busy.includes(next.id) ? 'any' : 'idle'
  const event = { is: 'reserve.asked', request: id, nth, urgency: asked.urgency, room } as const
  return {
    request: { ...request, turns: { ...turns, nth, asking: next.id } },
    effects: [{ do: 'tell', actor: adviserId(next.id), event }],
  }
}

/** Milliseconds. */
const presenceLasts = 60_000
/** Slack tells of one at a time, fifty times a minute. */
const mostLookedFor = 5

/** What has a request ask again although nothing else of it changed. */
const changes: ReadonlySet<RequestEvent['is']> = new Set(['turn.due', 'presence.seen'])

function differs(before: LiveRequest | null, after: LiveRequest): boolean {
  if (before?.stage.at !== 'waiting' || after.stage.at !== 'waiting') return true
  if (before.turns.asking !== null) return true
  if (before.card?.channel !== after.card?.channel || before.stage.level !== after.stage.level) return true
  return before.asked.theme !== after.asked.theme || before.place?.departement !== after.place?.departement
}

/** Where each has their turn; and in another language than French, wherever someone speaks it. */
function inTurn({ card, asked }: LiveRequest, { team }: Reference): boolean {
  if (card === null) return false
  return (
    asked.language !== 'fr' || team.channels.some(({ channel, mode }) => channel === card.channel && mode === 'turn')
  )
}

/** Nobody is at work: when the first one begins. */
function askLater(advisers: readonly Coordinator[], at: number, { communes }: Reference): readonly Effect[] {
  const openings = calendarsOf(advisers, communes).flatMap((calendar) => nextOpening(calendar, at + 1) ?? [])
  if (openings.length === 0) return []
  return [remind(Math.min(...openings))]
}

/** The person is being asked where they are, which tells whose turn it is: until when that is waited for; 0: it is not. */
function placeAwaited({ place, sentTo, openedAt, asked }: LiveRequest, { team }: Reference): number {
  const matters = team.channels.some(({ perimeter }) => perimeter !== 'all')
  return place === null && sentTo === null && matters ? openedAt + placePatience[asked.urgency] : 0
}

/** Milliseconds. */
const placePatience = { high: 60_000, normal: 300_000 } as const

function remind(at: number): Effect {
  return { do: 'remind', name: 'turn', at, event: { is: 'turn.due' } }
}
