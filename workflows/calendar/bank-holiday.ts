import { easter } from 'date-easter'
import { type Day, partsOf } from '#workflows/understand/calendar-day.ts'

/**
 * Whether a day is a bank holiday in a département or overseas territory, by its INSEE code.
 *
 * Sources: Code du travail L3133-1 (all), L3134-13 (Alsace-Moselle), L3422-2 (the days of abolition, that of 978 on
 * 28 May since the circular of 2018); Code du travail of Polynésie française, where 20 November replaced 29 June in
 * 2025; the territory's own days in 986 and 988. What is only custom (Good Friday in the Antilles) is left to leave.
 */
export function isBankHoliday(departement: string, day: Day): boolean {
  const own = local.get(departement) ?? []
  const date = day.slice(5)
  if (fixed.has(date) || own.includes(date)) return true
  const sinceEaster = daysSinceEaster(day)
  return movable.has(sinceEaster) || (sinceEaster === goodFriday && own.includes('good-friday'))
}

const fixed: ReadonlySet<string> = new Set(['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'])
/** Easter Monday, Ascension and Whit Monday, in days since Easter. */
const movable: ReadonlySet<number> = new Set([1, 39, 50])
const goodFriday = -2

const local: ReadonlyMap<string, readonly string[]> = new Map([
  ['57', ['good-friday', '12-26']],
  ['67', ['good-friday', '12-26']],
  ['68', ['good-friday', '12-26']],
  ['971', ['05-27']],
  ['972', ['05-22']],
  ['973', ['06-10']],
  ['974', ['12-20']],
  ['976', ['04-27']],
  ['977', ['10-09']],
  ['978', ['05-28']],
  ['986', ['04-28', '07-29']],
  ['987', ['03-05', 'good-friday', '11-20']],
  ['988', ['09-24']],
])

function daysSinceEaster(day: Day): number {
  const [year] = partsOf(day)
  const sunday = easter(year)
  return Math.round((Date.parse(day) - Date.UTC(sunday.year, sunday.month - 1, sunday.day)) / 86_400_000)
}
