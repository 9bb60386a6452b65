import type { QuickDates } from '#prompts/copy/chat.ts'
import { addDays, addMonths, dayAt, weekdayOf } from '../understand/calendar-day.ts'

/** The usual answers to « quand ? », counted from the calendar day of `at` (ms) in Paris; next week begins on Monday. */
export function quickDates(at: number): QuickDates {
  const today = dayAt(at)
  return {
    tomorrow: addDays(today, 1),
    nextWeek: addDays(today, 8 - weekdayOf(today)),
    twoWeeks: addDays(today, 14),
    oneMonth: addMonths(today, 1),
    threeMonths: addMonths(today, 3),
  }
}
