import type { Day } from './calendar-day.ts'
import { addMonths, dayOf, lastOfMonth, partsOf } from './calendar-day.ts'
import type { DateReader } from './date.ts'
import { monthNumber, monthPattern } from './month.ts'
import { numberPattern, readNumber } from './number.ts'

/** "2027-03-03", "03/03/2027", "3.3.27", "3 3 2027", "3/3": day before month, always. */
export const readNumericDate: DateReader = (text, today) => {
  const [, isoYear, isoMonth, isoDate] = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text) ?? []
  if (isoYear) return dayOf(Number(isoYear), Number(isoMonth), Number(isoDate)) ?? null
  const full = /(?<![\d/.-])(\d{1,2})(?: ?[/.-] ?| )(\d{1,2})(?: ?[/.-] ?| )(\d{4}|\d{2})(?![\d/.-]*\d)/.exec(text)
  if (full) return dayOf(yearOf(full[3] ?? ''), Number(full[2]), Number(full[1])) ?? null
  const short = /(?<![\d/.-])(\d{1,2}) ?[/.-] ?(\d{1,2})(?![\d/.-]*\d)(?! ?(?:h|heures?|km|jours?|mois|ans?)\b)/.exec(
    text,
  )
  return short ? nextYearly(Number(short[2]), Number(short[1]), today) : undefined
}

const written = new RegExp(
  `(?<![a-z\\d])(?:(1|31|premier|dernier)|(${numberPattern}))(?: ?er)? ?(?:de |du mois de |d')?(${monthPattern})(?: (?:de )?(\\d{4}|\\d{2})(?! ?h|\\d))?`,
)

/** "3 mars", "1er septembre 2027", "lundi 3 mars", "trois mars". */
export const readDayMonth: DateReader = (text, today) => {
  const [, special, number, name = '', year] = written.exec(text) ?? []
  const month = monthNumber(name)
  if (month === undefined || special === 'dernier') return undefined
  const date = special === 'premier' ? 1 : readNumber(special ?? number ?? '')
  if (date === undefined) return undefined
  if (year !== undefined) return dayOf(yearOf(year), month, date) ?? null
  return nextYearly(month, date, today)
}

const only =
  /^(?:(?:je (?:suis|serai) )?(?:dispo(?:nible)? )?(?:a partir|a compter|des|pour|vers|apres|a|au)? ?(?:le|du)? ?)(\d{1,2}|premier)(?: ?er)?(?: (?:de ce mois(?:[ -]ci)?|(du mois prochain|du prochain mois)))?[ .!]*$/

/** "le 3", "à partir du 15", "le 3 du mois prochain": the next month that has this date. */
export const readOnlyDay: DateReader = (text, today) => {
  const [, number, next] = /^\d+$/.test(text) ? [] : (only.exec(text) ?? [])
  if (number === undefined) return undefined
  const date = number === 'premier' ? 1 : Number(number)
  if (date < 1 || date > 31) return null
  return nextMonthly(date, next ? firstOfNextMonth(today) : today)
}

function nextMonthly(date: number, from: Day): Day | undefined {
  const [year, month] = partsOf(from)
  const day = dayOf(year, month, date)
  return day !== undefined && day >= from ? day : nextMonthly(date, firstOfNextMonth(from))
}

function firstOfNextMonth(day: Day): Day {
  const [year, month] = partsOf(addMonths(lastOfMonth(day), 1))
  return dayOf(year, month, 1) ?? day
}

/** 29 February without a year is the next one, up to eight years away. */
function nextYearly(month: number, date: number, today: Day): Day | null {
  const [year] = partsOf(today)
  for (let ahead = 0; ahead <= 8; ahead++) {
    const day = dayOf(year + ahead, month, date)
    if (day !== undefined && day >= today) return day
  }
  return null
}

/** "27" is 2027. */
export function yearOf(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}
