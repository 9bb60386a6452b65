import { describe, expect, it, test } from 'vitest'
import { isBankHoliday } from '#workflows/calendar/bank-holiday.ts'
import { addDays } from '#workflows/understand/calendar-day.ts'

const everywhere = ['01-01', '04-06', '05-01', '05-08', '05-14', '05-25', '07-14', '08-15', '11-01', '11-11', '12-25']

test('Easter Monday, Ascension and Whit Monday move with Easter', () => {
  for (const [monday, ascension, whitMonday] of [
    ['2024-04-01', '2024-05-09', '2024-05-20'],
    ['2025-04-21', '2025-05-29', '2025-06-09'],
    ['2026-04-06', '2026-05-14', '2026-05-25'],
    ['2027-03-29', '2027-05-06', '2027-05-17'],
    ['2028-04-17', '2028-05-25', '2028-06-05'],
    ['2038-04-26', '2038-06-03', '2038-06-14'],
  ] as const) {
    expect([monday, ascension, whitMonday].map((day) => isBankHoliday('75', day))).toEqual([true, true, true])
  }
})

describe('in 2026 each territory has the eleven days of all, and its own', () => {
  it.each([
    ['35', []],
    ['2A', []],
    ['57', ['04-03', '12-26']],
    ['67', ['04-03', '12-26']],
    ['68', ['04-03', '12-26']],
    ['971', ['05-27']],
    ['972', ['05-22']],
    ['973', ['06-10']],
    ['974', ['12-20']],
    ['975', []],
    ['976', ['04-27']],
    ['977', ['10-09']],
    ['978', ['05-28']],
    ['986', ['04-28', '07-29']],
    ['987', ['03-05', '04-03', '11-20']],
    ['988', ['09-24']],
    ['unknown', []],
  ] as const)('%s: %j', (departement, own) => {
    expect(holidaysOf2026(departement)).toEqual([...everywhere, ...own].toSorted())
  })
})

function holidaysOf2026(departement: string): readonly string[] {
  return Array.from({ length: 365 }, (_, nth) => addDays('2026-01-01', nth))
    .filter((day) => isBankHoliday(departement, day))
    .map((day) => day.slice(5))
}
