import type { PostId } from '../actor.ts'
import type { SlackUser } from '../file/events.ts'
import type { Pair } from './pair.ts'
import type { PostSaid } from './said.ts'

/** A post that a structure offers. `absent`: never created. */
export type PostState = { readonly v: 1; readonly is: 'absent' } | LivePost

/** Times in ms since 1970. */
export interface LivePost {
  readonly v: 1
  readonly is: 'live'
  readonly id: PostId
  readonly ref: string
  /** Random; what the audit log knows the post by. */
  readonly audit: string
  readonly said: PostSaid
  /** Who speaks for the structure. */
  readonly owner: SlackUser
  readonly stage: PostStage
  /** The card in Slack, under the key of its effect; null as long as no channel is there for it. */
  readonly card: { readonly channel: string; readonly key: string } | null
  /** How many cards were posted, the lost ones included. */
  readonly cards: number
  /** Whether the shortlist stands under the card. */
  readonly listed: boolean
  readonly pairs: readonly Pair[]
  readonly history: readonly Past[]
  readonly createdAt: number
}

/** Who a post waits for, since when. A quota comes with the validation. */
export type PostStage =
  | { readonly at: 'created'; readonly since: number }
  | {
      readonly at: 'judged'
      readonly since: number
      readonly by: SlackUser
      readonly favourable: boolean
      readonly comment: string
    }
  | { readonly at: 'validated'; readonly since: number; readonly by: SlackUser; readonly quota: number }
  | { readonly at: 'refused'; readonly since: number; readonly by: SlackUser; readonly comment: string }
  | { readonly at: 'closed'; readonly since: number; readonly by: SlackUser; readonly why: ClosedWhy }

export const closedWhys = ['abandoned', 'cancelled', 'duplicate'] as const
export type ClosedWhy = (typeof closedWhys)[number]

/** A line of the post's history: of the post itself, or of one of its candidates, by reference. */
export interface Past {
  readonly what: PastCode
  readonly at: number
  readonly by: string | null
  readonly ref: string | null
}

export const pastCodes = [
  'created',
  'judged',
  'validated',
  'refused',
  'closed',
  'put-back',
  'proposed',
  'added',
  'preselected',
  'aside',
  'accepted',
  'declined',
  'interview',
  'confirmed',
  'recruited',
  'confirmed-hire',
  'ended',
  'over',
  'contested',
  'reviewed',
] as const
export type PastCode = (typeof pastCodes)[number]

/** Seats that are taken by someone recruited. */
export function takenSeats({ pairs }: Pick<LivePost, 'pairs'>): number {
  return pairs.filter(({ stage }) => hiring.has(stage.at)).length
}

export function freeSeats(post: LivePost): number {
  return post.stage.at === 'validated' ? Math.max(0, post.stage.quota - takenSeats(post)) : 0
}

const hiring: ReadonlySet<Pair['stage']['at']> = new Set(['hiring', 'recruited', 'hired'])
