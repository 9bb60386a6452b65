import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayIn, instantOf } from '#workflows/calendar/local-time.ts'
import { zoneOf } from '#workflows/calendar/zone.ts'
import { departements, instants } from './kit.ts'

const at = Date.parse
const paris = 'Europe/Paris'

test('a day begins at its own midnight, however far from Greenwich', () => {
  fc.assert(
    fc.property(departements, instants, (departement, instant) => {
      const zone = zoneOf(departement)
      const midnight = instantOf(zone, dayIn(zone, instant), 0)
      expect(midnight).toBeLessThanOrEqual(instant)
      expect(dayIn(zone, midnight)).toBe(dayIn(zone, instant))
      expect(dayIn(zone, midnight - 1)).not.toBe(dayIn(zone, instant))
    }),
  )
})

test('the time of a clock that skips it is when it jumps', () => {
  expect(instantOf(paris, '2027-03-28', 119)).toBe(at('2027-03-28T01:59:00+01:00'))
  expect(instantOf(paris, '2027-03-28', 120)).toBe(at('2027-03-28T03:00:00+02:00'))
  expect(instantOf(paris, '2027-03-28', 150)).toBe(at('2027-03-28T03:00:00+02:00'))
  expect(instantOf(paris, '2027-03-28', 181)).toBe(at('2027-03-28T03:01:00+02:00'))
})

test('the time a clock shows twice is the first', () => {
  expect(instantOf(paris, '2026-10-25', 150)).toBe(at('2026-10-25T02:30:00+02:00'))
  expect(instantOf(paris, '2026-10-25', 180)).toBe(at('2026-10-25T03:00:00+01:00'))
})

test('Saint-Pierre-et-Miquelon changes its clocks with North America', () => {
  const miquelon = zoneOf('975')
  expect(instantOf(miquelon, '2027-03-13', 540)).toBe(at('2027-03-13T09:00:00-03:00'))
  expect(instantOf(miquelon, '2027-03-14', 540)).toBe(at('2027-03-14T09:00:00-02:00'))
  expect(instantOf(miquelon, '2027-11-06', 540)).toBe(at('2027-11-06T09:00:00-02:00'))
  expect(instantOf(miquelon, '2027-11-07', 540)).toBe(at('2027-11-07T09:00:00-03:00'))
})
