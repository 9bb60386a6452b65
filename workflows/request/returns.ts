import { isOpen, nextOpening } from '../calendar/working-time.ts'
import type { Reference } from '../reference.ts'
import { calendarsOf } from '../team/calendar-of.ts'
import { advisersFor, coveringAdvisers } from './advisers.ts'
import { calendarOf } from './promise.ts'
import type { LiveRequest } from './state.ts'

/**
 * When the first of those who could answer begins to work, in ms since 1970; null when someone is at work now, or nobody
 * comes back within a year. Where nobody knows the theme or the language: of those of the territory; with none at all,
 * the usual week of the person's place.
 */
export function returnsAt(request: LiveRequest, reference: Reference, at: number): number | null {
  const able = advisersFor(request, reference)
  const some = able.length > 0 ? able : coveringAdvisers(request, reference)
  const calendars = calendarsOf(some, reference.communes)
  const those = calendars.length > 0 ? calendars : [calendarOf(request.place)]
  if (those.some((calendar) => isOpen(calendar, at))) return null
  const openings = those.flatMap((calendar) => nextOpening(calendar, at) ?? [])
  return openings.length > 0 ? Math.min(...openings) : null
}
