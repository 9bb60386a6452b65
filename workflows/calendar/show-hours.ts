import { weekDays } from './week-days.ts'
import type { Opening, WeekHours } from './week-hours.ts'

/** A week as a person would write it, and `readHours` reads it: "lun-mer ven 9:00-12:00, jeu 14:00-18:00". Closed: ''. */
export function showHours(week: WeekHours): string {
  const daysByHours = new Map<string, number[]>()
  for (const [day, openings] of week.entries()) {
    const hours = openings.map(showOpening).join(' ')
    if (hours !== '') daysByHours.set(hours, [...(daysByHours.get(hours) ?? []), day])
  }
  return [...daysByHours].map(([hours, days]) => `${showDays(days)} ${hours}`).join(', ')
}

function showOpening({ from, to }: Opening): string {
  return `${clock(from)}-${clock(to)}`
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

/** Three days or more in a row are a range. */
function showDays(days: readonly number[]): string {
  const shown: string[] = []
  for (let at = 0; at < days.length; ) {
    const [first, last] = [days[at] ?? 0, lastInRow(days, at)]
    const inRow = last - first + 1
    shown.push(
      inRow > 2
        ? `${name(first)}-${name(last)}`
        : days
            .slice(at, at + inRow)
            .map(name)
            .join(' '),
    )
    at += inRow
  }
  return shown.join(' ')
}

function lastInRow(days: readonly number[], at: number): number {
  const day = days[at] ?? 0
  return days[at + 1] === day + 1 ? lastInRow(days, at + 1) : day
}

function name(day: number): string {
  return weekDays[day]?.slice(0, 3) ?? ''
}
