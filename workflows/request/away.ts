import { dayIn } from '../calendar/local-time.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { isOpen, nextOpening } from '../calendar/working-time.ts'
import { zoneOf } from '../calendar/zone.ts'
import type { Reference } from '../reference.ts'
import { atWork, calendarOf } from '../team/calendar-of.ts'
import { advisersFor } from './advisers.ts'
import { giveBack } from './deciding.ts'
import { type Decided, replyTo, type Turn } from './revise.ts'
import { type LiveRequest, ownerOf } from './state.ts'

/**
 * The person wrote, and who follows the request is away: it waits for someone else, and both are told. Away: on leave;
 * or back in more than an hour only, while someone else who could answer is at work.
 */
export function whileAway(turn: Turn, decided: Decided): Decided {
  const { state } = decided
  const owner = state.is === 'live' ? ownerOf(state) : null
  if (state.is !== 'live' || !owner || !isAway(state, owner.id, turn)) return decided
  const back = giveBack({ ...turn, request: state }, null)
  const absent = { name: 'request-owner-away', with: { owner } } as const
  return {
    ...back,
    effects: [...decided.effects, ...replyTo(state, absent, `away:${turn.at}`), ...back.effects],
    audit: [...(decided.audit ?? []), ...(back.audit ?? [])],
  }
}

function isAway(request: LiveRequest, owner: string, { at, reference }: Turn): boolean {
  const known = reference.team.coordinators.find(({ id }) => id === owner)
  if (!known) return false
  const calendar = calendarOf(known, reference.communes)
  if (onLeave(calendar, at)) return true
  if (isOpen(calendar, at)) return false
  const backAt = nextOpening(calendar, at)
  return (backAt === null || backAt - at > anHour) && someoneElse(request, owner, at, reference)
}

function onLeave({ leave, departement }: WorkCalendar, at: number): boolean {
  const today = dayIn(zoneOf(departement), at)
  return leave.some(({ from, to }) => from <= today && today <= to)
}

function someoneElse(request: LiveRequest, owner: string, at: number, reference: Reference): boolean {
  return atWork(advisersFor(request, reference), reference.communes, at).some(({ id }) => id !== owner)
}

/** Milliseconds. */
const anHour = 3_600_000
