import { addDays, type Day, weekdayOf } from '#workflows/understand/calendar-day.ts'
import { isBankHoliday } from './bank-holiday.ts'
import { dayIn, instantOf } from './local-time.ts'
import type { WorkCalendar } from './work-calendar.ts'
import { zoneOf } from './zone.ts'

/** The openings from the day of this instant on, in order, apart from each other, over this many days. */
export function* openings(calendar: WorkCalendar, at: number, days: number): Generator<OpenSpan, void> {
  const zone = zoneOf(calendar.departement)
  let day = dayIn(zone, at)
  for (let nth = 0; nth < days; nth++) {
    yield* openingsOf(calendar, zone, day)
    day = addDays(day, 1)
  }
}

/** An opening that took place or will: from its first instant to the one it ends at, in ms since 1970. */
export interface OpenSpan {
  readonly from: number
  readonly to: number
}

/** How far to look ahead, in days: beyond, nobody waits. */
export const aYear = 367

function openingsOf({ departement, week, leave }: WorkCalendar, zone: string, day: Day): readonly OpenSpan[] {
  const hours = week[weekdayOf(day) - 1] ?? []
  const away = hours.length === 0 || leave.some(({ from, to }) => from <= day && day <= to)
  if (away || isBankHoliday(departement, day)) return []
  return hours
    .map(({ from, to }) => ({ from: instantOf(zone, day, from), to: instantOf(zone, day, to) }))
    .filter(({ from, to }) => from < to)
}
