import type { Day } from './calendar-day.ts'
import { addDays, addMonths } from './calendar-day.ts'
import type { DateReader } from './date.ts'
import { numberPattern, readNumber } from './number.ts'

const unit = '(jours?|j\\b|semaines?|sem\\b|mois|trimestres?|semestres?|ans?\\b|annees?|jour ouvres?)'
const delay = new RegExp(
  `(?<before>il y a |depuis |ca fait |cela fait )?(?:(?:dans|sous|d'ici|dici|d ici|apres|avec|de|d')? ?(?:environ |a peu pres |moins de |maximum )?)(?<number>${numberPattern}) ?(?<unit>${unit})(?<half> et demie?)?`,
)

/** "dans 15 jours", "d'ici deux mois", "préavis d'un mois", "dans un an et demi", "il y a 3 jours". */
export const readDelay: DateReader = (text, today) => {
  if (/(?:sous|dans une|d'ici une) quinzaine/.test(text)) return addDays(today, 15)
  const { before, number = '', unit = '', half } = delay.exec(text)?.groups ?? {}
  const count = readNumber(number)
  if (count === undefined || count > 730 || otherwise.test(text)) return undefined
  const sign = before === undefined ? 1 : -1
  return later(today, sign * count, unit, half === undefined ? 0 : sign)
}

/** `half` adds half a unit, forward or back: 1, 0 or -1. */
function later(today: Day, count: number, unit: string, half: number): Day {
  if (unit.startsWith('j')) return addDays(today, count)
  if (unit.startsWith('sem') && !unit.startsWith('semes')) return addDays(today, 7 * count + 3 * half)
  if (unit === 'mois') return addDays(addMonths(today, count), 15 * half)
  if (unit.startsWith('tri')) return addMonths(today, 3 * count)
  if (unit.startsWith('semes')) return addMonths(today, 6 * count)
  return addMonths(today, 12 * count + 6 * half)
}

/** An age, an experience, "un jour": no date is said. */
const otherwise = /\b(?:j'ai|age|agee?) (?:de )?\d{1,2} ?ans\b|d'experience|\bde (?:\d+|un) ans?\b|^un jour\b/
