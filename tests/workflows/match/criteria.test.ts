import { expect, test } from 'vitest'
import {
  availabilityFor,
  closenessAt,
  motivationFor,
  pixFor,
  trainedFor,
  waitingFor,
} from '#workflows/match/criteria.ts'
import { landOf } from '#workflows/match/land.ts'
import { themeNeeds, themes } from '#workflows/match/themes.ts'

test('closeness is 1 on the spot, a half at 20 km, and never nothing', () => {
  expect([0, 20, 100].map(closenessAt)).toEqual([1, 0.5, 1 / 6])
  expect(closenessAt(900)).toBeGreaterThan(0)
})

test('who is there at the start has all of availability, who is three months late none of it', () => {
  expect([availabilityFor(10, 10), availabilityFor(1, 10), availabilityFor(55, 10), availabilityFor(100, 10)]).toEqual([
    1, 1, 0.5, 0,
  ])
})

test('what is not known is neutral', () => {
  const unknown = [
    availabilityFor(Number.NaN, 10),
    availabilityFor(10, Number.NaN),
    waitingFor(null),
    motivationFor(null),
  ]
  expect([...unknown, trainedFor(null), ...themes.map((theme) => pixFor(new Map(), theme))]).toEqual(
    Array.from({ length: 5 + themes.length }, () => 0.5),
  )
})

test('a level that is well above what a workshop needs is worth more the surer it is, one well below less', () => {
  const at = (level: number, sd: number) => pixFor(new Map([['2.1', { level, sd }]]), 'messagerie')
  expect(at(6, 0.5)).toBeGreaterThan(0.95)
  expect(at(6, 3)).toBeLessThan(at(6, 0.5))
  expect(at(6, 100)).toBeCloseTo(0.5, 1)
  expect(at(2, 0.5)).toBeLessThan(0.05)
  expect(at(2, 3)).toBeGreaterThan(at(2, 0.5))
  expect(at(4, 1)).toBe(0.5)
})

test('those who were never proposed come up as they wait', () => {
  expect([0, 45, 90].map(waitingFor)).toEqual([0, 0.5, 0.75])
})

test('every workshop needs competences of the frame, at levels that can be reached', () => {
  for (const theme of themes) {
    for (const [competence, level] of Object.entries(themeNeeds[theme])) {
      expect(competence).toMatch(/^[1-5]\.[1-4]$/)
      expect(level).toBeLessThanOrEqual(5)
    }
  }
})

test('Corsica is on the mainland; each territory overseas is a land of its own', () => {
  expect(['2A004', '75101', '29019'].map(landOf)).toEqual(['mainland', 'mainland', 'mainland'])
  expect(['97105', '97801', '97701', '98818'].map(landOf)).toEqual(['971', '978', '977', '988'])
  expect(['', '971', 'Brest', '2C004'].map(landOf)).toEqual([undefined, undefined, undefined, undefined])
})
