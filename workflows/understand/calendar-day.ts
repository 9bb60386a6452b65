/** A day of the calendar as an ISO date, YYYY-MM-DD: what a person means by a date, without an hour or a time zone. */
export type Day = string

const paris = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' })

/** The day it is in Paris at this instant, in ms since 1970. */
export function dayAt(instant: number): Day {
  return paris.format(instant)
}

/** The day of this year, month (1-12) and date; undefined when there is none, as 31 February. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const time = new Date(Date.UTC(year, month - 1, date))
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === date && year >= 1900 && year < 2200
    ? iso(time)
    : undefined
}

/** Year, month (1-12) and date of a day. */
export function partsOf(day: Day): readonly [year: number, month: number, date: number] {
  const time = new Date(day)
  return [time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate()]
}

export function addDays(day: Day, days: number): Day {
  return iso(new Date(new Date(day).getTime() + days * 86_400_000))
}

/** The same date some months later, or the last one of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day)
  const last = lastOfMonth(iso(new Date(Date.UTC(year, month - 1 + months, 1))))
  const [, , length] = partsOf(last)
  return date >= length ? last : addDays(last, date - length)
}

export function lastOfMonth(day: Day): Day {
  const [year, month] = partsOf(day)
  return iso(new Date(Date.UTC(year, month, 0)))
}

/** From 1, Monday, to 7, Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay() || 7
}

function iso(time: Date): Day {
  return time.toISOString().slice(0, 10)
}
