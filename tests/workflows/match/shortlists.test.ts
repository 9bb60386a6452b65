import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverageOf } from '#workflows/match/coverage.ts'
import { listsOf } from '#workflows/match/lists-of.ts'
import { pairsOf } from '#workflows/match/pairs.ts'
import type { Opening, Seeker } from '#workflows/match/seeker.ts'
import { type Limits, shortlistsOf } from '#workflows/match/shortlists.ts'
import { bestPossible } from './best-possible.ts'
import { countries, opening, seeker, today } from './kit.ts'

function rank(seekers: readonly Seeker[], openings: readonly Opening[], limits: Limits) {
  const pairs = pairsOf(seekers, openings, today)
  const shortlists = shortlistsOf(pairs, limits)
  return { pairs, shortlists, lists: listsOf(pairs, shortlists), coverage: coverageOf(pairs, shortlists.seating) }
}

const usual = { perPost: 5, perCandidate: 3 }

describe('shortlists of a small country', () => {
  test('show as many people as any could, then serve as many posts, then fit within a thousandth of the best', () => {
    fc.assert(
      fc.property(countries, ({ seekers, openings, limits }) => {
        const { pairs, shortlists, coverage } = rank(seekers, openings, limits)
        const best = bestPossible(pairs, limits)
        expect([coverage.shown, openings.length - coverage.emptyPosts]).toEqual([best.shown, best.filled])
        expect(shortlists.fit).toBeLessThanOrEqual(best.fit + 1e-6)
        expect(shortlists.fit * 1.001 + 1e-6).toBeGreaterThanOrEqual(best.fit)
        expect(shortlists.bound).toBeGreaterThanOrEqual(best.fit - 1e-6)
      }),
      { numRuns: 300 },
    )
  })

  test('never pass their limits, a radius, a date or a sea, and propose nobody twice for one post', () => {
    fc.assert(
      fc.property(countries, ({ seekers, openings, limits }) => {
        const { pairs, lists } = rank(seekers, openings, limits)
        const times = (key: 'post' | 'candidate', id: string): number => lists.filter((one) => one[key] === id).length
        for (const { post, candidate } of lists) {
          expect(times('post', post)).toBeLessThanOrEqual(limits.perPost)
          expect(times('candidate', candidate)).toBeLessThanOrEqual(limits.perCandidate)
          const person = pairs.seekers.findIndex(({ id }) => id === candidate)
          const place = pairs.openings.findIndex(({ id }) => id === post)
          expect([...pairs.ofSeeker(person).openings]).toContain(place)
          expect(pairs.km(person, place)).toBeLessThanOrEqual(pairs.seekers[person]?.radiusKm ?? 0)
        }
        expect(new Set(lists.map(({ post, candidate }) => `${post} ${candidate}`)).size).toBe(lists.length)
      }),
    )
  })

  test('are the same whatever the order of what they are made of', () => {
    fc.assert(
      fc.property(countries, fc.infiniteStream(fc.nat()), ({ seekers, openings, limits }, chance) => {
        const mixed = <T>(all: readonly T[]): readonly T[] =>
          all
            .map((one) => ({ one, at: chance.next().value }))
            .toSorted((a, b) => a.at - b.at)
            .map(({ one }) => one)
        const { lists } = rank(seekers, openings, limits)
        expect(rank(mixed(seekers), mixed(openings), limits).lists).toEqual(lists)
      }),
    )
  })
})

test('what is shown or decided stays, the rest is filled around it, and what was declined does not come back', () => {
  fc.assert(
    fc.property(countries, fc.nat(), ({ seekers, openings, limits }, chance) => {
      const { pairs, lists } = rank(seekers, openings, limits)
      const numbered = lists.map(({ candidate, post }) => ({
        seeker: pairs.seekers.findIndex(({ id }) => id === candidate),
        opening: pairs.openings.findIndex(({ id }) => id === post),
      }))
      const kept = numbered.filter((_, nth) => (nth + chance) % 3 === 0)
      const declined = numbered.filter((_, nth) => (nth + chance) % 3 === 1)
      const again = listsOf(pairs, shortlistsOf(pairs, limits, { kept, declined }))
      const pairOf = (seeker: number, opening: number): string =>
        `${pairs.openings[opening]?.id} ${pairs.seekers[seeker]?.id}`
      const [stays, gone] = [kept, declined].map((some) => some.map((one) => pairOf(one.seeker, one.opening)))
      const now = [...again.map(({ post, candidate }) => `${post} ${candidate}`), ...(stays ?? [])]
      expect(new Set(now).size).toBe(now.length)
      for (const pair of gone ?? []) expect(now).not.toContain(pair)
      for (const { id } of openings)
        expect(now.filter((one) => one.startsWith(`${id} `)).length).toBeLessThanOrEqual(limits.perPost)
      for (const { id } of seekers)
        expect(now.filter((one) => one.endsWith(` ${id}`)).length).toBeLessThanOrEqual(limits.perCandidate)
    }),
  )
})

describe('awkward countries', () => {
  test('without anyone, without a post, or where nobody reaches any, have empty lists', () => {
    for (const [people, posts] of [
      [[], [opening('p')]],
      [[seeker('c')], []],
      [[seeker('c', { radiusKm: 5 })], [opening('p', { lat: 49 })]],
    ] as const) {
      expect(rank(people, posts, usual).lists).toEqual([])
    }
  })

  test('of one town only, where all are alike, show everyone there is room for', () => {
    const people = Array.from({ length: 60 }, (_, nth) => seeker(`c${nth}`))
    const posts = Array.from({ length: 10 }, (_, nth) => opening(`p${nth}`))
    const { coverage, lists } = rank(people, posts, usual)
    expect(coverage).toMatchObject({ reachable: 60, shown: 50, emptyPosts: 0 })
    expect(lists).toHaveLength(50)
  })

  test('who would go anywhere goes anywhere on their own land, and nowhere across the sea', () => {
    const anywhere = seeker('c', { land: '971', lat: 16.2, lon: -61.5, radiusKm: Number.POSITIVE_INFINITY })
    const posts = [
      opening('mainland'),
      opening('near', { land: '978', lat: 18, lon: -63 }),
      opening('own', { land: '971', lat: 16 }),
    ]
    expect(rank([anywhere], posts, usual).lists.map(({ post }) => post)).toEqual(['own'])
  })

  test('someone is there in time by the start, or today when it has begun; a date that is not known passes', () => {
    const late = seeker('late', { availableOn: today + 10 })
    const posts = [
      opening('begun', { startsOn: today - 5 }),
      opening('soon', { startsOn: today + 9 }),
      opening('then', { startsOn: today + 10 }),
      opening('unknown'),
    ]
    const met = rank([late, seeker('free', { availableOn: today })], posts, usual).lists
    const of = (id: string) => met.filter(({ candidate }) => candidate === id).map(({ post }) => post)
    expect(of('late')).toEqual(['then', 'unknown'])
    expect(rank([seeker('free', { availableOn: today })], posts.slice(0, 2), usual).lists).toHaveLength(2)
  })
})
