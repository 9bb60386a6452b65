import type { QuickDates } from '#prompts/copy/chat.ts'

/** The usual answers to « quand ? », counted from the calendar day of `at` (ms) in Paris. */
export function quickDates(at: number): QuickDates {
  const today = parisDay(at)
  const weekday = new Date(today).getUTCDay() || 7
  return {
    tomorrow: addDays(today, 1),
    nextWeek: addDays(today, 8 - weekday),
    twoWeeks: addDays(today, 14),
    oneMonth: addMonths(today, 1),
    threeMonths: addMonths(today, 3),
  }
}

/** The calendar day in Paris at `at` (ms), as YYYY-MM-DD. */
export function parisDay(at: number): string {
  return paris.format(at)
}

/** Whole months later, to the millisecond; the last day of the month when the day does not exist there. */
export function monthsAfter(at: number, months: number): number {
  const start = new Date(at)
  const end = new Date(at)
  end.setUTCMonth(start.getUTCMonth() + months)
  if (end.getUTCDate() !== start.getUTCDate()) end.setUTCDate(0)
  return end.getTime()
}

// Sweden writes dates as ISO does.
const paris = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

function addMonths(day: string, months: number): string {
  return new Date(monthsAfter(Date.parse(day), months)).toISOString().slice(0, 10)
}
