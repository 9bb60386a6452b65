import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBankHoliday } from '#workflows/calendar/bank-holiday.ts'
import type { WorkCalendar } from '#workflows/calendar/work-calendar.ts'
import { addWorking, isOpen, nextOpening, workingBetween } from '#workflows/calendar/working-time.ts'
import { zoneOf } from '#workflows/calendar/zone.ts'
import { calendars, instants, nearChanges } from './kit.ts'

const when = fc.oneof(instants, nearChanges)
const minutes = fc.integer({ min: 0, max: 3000 })
const runs = { numRuns: 200 }

test('the minutes added are the minutes worked in between', () => {
  fc.assert(
    fc.property(calendars, when, minutes, (calendar, from, added) => {
      const to = addWorking(calendar, from, added)
      fc.pre(to !== null)
      expect(workingBetween(calendar, from, to)).toBe(added)
    }),
    runs,
  )
})

test('an instant earlier than the one found has not seen as many minutes worked', () => {
  fc.assert(
    fc.property(calendars, when, minutes, (calendar, from, added) => {
      const to = addWorking(calendar, from, added + 1)
      fc.pre(to !== null)
      expect(workingBetween(calendar, from, to - 1)).toBeLessThan(added + 1)
    }),
    runs,
  )
})

test('more minutes, or a later start, never end earlier', () => {
  fc.assert(
    fc.property(calendars, when, minutes, minutes, fc.nat(200_000_000), (calendar, from, added, more, later) => {
      const end = addWorking(calendar, from, added)
      const endOfMore = addWorking(calendar, from, added + more)
      const endOfLater = addWorking(calendar, from + later, added)
      fc.pre(end !== null && endOfMore !== null && endOfLater !== null)
      expect(endOfMore).toBeGreaterThanOrEqual(end)
      expect(endOfLater).toBeGreaterThanOrEqual(end)
    }),
    runs,
  )
})

test('the next opening is open, and nothing opens before it', () => {
  fc.assert(
    fc.property(calendars, when, fc.double({ min: 0, max: 1, noNaN: true }), (calendar, from, share) => {
      const opens = nextOpening(calendar, from)
      fc.pre(opens !== null)
      expect(isOpen(calendar, opens)).toBe(true)
      expect(workingBetween(calendar, from, opens)).toBe(0)
      const before = from + Math.floor((opens - from) * share)
      if (before < opens) expect(isOpen(calendar, before)).toBe(false)
    }),
    runs,
  )
})

test('time worked before and after an instant adds up to time worked', () => {
  fc.assert(
    fc.property(calendars, when, fc.nat(10_000), fc.nat(10_000), (calendar, from, first, second) => {
      const middle = from + first * 60_000
      const to = middle + second * 60_000
      const parts = workingBetween(calendar, from, middle) + workingBetween(calendar, middle, to)
      expect(workingBetween(calendar, from, to)).toBeCloseTo(parts, 6)
    }),
    runs,
  )
})

test('someone is there when the clock on the wall says so', () => {
  fc.assert(
    fc.property(calendars, instants, (calendar, at) => {
      const wall = wallClock(calendar, at)
      // Between midnight and 4:00 an hour may come twice, or not at all.
      fc.pre(wall.minutes >= 240)
      expect(isOpen(calendar, at)).toBe(saysTheWall(calendar, wall))
    }),
    { numRuns: 1000 },
  )
})

interface Wall {
  readonly day: string
  readonly weekday: number
  readonly minutes: number
}

/** The same question, asked of Intl alone. */
function wallClock({ departement }: WorkCalendar, at: number): Wall {
  const timeZone = zoneOf(departement)
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const [hours, minutes] = time.format(at).split(':').map(Number)
  const weekday = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short' }).format(at)
  return {
    day: new Intl.DateTimeFormat('en-CA', { timeZone }).format(at),
    weekday: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(weekday),
    minutes: Number(hours) * 60 + Number(minutes),
  }
}

function saysTheWall({ departement, week, leave }: WorkCalendar, { day, weekday, minutes }: Wall): boolean {
  const away = leave.some(({ from, to }) => from <= day && day <= to) || isBankHoliday(departement, day)
  return !away && (week[weekday] ?? []).some(({ from, to }) => from <= minutes && minutes < to)
}
