import type { Pairs } from './pairs.ts'
import { freeSeat, freeTurn, listed, postOf, seat, seatedAt, type Seating, unseat } from './seating.ts'

/** Who left which seat for another, and for whom. */
interface Step {
  readonly chair: number
  readonly by: number
}

/**
 * Puts as many candidates as possible in one list at least: each that is in none looks for a chain of moves that makes
 * room without anyone losing their only list. Where every chain was tried, no shortlists show more people (König).
 */
export function coverSeekers(pairs: Pairs, seating: Seating, people: Iterable<number> = pairs.seekers.keys()): void {
  const { seen, turnsOf } = seating
  /** Posts from which no room can be made, whoever looks. */
  const dead = new Uint8Array(pairs.openings.length)
  for (const person of people) {
    if (seen[person] === 1 || turnsOf[person] === 0 || listed(seating, person) > 0) continue
    const met: number[] = []
    const visit = (post: number): boolean => {
      if (dead[post] === 1 || seating.seatsOf[post] === 0) return false
      dead[post] = 1
      met.push(post)
      return true
    }
    if (makeRoom(pairs, seating, person, visit)) for (const post of met) dead[post] = 0
  }
}

/** Breadth first, so that few move. `visit`: whether a post was not met yet. */
function makeRoom(pairs: Pairs, seating: Seating, from: number, visit: (post: number) => boolean): boolean {
  const steps = new Map<number, Step>()
  const waiting = [from]
  const ask = (person: number, post: number): boolean => {
    const chair = roomIn(seating, post)
    if (chair >= 0) {
      unseat(seating, chair)
      moveAlong(pairs, seating, { person, chair }, steps)
      return true
    }
    for (const holder of seatedAt(seating, post).filter((one) => one.person !== from && !steps.has(one.person))) {
      steps.set(holder.person, { chair: holder.chair, by: person })
      waiting.push(holder.person)
    }
    return false
  }
  for (let person = waiting.shift(); person !== undefined; person = waiting.shift()) {
    const who = person
    if (byScore(pairs, who).some((post) => visit(post) && ask(who, post))) return true
  }
  return false
}

/** A seat that is free, or whose candidate is in another list too; -1 when there is none. */
function roomIn(seating: Seating, post: number): number {
  const free = freeSeat(seating, post)
  if (free >= 0) return free
  const spare = seatedAt(seating, post).find(({ person }) => seating.seen[person] === 1 || listed(seating, person) > 1)
  return spare?.chair ?? -1
}

/** The last one of a chain takes the seat, and leaves theirs to the one before. */
function moveAlong(
  pairs: Pairs,
  seating: Seating,
  last: { readonly person: number; readonly chair: number },
  steps: ReadonlyMap<number, Step>,
): void {
  let { person, chair } = last
  for (let step = steps.get(person); step !== undefined; step = steps.get(person)) {
    unseat(seating, step.chair)
    sit(pairs, seating, person, chair)
    chair = step.chair
    person = step.by
  }
  sit(pairs, seating, person, chair)
}

function sit(pairs: Pairs, seating: Seating, person: number, chair: number): void {
  seat(seating, freeTurn(seating, person), chair, pairs.score(person, postOf(seating, chair)))
}

function byScore(pairs: Pairs, person: number): readonly number[] {
  const found = Array.from(pairs.ofSeeker(person).openings, (post) => ({ post, score: pairs.score(person, post) }))
  return found.toSorted((one, other) => other.score - one.score || one.post - other.post).map(({ post }) => post)
}
