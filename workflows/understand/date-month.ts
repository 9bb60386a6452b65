import type { Day } from './calendar-day.ts'
import { dayOf, partsOf } from './calendar-day.ts'
import type { DateReader } from './date.ts'
import { yearOf } from './date-day.ts'
import { type Part, partOf, within } from './date-period.ts'
import { monthNumber, monthPattern } from './month.ts'

const said = new RegExp(`^(.*?)\\b(${monthPattern})(.*)$`)

/** "en septembre", "début janvier", "mi-mars", "fin juin 2027", "mars prochain"; in the month under way, today. */
export const readMonth: DateReader = (text, today) => {
  const [, before = '', name = '', after = ''] = said.exec(text) ?? []
  const month = monthNumber(name)
  if (month === undefined || (isAlsoAWord.test(name) && !introduced.test(before))) return undefined
  const part = partOf(before)
  const [, written] = /^ (?:de |en )?(\d{4}|\d{2})\b/.exec(after) ?? []
  return written === undefined ? near({ month, part, after }, today) : inYear(yearOf(written), month, part)
}

/** Abbreviations that a sentence may hold by chance count only where a month is expected. */
const isAlsoAWord = /^(?:dec|sep|nov|oct|jan|jun|fev|avr|aou)$/
const introduced = /^[^a-z]*$|\b(?:en|de|d'|debut|mi|fin|courant|mois|pour|des|a partir)\W*$/

interface SaidMonth {
  readonly month: number
  readonly part: Part
  readonly after: string
}

function near({ month, part, after }: SaidMonth, today: Day): Day | undefined {
  const [year, thisMonth] = partsOf(today)
  if (/^ (?:dernier|passe)\b/.test(after)) return inYear(month < thisMonth ? year : year - 1, month, part)
  const date = inYear(year, month, part)
  if (date === undefined || date >= today) return /annee prochaine/.test(after) ? inYear(year + 1, month, part) : date
  return month === thisMonth && part === 'start' ? today : inYear(year + 1, month, part)
}

function inYear(year: number, month: number, part: Part): Day | undefined {
  const first = dayOf(year, month, 1)
  return first === undefined ? undefined : within(first, part)
}
