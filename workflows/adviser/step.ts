import type { AdviserId, Decision, Happening } from '../actor.ts'
import { unchanged } from '../actor.ts'
import { addWorking, isOpen } from '../calendar/working-time.ts'
import type { Effect } from '../effects.ts'
import type { Reference } from '../reference.ts'
import { calendarOf } from '../team/calendar-of.ts'
import type { Coordinator } from '../team/state.ts'
import type { AdviserEvent } from './events.ts'
import type { Adviser, Hold } from './state.ts'

/** Decides what an event does to an adviser's places. */
export function stepAdviser(
  adviser: Adviser,
  { actor, at, event }: Happening<AdviserEvent>,
  reference: Reference,
): Decision<Adviser> {
  switch (event.is) {
    case 'reserve.asked':
      return reserve({ adviser, id: slackIdOf(actor), at, reference }, event)
    case 'reserve.kept':
      return keep(adviser, event, at)
    case 'reserve.released':
      return release(adviser, event, at)
    case 'reserve.due':
      return expire(adviser, slackIdOf(actor), at)
  }
}

/** The actor of a coordinator's places, by their Slack id. */
export function adviserId(user: string): AdviserId {
  return `adviser:${user}`
}

interface Places {
  readonly adviser: Adviser
  /** Slack's. */
  readonly id: string
  readonly at: number
  readonly reference: Reference
}

type Asked = Extract<AdviserEvent, { is: 'reserve.asked' }>

/** A place while there is room and they are at work; what is urgent may be one too many. */
function reserve({ adviser, id, at, reference }: Places, asked: Asked): Decision<Adviser> {
  const { request, nth } = asked
  const before = adviser.held.find((hold) => hold.request === request)
  if (before && before.nth >= nth) return unchanged(adviser)
  const others = adviser.held.filter((hold) => hold !== before)
  const known = reference.team.coordinators.find((one) => one.id === id)
  if (!(known && hasRoom(known, others.length, asked) && isOpen(calendarOf(known, reference.communes), at))) {
    const refused: Effect = { do: 'tell', actor: request, event: { is: 'capacity.refused', adviser: id, nth } }
    return change(adviser, others, at, refused)
  }
  const minutes = reference.team.promises[asked.urgency] / 2
  const calendar = calendarOf(known, reference.communes)
  const until = addWorking(calendar, at, minutes) ?? at + minutes * 60_000
  const { departement } = calendar
  const given = { is: 'capacity.given', adviser: id, name: known.name, nth, until, departement } as const
  return change(adviser, [...others, { request, nth, until }], at, { do: 'tell', actor: request, event: given })
}

function hasRoom({ cap }: Coordinator, held: number, { room, urgency }: Asked): boolean {
  return room === 'idle' ? held === 0 : held < (urgency === 'high' ? cap + 1 : cap)
}

function keep(adviser: Adviser, { request, nth }: Word, at: number): Decision<Adviser> {
  const before = adviser.held.find((hold) => hold.request === request)
  if (before && (before.nth > nth || (before.nth === nth && before.until === null))) return unchanged(adviser)
  return change(adviser, [...adviser.held.filter((hold) => hold !== before), { request, nth, until: null }], at)
}

function release(adviser: Adviser, { request, nth }: Word, at: number): Decision<Adviser> {
  const held = adviser.held.filter((hold) => hold.request !== request || hold.nth > nth)
  return held.length === adviser.held.length ? unchanged(adviser) : change(adviser, held, at)
}

interface Word {
  readonly request: Hold['request']
  readonly nth: number
}

/** What was reserved and not answered in time goes back to its request. */
function expire(adviser: Adviser, id: string, at: number): Decision<Adviser> {
  const over = adviser.held.filter(({ until }) => until !== null && until <= at)
  const told = over.map(({ request, nth }): Effect => {
    return { do: 'tell', actor: request, event: { is: 'capacity.expired', adviser: id, nth } }
  })
  return change(
    adviser,
    adviser.held.filter((hold) => !over.includes(hold)),
    at,
    ...told,
  )
}

/** One reminder, for the reservation that ends first. */
function change(adviser: Adviser, held: readonly Hold[], at: number, ...effects: readonly Effect[]): Decision<Adviser> {
  const [before, next] = [endOf(adviser.held), endOf(held)]
  const state = { ...adviser, held }
  if (next === null)
    return { state, effects: before === null ? effects : [...effects, { do: 'forget-reminder', name }] }
  if (next === before && next > at) return { state, effects }
  return {
    state,
    effects: [...effects, { do: 'remind', name, at: Math.max(next, at + 1), event: { is: 'reserve.due' } }],
  }
}

function endOf(held: readonly Hold[]): number | null {
  const ends = held.flatMap(({ until }) => (until === null ? [] : [until]))
  return ends.length > 0 ? Math.min(...ends) : null
}

function slackIdOf(actor: string): string {
  return actor.slice('adviser:'.length)
}

const name = 'reserve'
