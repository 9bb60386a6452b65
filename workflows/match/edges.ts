import type { Pairs } from './pairs.ts'
import { real, whole } from './numbers.ts'

/** The few pairs that can matter, by post and by candidate. Sorted by post, then candidate; indices are edges. */
export interface Edges {
  readonly seeker: Int32Array
  readonly opening: Int32Array
  readonly score: Float64Array
  /** The edges of post `p`: from `ofOpening[p]` to before `ofOpening[p + 1]`. */
  readonly ofOpening: Int32Array
  /** The edges of candidate `c`, by their index: from `ofSeeker[c]` to before `ofSeeker[c + 1]` of `bySeeker`. */
  readonly ofSeeker: Int32Array
  readonly bySeeker: Int32Array
}

/** Pairs as numbers: `post × candidates + candidate`. */
export type Keys = Float64Array

export function keyOf(pairs: Pairs, seeker: number, opening: number): number {
  return opening * pairs.seekers.length + seeker
}

/** The edges of all these pairs, each once. */
export function edgesOf(pairs: Pairs, ...keys: readonly Keys[]): Edges {
  const sorted = merged(keys)
  const count = sorted.length
  const [seeker, opening, score] = [new Int32Array(count), new Int32Array(count), new Float64Array(count)]
  const ofOpening = new Int32Array(pairs.openings.length + 1)
  const ofSeeker = new Int32Array(pairs.seekers.length + 1)
  for (let edge = 0; edge < count; edge += 1) {
    const key = real(sorted, edge)
    const post = Math.floor(key / pairs.seekers.length)
    const person = key - post * pairs.seekers.length
    seeker[edge] = person
    opening[edge] = post
    score[edge] = pairs.score(person, post)
    ofOpening[post + 1] = edge + 1
    ofSeeker[person + 1] = whole(ofSeeker, person + 1) + 1
  }
  for (let post = 0; post < pairs.openings.length; post += 1) {
    ofOpening[post + 1] = Math.max(whole(ofOpening, post + 1), whole(ofOpening, post))
  }
  for (let person = 0; person < pairs.seekers.length; person += 1) {
    ofSeeker[person + 1] = whole(ofSeeker, person + 1) + whole(ofSeeker, person)
  }
  return { seeker, opening, score, ofOpening, ofSeeker, bySeeker: grouped(seeker, ofSeeker) }
}

function grouped(seeker: Int32Array, ofSeeker: Int32Array): Int32Array {
  const next = ofSeeker.slice()
  const bySeeker = new Int32Array(seeker.length)
  for (let edge = 0; edge < seeker.length; edge += 1) {
    const person = whole(seeker, edge)
    const place = whole(next, person)
    bySeeker[place] = edge
    next[person] = place + 1
  }
  return bySeeker
}

function merged(keys: readonly Keys[]): Keys {
  const all = new Float64Array(keys.reduce((sum, { length }) => sum + length, 0))
  let filled = 0
  for (const some of keys) {
    all.set(some, filled)
    filled += some.length
  }
  all.sort()
  let kept = 0
  for (let nth = 0; nth < all.length; nth += 1) {
    if (nth > 0 && all[nth] === all[nth - 1]) continue
    all[kept] = real(all, nth)
    kept += 1
  }
  return all.slice(0, kept)
}
