import type { Day } from './calendar-day.ts'
import { dayAt } from './calendar-day.ts'
import { readDelay } from './date-delay.ts'
import { readDayMonth, readNumericDate, readOnlyDay } from './date-day.ts'
import { readPeriod } from './date-period.ts'
import { readMonth } from './date-month.ts'
import { readWeekday } from './date-weekday.ts'
import { readNearDay } from './date-near.ts'
import { withoutAccents } from './fold.ts'

/** A day to come or today; one that is past; or nothing that says a day. Dates are ISO, YYYY-MM-DD. */
export type UnderstoodDate =
  | { readonly understood: 'date'; readonly date: Day }
  | { readonly understood: 'past'; readonly date: Day }
  | { readonly understood: 'none' }

/** One way of saying a day: the day, null for one that does not exist, undefined when it is not said this way. */
export type DateReader = (text: string, today: Day) => Day | null | undefined

/** The most explicit first: "lundi 3 mars" is read as 3 March, "fin mars 2028" is not the end of 2028. */
const readers: readonly DateReader[] = [
  readNumericDate,
  readDayMonth,
  readOnlyDay,
  readDelay,
  readWeekday,
  readMonth,
  readPeriod,
  readNearDay,
]

/**
 * A date in any usual French form, as seen from the Paris day of `now` (ms since 1970).
 * Without a year it is the next one to come; a vague moment takes its first day, "mi-" the 15th, "fin" the last.
 */
export function understandDate(words: string, now: number): UnderstoodDate {
  const today = dayAt(now)
  const text = withoutAccents(words).replace(/\s+/g, ' ').trim()
  if (text.length > longest) return { understood: 'none' }
  for (const read of readers) {
    const date = read(text, today)
    if (date === null) return { understood: 'none' }
    if (date !== undefined) return { understood: date < today ? 'past' : 'date', date }
  }
  return { understood: 'none' }
}

/** Beyond this many characters it is a story, not a date. */
const longest = 120

const french = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** An ISO date in full, "3 mars 2027", "1er septembre 2027". */
export function formatDate(date: Day): string {
  return french.format(new Date(date)).replace(/^1 /, '1er ')
}
