import type { Day } from '#workflows/understand/calendar-day.ts'
import { offsetAt } from './offset.ts'

/** The day it is in a zone at this instant, in ms since 1970. */
export function dayIn(zone: string, at: number): Day {
  return new Date(at + offsetAt(zone, at)).toISOString().slice(0, 10)
}

/**
 * The first instant, in ms since 1970, at which the clocks of a zone show this time of this day, in minutes since
 * midnight (0-1440), or have passed it: 2:30 is 3:00 the night it is skipped, and the first 2:30 the night it comes twice.
 */
export function instantOf(zone: string, day: Day, minutes: number): number {
  const wall = Date.parse(day) + minutes * 60_000
  const before = offsetAt(zone, wall - dayLength)
  const after = offsetAt(zone, wall + dayLength)
  if (before === after) return wall - before
  const early = wall - Math.max(before, after)
  const late = wall - Math.min(before, after)
  if (shows(zone, early) === wall) return early
  return shows(zone, late) === wall ? late : firstPast(zone, wall, early, late)
}

const dayLength = 86_400_000

function shows(zone: string, at: number): number {
  return at + offsetAt(zone, at)
}

/** The clocks jump over `wall` somewhere between these two instants: when they do, to the ms. */
function firstPast(zone: string, wall: number, from: number, to: number): number {
  let [early, late] = [from, to]
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2)
    if (shows(zone, middle) >= wall) late = middle
    else early = middle
  }
  return late
}
