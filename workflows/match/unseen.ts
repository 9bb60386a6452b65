import { byText } from './by-text.ts'
import type { Pairs } from './pairs.ts'
import { listed, type Seating } from './seating.ts'

/** Why someone is in no list. */
export type Unseen = { readonly id: string } & (
  | { readonly why: 'no-post-on-their-land' }
  /** `km`: of the nearest post. */
  | { readonly why: 'none-within-radius'; readonly km: number }
  | { readonly why: 'none-in-time' }
  /** Every seat in reach went to someone who had no other, or would have had none. */
  | { readonly why: 'no-room' }
)

/** Everyone in no list, by id. */
export function unseenOf(pairs: Pairs, seating: Seating): readonly Unseen[] {
  return [...pairs.seekers.keys()]
    .filter((person) => listed(seating, person) === 0)
    .map((person) => whyUnseen(pairs, person))
    .toSorted((one, other) => byText(one.id, other.id))
}

function whyUnseen(pairs: Pairs, person: number): Unseen {
  const { id = '', land = '', radiusKm = 0 } = pairs.seekers[person] ?? {}
  if (pairs.ofSeeker(person).openings.length > 0) return { id, why: 'no-room' }
  const near = pairs.openings.flatMap((opening, post) => (opening.land === land ? [pairs.km(person, post)] : []))
  if (near.length === 0) return { id, why: 'no-post-on-their-land' }
  const km = near.reduce((least, one) => Math.min(least, one))
  return km > radiusKm ? { id, why: 'none-within-radius', km } : { id, why: 'none-in-time' }
}
