import { describe, expect, it, test } from 'vitest'
import { readHours } from '#workflows/calendar/read-hours.ts'
import { addWorking, isOpen, nextOpening, workingBetween } from '#workflows/calendar/working-time.ts'
import { calendarOf } from './kit.ts'

const at = Date.parse
const rennes = calendarOf()

test('case 81: lunch 12:00-13:30, a bank holiday and the clock change give the right return time', () => {
  // Easter Monday 2027 is the day after summer time began.
  expect(nextOpening(rennes, at('2027-03-26T12:00:00+01:00'))).toBe(at('2027-03-26T13:30:00+01:00'))
  expect(nextOpening(rennes, at('2027-03-26T17:30:00+01:00'))).toBe(at('2027-03-30T09:00:00+02:00'))
  expect(addWorking(rennes, at('2027-03-26T11:45:00+01:00'), 300)).toBe(at('2027-03-30T09:45:00+02:00'))
  expect(workingBetween(rennes, at('2027-03-26T11:45:00+01:00'), at('2027-03-30T09:45:00+02:00'))).toBe(300)
  // All Saints' Day 2027 is the day after winter time began.
  expect(nextOpening(rennes, at('2027-10-29T18:00:00+02:00'))).toBe(at('2027-11-02T09:00:00+01:00'))
  expect(addWorking(rennes, at('2027-10-29T17:00:00+02:00'), 60)).toBe(at('2027-11-02T09:30:00+01:00'))
})

describe('someone is there from the minute they open to the minute before they close', () => {
  it.each([
    ['2026-11-23T08:59:59+01:00', false],
    ['2026-11-23T09:00:00+01:00', true],
    ['2026-11-23T11:59:59+01:00', true],
    ['2026-11-23T12:00:00+01:00', false],
    ['2026-11-23T13:30:00+01:00', true],
    ['2026-11-23T17:30:00+01:00', false],
    ['2026-11-22T10:00:00+01:00', false],
    ['2026-11-11T10:00:00+01:00', false],
    ['2026-07-13T09:00:00+02:00', true],
    ['2026-07-14T09:00:00+02:00', false],
  ])('%s: %s', (instant, open) => {
    expect(isOpen(rennes, at(instant))).toBe(open)
  })
})

describe('the same Monday 9:00 in Paris is another hour of another day elsewhere', () => {
  it.each([
    ['35', '2026-11-23T09:00:00+01:00'],
    ['971', '2026-11-23T09:00:00-04:00'],
    ['973', '2026-11-23T09:00:00-03:00'],
    ['974', '2026-11-23T12:00:00+04:00', '2026-11-23T13:30:00+04:00'],
    ['975', '2026-11-23T09:00:00-03:00'],
    ['976', '2026-11-23T11:00:00+03:00'],
    ['986', '2026-11-23T20:00:00+12:00', '2026-11-24T09:00:00+12:00'],
    ['987', '2026-11-22T22:00:00-10:00', '2026-11-23T09:00:00-10:00'],
    ['988', '2026-11-23T19:00:00+11:00', '2026-11-24T09:00:00+11:00'],
  ])('%s: %s', (departement, local, opens = local) => {
    const asked = at('2026-11-23T09:00:00+01:00')
    expect(nextOpening(calendarOf({ departement }), asked)).toBe(at(opens))
  })
})

test('leave counts its first and its last day, and its days are those of the territory', () => {
  const away = calendarOf({ leave: [{ from: '2026-11-24', to: '2026-11-27' }] })
  expect(isOpen(away, at('2026-11-23T17:29:00+01:00'))).toBe(true)
  expect(nextOpening(away, at('2026-11-23T17:30:00+01:00'))).toBe(at('2026-11-30T09:00:00+01:00'))
  const noumea = calendarOf({ departement: '988', leave: [{ from: '2026-11-24', to: '2026-11-24' }] })
  expect(nextOpening(noumea, at('2026-11-23T23:00:00Z'))).toBe(at('2026-11-25T09:00:00+11:00'))
})

test('what is worked to the last minute before lunch is done at lunch', () => {
  expect(addWorking(rennes, at('2026-11-23T09:00:00+01:00'), 180)).toBe(at('2026-11-23T12:00:00+01:00'))
  expect(addWorking(rennes, at('2026-11-23T09:00:00+01:00'), 181)).toBe(at('2026-11-23T13:31:00+01:00'))
})

test('no minutes are worked at once, at night too', () => {
  const night = at('2026-11-22T23:00:00+01:00')
  expect(addWorking(rennes, night, 0)).toBe(night)
  expect(addWorking(rennes, night, -5)).toBe(night)
})

test('no time is worked between an instant and an earlier one', () => {
  expect(workingBetween(rennes, at('2026-11-24T12:00:00+01:00'), at('2026-11-23T09:00:00+01:00'))).toBe(0)
})

test('whoever is away for more than a year, or never works, has no return', () => {
  const asked = at('2026-11-23T10:00:00+01:00')
  const away = calendarOf({ leave: [{ from: '2026-11-23', to: '2027-12-31' }] })
  const never = calendarOf({ week: [[], [], [], [], [], [], []] })
  const holidaysOnly = calendarOf({ week: [] })
  for (const calendar of [away, never, holidaysOnly]) {
    expect(nextOpening(calendar, asked)).toBeNull()
    expect(addWorking(calendar, asked, 1)).toBeNull()
    expect(isOpen(calendar, asked)).toBe(false)
    expect(workingBetween(calendar, asked, asked + 86_400_000)).toBe(0)
  }
  expect(addWorking(rennes, asked, Number.POSITIVE_INFINITY)).toBeNull()
})

test('who works through the night works 23 hours when clocks go forward and 25 when they go back', () => {
  const always = calendarOf({ week: readHours('lun-dim 0h-24h') ?? [] })
  const midnight = { spring: at('2027-03-28T00:00:00+01:00'), autumn: at('2026-10-25T00:00:00+02:00') }
  expect(workingBetween(always, midnight.spring, at('2027-03-29T00:00:00+02:00'))).toBe(23 * 60)
  expect(workingBetween(always, at('2026-03-28T23:59:00+01:00'), at('2026-03-30T00:01:00+02:00'))).toBe(23 * 60 + 2)
  expect(workingBetween(always, midnight.autumn, at('2026-10-26T00:00:00+01:00'))).toBe(25 * 60)
})
