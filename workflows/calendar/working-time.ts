import { aYear, openings } from './openings.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** Whether someone works at this instant, in ms since 1970. At the instant of closing they no longer do. */
export function isOpen(calendar: WorkCalendar, at: number): boolean {
  for (const { from, to } of openings(calendar, at, 1)) if (from <= at && at < to) return true
  return false
}

/** When someone works next, in ms since 1970: `at` itself if they do then; null when they don't within a year. */
export function nextOpening(calendar: WorkCalendar, at: number): number | null {
  for (const { from, to } of openings(calendar, at, aYear)) if (at < to) return Math.max(at, from)
  return null
}

/**
 * The first instant, in ms since 1970, at which this many minutes have been worked since `at`: three hours from 9:00 end
 * at noon, not after lunch. None, or fewer, are worked at once. Null when it takes more than a year.
 */
export function addWorking(calendar: WorkCalendar, at: number, minutes: number): number | null {
  let left = minutes * 60_000
  if (left <= 0) return at
  for (const { from, to } of openings(calendar, at, aYear)) {
    const start = Math.max(at, from)
    if (start + left <= to) return start + left
    left -= Math.max(0, to - start)
  }
  return null
}

/** The minutes worked between two instants in ms since 1970, fractions included; 0 when `to` is not after `from`. */
export function workingBetween(calendar: WorkCalendar, from: number, to: number): number {
  let worked = 0
  // The first and the last day are rarely whole, and a day between them may have 23 hours.
  for (const open of openings(calendar, from, Math.ceil((to - from) / 86_400_000) + 2)) {
    worked += Math.max(0, Math.min(to, open.to) - Math.max(from, open.from))
  }
  return worked / 60_000
}
