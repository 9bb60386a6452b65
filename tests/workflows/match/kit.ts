import fc from 'fast-check'
import { usualWeights } from '#workflows/match/criteria.ts'
import type { Opening, Seeker } from '#workflows/match/seeker.ts'

/** 2 November 2026, in days. */
export const today = 20_759

export function seeker(id: string, given: Partial<Seeker> = {}): Seeker {
  return {
    id,
    land: 'mainland',
    lat: 48,
    lon: 2,
    radiusKm: 20,
    availableOn: null,
    trained: null,
    languages: [],
    pix: new Map(),
    motivation: null,
    waitingDays: null,
    ...given,
  }
}

export function opening(id: string, given: Partial<Opening> = {}): Opening {
  return {
    id,
    land: 'mainland',
    lat: 48,
    lon: 2,
    startsOn: null,
    themes: [],
    languages: [],
    weights: usualWeights,
    ...given,
  }
}

/** Places in a square of about 60 km, so that some meet and some do not. */
const place = { lat: fc.double({ min: 48, max: 48.5, noNaN: true }), lon: fc.double({ min: 2, max: 2.7, noNaN: true }) }
const day = fc.option(fc.integer({ min: today - 20, max: today + 60 }))

const seekers = fc.array(
  fc.record({
    ...place,
    radiusKm: fc.constantFrom(5, 10, 20, Number.POSITIVE_INFINITY),
    availableOn: day,
    motivation: fc.option(fc.integer({ min: 0, max: 3 })),
    waitingDays: fc.option(fc.integer({ min: 0, max: 200 })),
    trained: fc.option(fc.boolean()),
  }),
  { maxLength: 14 },
)
const openings = fc.array(fc.record({ ...place, startsOn: day }), { maxLength: 8 })

/** A small country, and the limits of its lists. */
export const countries = fc.record({
  seekers: seekers.map((all) => all.map((given, nth) => seeker(`c${nth}`, given))),
  openings: openings.map((all) => all.map((given, nth) => opening(`p${nth}`, given))),
  limits: fc.record({ perPost: fc.integer({ min: 1, max: 4 }), perCandidate: fc.integer({ min: 1, max: 3 }) }),
})
