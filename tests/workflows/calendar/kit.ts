import fc from 'fast-check'
import { usualWeek, type WeekHours } from '#workflows/calendar/week-hours.ts'
import type { WorkCalendar } from '#workflows/calendar/work-calendar.ts'

/** The usual week in Ille-et-Vilaine, or what is said instead. */
export function calendarOf(said: Partial<WorkCalendar> = {}): WorkCalendar {
  return { departement: '35', week: usualWeek, leave: [], ...said }
}

/** One of each time zone and list of bank holidays. */
export const departements = fc.constantFrom(
  ...['2A', '35', '57', '67', '971', '972', '973', '974', '975', '976', '977', '978', '984', '986', '987', '988'],
)

const day = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 4 })
  .map((quarters) => quarters.map((quarter) => quarter * 15).toSorted((one, other) => one - other))
  .map(([first = 0, second = 0, third = 0, fourth]) => [
    { from: first, to: second },
    ...(fourth === undefined ? [] : [{ from: third, to: fourth }]),
  ])
const dayOrNone = fc.oneof({ weight: 5, arbitrary: day }, { weight: 2, arbitrary: fc.constant([]) })

/** Any week worked at least once, by quarters of an hour, nights and Sundays too. */
export const weeks: fc.Arbitrary<WeekHours> = fc
  .array(dayOrNone, { minLength: 7, maxLength: 7 })
  .filter((days) => days.some((openings) => openings.length > 0))

/** 2026 to 2029, in ms since 1970, not always a whole minute. */
export const instants = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2030, 0) })

/** Any instant within two days of a change of clocks in Europe, at any quarter of an hour. */
export const nearChanges = fc
  .tuple(fc.constantFrom('2026-10-25', '2027-03-28', '2027-10-31', '2028-03-26'), fc.integer({ min: -192, max: 192 }))
  .map(([change, quarters]) => Date.parse(`${change}T01:00Z`) + quarters * 900_000)

const leave = fc
  .tuple(instants, fc.integer({ min: 0, max: 40 }))
  .map(([from, days]) => ({ from: isoDay(from), to: isoDay(from + days * 86_400_000) }))

/** Anyone's calendar, with up to three leaves. */
export const calendars: fc.Arbitrary<WorkCalendar> = fc.record({
  departement: departements,
  week: weeks,
  leave: fc.array(leave, { maxLength: 3 }),
})

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
