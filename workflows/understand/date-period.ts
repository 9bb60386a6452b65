import type { Day } from './calendar-day.ts'
import { addDays, addMonths, dayOf, lastOfMonth, partsOf } from './calendar-day.ts'
import type { DateReader } from './date.ts'
import { nextMonday } from './date-weekday.ts'

/** Where in a period: its first day unless told otherwise. */
export type Part = 'start' | 'middle' | 'end'

/** Reads "début", "mi-", "courant", "fin" before something; the start when nothing is said. */
export function partOf(before: string): Part {
  if (/\bfin\b/.test(before)) return 'end'
  return /\b(?:mi|milieu|courant|mie)\b/.test(before) ? 'middle' : 'start'
}

/** "la semaine prochaine", "fin du mois", "début d'année prochaine", "en 2027", "à la rentrée", "cet été". */
export const readPeriod: DateReader = (text, today) =>
  readWeek(text, today) ?? readThisMonth(text, today) ?? readYear(text, today) ?? readSeason(text, today)

function readWeek(text: string, today: Day): Day | undefined {
  const monday = nextMonday(today)
  const [week] = /^.*\b(?:semaine|week-? ?end)\b.*$/.exec(text) ?? []
  if (week === undefined) return undefined
  const next = /prochaine?|suivante?|d'apres|qui (?:vient|arrive)/.test(week)
  if (/week-? ?end/.test(week)) return next ? addDays(monday, 5) : inThisWeek(monday, 5, today)
  const day = { start: 0, middle: 2, end: 4 }[partOf(week)]
  if (next) return addDays(monday, day)
  return /\b(?:cette|fin de|la fin de la|fin de la|courant) semaine/.test(week)
    ? inThisWeek(monday, day, today)
    : undefined
}

/** A day of the week that ends before `monday`, or today when it is already past. */
function inThisWeek(monday: Day, day: number, today: Day): Day {
  const date = addDays(monday, day - 7)
  return date < today ? today : date
}

function readThisMonth(text: string, today: Day): Day | undefined {
  const [, before, next] =
    /^(.*?)\b(?:ce|(?:le |du |de |au )?(?:prochain )?)mois\b(?:[ -]ci)?( prochain| suivant| d'apres| qui vient)?/.exec(
      text,
    ) ?? []
  if (before === undefined || /d'ici|dans/.test(before)) return undefined
  const [year, month] = partsOf(today)
  if (next !== undefined || /prochain mois/.test(text))
    return within(addMonths(dayOf(year, month, 1) ?? today, 1), partOf(text))
  if (!/\bfin\b|\bce mois|\bmi\b|milieu/.test(text)) return undefined
  const date = within(dayOf(year, month, 1) ?? today, partOf(text))
  return date < today ? today : date
}

/** A day of the month that begins on `first`. */
export function within(first: Day, part: Part): Day {
  if (part === 'end') return lastOfMonth(first)
  return part === 'middle' ? addDays(first, 14) : first
}

function readYear(text: string, today: Day): Day | undefined {
  const [thisYear] = partsOf(today)
  const [, number] = /(?<![\d/.-])(20\d\d)(?![\d/.-])/.exec(text) ?? []
  const next = /annee (?:prochaine|suivante|qui vient)|prochaine annee|l'an prochain/.test(text)
  const year = number === undefined ? thisYear + (next || /debut (?:d'|de l')annee/.test(text) ? 1 : 0) : Number(number)
  if (number === undefined && !next && !/(?:fin|debut) (?:d'|de l')annee|cette annee/.test(text)) return undefined
  if (/ete|printemps|automne|hiver|rentree/.test(text)) return undefined
  const day = { start: '01-01', middle: '07-01', end: '12-31' }[partOf(text)]
  const date = `${year}-${day}`
  return year === thisYear && date < today ? today : date
}

const seasons: readonly (readonly [words: RegExp, monthAndDate: string])[] = [
  [/\bprintemps\b/, '03-20'],
  [/\b(?:cet|l'|en|d'|de l'|l) ?ete\b/, '06-21'],
  [/\brentree\b/, '09-01'],
  [/\bautomne\b/, '09-22'],
  [/\bhiver\b/, '12-21'],
  [/\bnouvel an\b/, '01-01'],
]

function readSeason(text: string, today: Day): Day | undefined {
  const [, day] = seasons.find(([words]) => words.test(text)) ?? []
  if (day === undefined || /\b(?:a ete|apres l'ete|avant)\b/.test(text)) return undefined
  const [year] = partsOf(today)
  const [, number] = /\b(20\d\d)\b/.exec(text) ?? []
  if (number !== undefined) return `${number}-${day}`
  return `${year}-${day}` < today ? `${year + 1}-${day}` : `${year}-${day}`
}
