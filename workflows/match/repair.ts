import { coverSeekers } from './cover-seekers.ts'
import type { Pairs } from './pairs.ts'
import type { Seeker } from './seeker.ts'
import { chairsOf, freeSeat, freeTurn, listed, postOf, seat, type Seating, sits, unseat } from './seating.ts'

/**
 * A candidate changed: they leave the lists that they no longer fit, whoever fits best takes their seats, and they are
 * shown if any chain of moves can make room. Limits hold, nobody else loses their only list; the nightly run does the rest.
 */
export function repairSeeker(pairs: Pairs, seating: Seating, person: number, changed: Seeker): void {
  const before = chairsOf(seating, person)
  pairs.changeSeeker(person, changed)
  const reachable = new Set(pairs.ofSeeker(person).openings)
  for (const chair of before) {
    const post = postOf(seating, chair)
    if (reachable.has(post)) seating.score[chair] = pairs.score(person, post)
    else unseat(seating, chair)
  }
  coverSeekers(pairs, seating, [person])
  takeFree(pairs, seating, person, reachable)
  for (const chair of before) fill(pairs, seating, postOf(seating, chair))
}

/** Free seats of posts where they fit, the best first. */
function takeFree(pairs: Pairs, seating: Seating, person: number, reachable: ReadonlySet<number>): void {
  const open = [...reachable].filter((post) => freeSeat(seating, post) >= 0 && !sits(seating, person, post))
  const best = open.toSorted((one, other) => pairs.score(person, other) - pairs.score(person, one) || one - other)
  for (const post of best.slice(0, (seating.turnsOf[person] ?? 0) - listed(seating, person))) {
    seat(seating, freeTurn(seating, person), freeSeat(seating, post), pairs.score(person, post))
  }
}

/** The free seats of a post, for who fits best and may be in one list more; those in none first. */
function fill(pairs: Pairs, seating: Seating, post: number): void {
  if (freeSeat(seating, post) < 0) return
  const free = pairs.ofOpening(post).filter((one) => freeTurn(seating, one) >= 0 && !sits(seating, one, post))
  const best = free
    .map((person) => ({ person, score: pairs.score(person, post), shown: listed(seating, person) > 0 }))
    .toSorted(
      (one, other) => Number(one.shown) - Number(other.shown) || other.score - one.score || one.person - other.person,
    )
  for (const { person, score } of best) {
    const chair = freeSeat(seating, post)
    if (chair < 0) return
    seat(seating, freeTurn(seating, person), chair, score)
  }
}
