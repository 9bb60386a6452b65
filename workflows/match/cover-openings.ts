import type { Pairs } from './pairs.ts'
import { chairsOf, freeSeat, freeTurn, postOf, seat, type Seating, taken, unseat } from './seating.ts'

/** Who left a post, and for which. */
interface Step {
  readonly person: number
  readonly by: number
}

/**
 * Leaves as few posts as possible without anyone: each that has nobody looks for a chain of moves that empties no other.
 * Where every chain was tried, no shortlists serve more posts. Nobody is shown less.
 */
export function coverOpenings(pairs: Pairs, seating: Seating): void {
  const { shown, seatsOf, turnsOf } = seating
  /** Candidates whom nobody can give up. */
  const dead = new Uint8Array(pairs.seekers.length)
  const reached = reachedPosts(pairs)
  for (const post of pairs.openings.keys()) {
    if (reached[post] === 0 || shown[post] === 1 || seatsOf[post] === 0 || taken(seating, post) > 0) continue
    const met: number[] = []
    const visit = (person: number): boolean => {
      if (dead[person] === 1 || turnsOf[person] === 0) return false
      dead[person] = 1
      met.push(person)
      return true
    }
    if (findSomeone(pairs, seating, post, visit)) for (const person of met) dead[person] = 0
  }
}

/** By post: 1 when someone may have it. Quicker, candidate by candidate, than to ask each post. */
function reachedPosts(pairs: Pairs): Uint8Array {
  const reached = new Uint8Array(pairs.openings.length)
  for (const person of pairs.seekers.keys()) for (const post of pairs.ofSeeker(person).openings) reached[post] = 1
  return reached
}

function findSomeone(pairs: Pairs, seating: Seating, from: number, visit: (person: number) => boolean): boolean {
  const steps = new Map<number, Step>()
  const waiting = [from]
  const ask = (post: number, person: number): boolean => {
    const chairs = chairsOf(seating, person)
    const isFree = freeTurn(seating, person) >= 0
    const spare = chairs.find((chair) => canSpare(seating, postOf(seating, chair)))
    if (isFree || spare !== undefined) {
      if (!isFree && spare !== undefined) unseat(seating, spare)
      moveAlong(pairs, seating, { person, post }, steps)
      return true
    }
    const others = chairs.map((chair) => postOf(seating, chair)).filter((other) => other !== from && !steps.has(other))
    for (const other of others) {
      steps.set(other, { person, by: post })
      waiting.push(other)
    }
    return false
  }
  for (let post = waiting.shift(); post !== undefined; post = waiting.shift()) {
    const which = post
    if (byScore(pairs, which).some((person) => visit(person) && ask(which, person))) return true
  }
  return false
}

function canSpare(seating: Seating, post: number): boolean {
  return seating.shown[post] === 1 || taken(seating, post) > 1
}

/** The last post of a chain takes the candidate, and gives its own to the one before. */
function moveAlong(
  pairs: Pairs,
  seating: Seating,
  last: { readonly person: number; readonly post: number },
  steps: ReadonlyMap<number, Step>,
): void {
  let { person, post } = last
  for (let step = steps.get(post); step !== undefined; step = steps.get(post)) {
    const left = seatedIn(seating, step.person, post)
    unseat(seating, left)
    sit(pairs, seating, person, post)
    ;({ person } = step)
    post = step.by
  }
  sit(pairs, seating, person, post)
}

function seatedIn(seating: Seating, person: number, post: number): number {
  return chairsOf(seating, person).find((chair) => postOf(seating, chair) === post) ?? -1
}

function sit(pairs: Pairs, seating: Seating, person: number, post: number): void {
  seat(seating, freeTurn(seating, person), freeSeat(seating, post), pairs.score(person, post))
}

function byScore(pairs: Pairs, post: number): readonly number[] {
  const found = pairs.ofOpening(post).map((person) => ({ person, score: pairs.score(person, post) }))
  return found
    .toSorted((one, other) => other.score - one.score || one.person - other.person)
    .map(({ person }) => person)
}
