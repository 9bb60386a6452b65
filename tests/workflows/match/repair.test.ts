import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listsOf } from '#workflows/match/lists-of.ts'
import { type Pairs, pairsOf } from '#workflows/match/pairs.ts'
import { repairSeeker } from '#workflows/match/repair.ts'
import type { Seeker } from '#workflows/match/seeker.ts'
import { type Limits, shortlistsOf } from '#workflows/match/shortlists.ts'
import { bestPossible } from './best-possible.ts'
import { countries, opening, seeker, today } from './kit.ts'

const changes = fc.record({
  lat: fc.double({ min: 48, max: 48.5, noNaN: true }),
  lon: fc.double({ min: 2, max: 2.7, noNaN: true }),
  radiusKm: fc.constantFrom(1, 10, 40, Number.POSITIVE_INFINITY),
  availableOn: fc.option(fc.integer({ min: today - 20, max: today + 60 })),
})

test('one who changes leaves the lists they no longer fit, is shown where they can be, and nobody loses their only list', () => {
  fc.assert(
    fc.property(countries, fc.nat(), changes, ({ seekers, openings, limits }, which, change) => {
      const one = seekers[which % Math.max(1, seekers.length)]
      if (!one) return
      const pairs = pairsOf(seekers, openings, today)
      const shortlists = shortlistsOf(pairs, limits)
      const before = shownBy(listsOf(pairs, shortlists))
      const changed: Seeker = { ...one, ...change }
      repairSeeker(pairs, shortlists.seating, pairs.seekers.indexOf(one), changed)
      const lists = listsOf(pairs, shortlists)
      const shown = shownBy(lists)

      for (const id of before) if (id !== one.id) expect(shown).toContain(id)
      expectLimits(lists, limits)
      const fresh = pairsOf(
        seekers.map((known) => (known === one ? changed : known)),
        openings,
        today,
      )
      expectFits(lists, fresh)
      const others = pairsOf(
        seekers.filter((known) => known !== one),
        openings,
        today,
      )
      const possible = bestPossible(fresh, limits).shown > bestPossible(others, limits).shown
      if (possible) expect(shown).toContain(one.id)
    }),
    { numRuns: 300 },
  )
})

test('a seat left free goes to who is in no list before who fits better', () => {
  const people = [seeker('leaves'), seeker('star', { motivation: 3 }), seeker('unseen')]
  const posts = [opening('p1'), opening('p2', { lat: 49 })]
  const pairs = pairsOf([...people, seeker('far', { lat: 49 })], posts, today)
  const shortlists = shortlistsOf(pairs, { perPost: 2, perCandidate: 1 })
  const seen = (): readonly string[] => shownBy(listsOf(pairs, shortlists))
  const unseen = people.find(({ id }) => !seen().includes(id))
  const gone = people.find(({ id }) => seen().includes(id) && id !== 'star')
  if (!unseen || !gone) throw new Error('Two of three are in the list')
  repairSeeker(pairs, shortlists.seating, pairs.seekers.indexOf(gone), { ...gone, lat: 44 })
  expect(seen()).toEqual(expect.arrayContaining(['star', unseen.id]))
  expect(seen()).not.toContain(gone.id)
})

function shownBy(lists: readonly { readonly candidate: string }[]): readonly string[] {
  return [...new Set(lists.map(({ candidate }) => candidate))]
}

function expectLimits(lists: ReturnType<typeof listsOf>, { perPost, perCandidate }: Limits): void {
  const times = (key: 'post' | 'candidate', id: string): number => lists.filter((one) => one[key] === id).length
  for (const { post, candidate } of lists) {
    expect(times('post', post)).toBeLessThanOrEqual(perPost)
    expect(times('candidate', candidate)).toBeLessThanOrEqual(perCandidate)
  }
}

function expectFits(lists: ReturnType<typeof listsOf>, pairs: Pairs): void {
  for (const { post, candidate, score } of lists) {
    const person = pairs.seekers.findIndex(({ id }) => id === candidate)
    const place = pairs.openings.findIndex(({ id }) => id === post)
    expect([...pairs.ofSeeker(person).openings]).toContain(place)
    expect(score).toBeCloseTo(pairs.score(person, place), 10)
  }
}
