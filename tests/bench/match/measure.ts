import type { Pairs } from '#workflows/match/pairs.ts'
import type { Chosen } from './choosers.ts'

/** What a way of choosing comes to. */
export function measure(name: string, pairs: Pairs, choose: () => Chosen): object {
  const began = performance.now()
  const chosen = choose()
  const took = performance.now() - began
  const shown = chosen.flatMap((people, post) => people.map((person) => ({ person, post })))
  const reachable = pairs.seekers.filter((_, person) => pairs.ofSeeker(person).openings.length > 0).length
  const seen = new Map<number, number>()
  for (const { person } of shown) seen.set(person, (seen.get(person) ?? 0) + 1)
  const far = shown.map(({ person, post }) => pairs.km(person, post)).toSorted((one, other) => one - other)
  const broken = shown.filter(({ person, post }) => pairs.km(person, post) > (pairs.seekers[person]?.radiusKm ?? 0))
  return {
    way: name,
    pairs: shown.length,
    'total fit': shown.reduce((sum, { person, post }) => sum + pairs.score(person, post), 0).toFixed(1),
    'seen of reachable': `${((seen.size / reachable) * 100).toFixed(2)} %`,
    'most lists of one': Math.max(0, ...seen.values()),
    'median km': (far[Math.floor((far.length - 1) / 2)] ?? 0).toFixed(1),
    'empty posts': chosen.filter((people) => people.length === 0).length,
    'beyond a radius': broken.length,
    seconds: (took / 1_000).toFixed(2),
  }
}
