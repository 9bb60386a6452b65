import type { ActorId } from '#workflows/actor.ts'
import type { Effect } from '#workflows/effects.ts'

/** One effect on its way, under a lease. */
export interface Parcel {
  readonly id: number
  readonly lane: string
  readonly actor: ActorId
  readonly effect: Effect
  /** When it was decided, ms: nothing of it was sent before. */
  readonly created: number
  /** The lease's fencing number: what is settled under an older one changes nothing. */
  readonly fence: number
  readonly attempts: number
  /** How many times it may already have arrived. */
  readonly unknowns: number
}

/** A row of the outbox, as read. */
export interface ParcelRow extends Omit<Parcel, 'actor' | 'effect' | 'created'> {
  readonly created: Date
  readonly actor: string
  readonly effect: object
}

/** Rows of the outbox were written from typed effects by `save`, and by nothing else. */
export function parcelOf({ actor, effect, created, ...row }: ParcelRow): Parcel {
  const { id, lane, fence, attempts, unknowns } = row
  // oxlint-disable-next-line typescript/consistent-type-assertions -- only `save` writes these rows, from typed effects
  const typed = { actor: actor as ActorId, effect: effect as Effect }
  return { id, lane, fence, attempts, unknowns, created: created.getTime(), ...typed }
}

/** The key under which its receipt is kept; what has no key of its own is still kept in Slack, for erasure. */
export function keyOf({ id, effect }: Pick<Parcel, 'id' | 'effect'>): string {
  return 'key' in effect ? effect.key : `effect-${id}`
}

/** The Telegram chat of a chat actor. @throws {TypeError} for any other actor, which has none. */
export function chatOf(actor: ActorId): number {
  if (!actor.startsWith('chat:')) throw new TypeError(`${actor} has no Telegram chat`)
  return Number(actor.slice('chat:'.length))
}
