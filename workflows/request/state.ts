import type { Rich } from '#prompts/page.ts'
import type { RequestId } from '../actor.ts'
import type { Reason } from '../answer/reasoned.ts'
import type { SlackUser } from '../file/events.ts'
import type { Perimeter } from '../team/state.ts'
import type { Added } from './added.ts'

/** A person's request for a human. `absent`: never opened, or erased. */
export type RequestState = { readonly v: 1; readonly is: 'absent' } | LiveRequest

/** A request that exists, whoever waits for whom. Times in ms since 1970; every word of the person is masked. */
export interface LiveRequest {
  readonly v: 1
  readonly is: 'live'
  readonly id: RequestId
  readonly ref: string
  readonly chat: number
  /** Random; what the audit log knows the request by. */
  readonly audit: string
  readonly firstName: string
  readonly asked: Asked
  /** What the person wrote after that, oldest first, the last fifty. */
  readonly added: readonly Added[]
  /** Null as long as the person did not say, or would not. */
  readonly place: RequestPlace | null
  /** Where an adviser sent it, whatever its place; null when nobody did. */
  readonly sentTo: Perimeter | null
  readonly stage: Stage
  /** The card in Slack, under the key of its effect; null as long as no channel is there for it. */
  readonly card: { readonly channel: string; readonly key: string; readonly at: number } | null
  /** How many cards were posted, the lost ones included. */
  readonly cards: number
  /** Whether everything its owner writes in the thread goes out. */
  readonly open: boolean
  /** What advisers sent to the person, oldest first. */
  readonly sent: readonly Sent[]
  /** What was promised while the person waits; null once a human answered. */
  readonly promise: PromiseMade | null
  readonly turns: Turns
  readonly contact: Contact
  /** What the person thought of it, once it was resolved. */
  readonly mark: Mark | null
  readonly history: readonly Past[]
  readonly openedAt: number
}

/** What the person needs; `text` is masked. */
export interface Asked {
  readonly text: string
  readonly urgency: Urgency
  /** `not-enough`: a sheet was shown, and did not do. */
  readonly reason: Reason | 'not-enough'
  /** Code of the theme; null when nothing tells. */
  readonly theme: string | null
  /** The sheet that was shown, or the nearest one. */
  readonly sheet: { readonly id: string; readonly title: string } | null
  /** ISO 639-1. */
  readonly language: string
}

export type Urgency = 'high' | 'normal'

/** A commune, no finer. */
export interface RequestPlace {
  /** INSEE code; absent from what was stored at first. */
  readonly code?: string
  readonly name: string
  readonly departement: string
  readonly region: string
}

/** Who is awaited, since when. `how`: taken by hand, or assigned in turn. */
export type Stage =
  | { readonly at: 'waiting'; readonly since: number; readonly level: Level }
  | { readonly at: 'claimed'; readonly since: number; readonly by: SlackUser; readonly how: 'hand' | 'turn' }
  | { readonly at: 'answered'; readonly since: number; readonly by: SlackUser; readonly how: 'hand' | 'turn' }
  | { readonly at: 'resolved'; readonly since: number; readonly by: SlackUser | null }
  | { readonly at: 'closed'; readonly since: number; readonly why: 'left' | 'blocked' | 'expired' }

/** Whose channel: the nearest, the région's, the whole country's. */
export const levels = ['near', 'region', 'country'] as const
export type Level = (typeof levels)[number]

/** Who holds the floor. */
export type Floor = 'assistant' | 'waiting' | 'human'

/** Words, or a file, that an adviser sent out. */
export interface Sent {
  /** Names the delivery, and the thread's mark. */
  readonly key: string
  readonly by: SlackUser
  readonly at: number
  readonly what: SentWhat
  /** The adviser's message in the thread it came from; null when it came by the button. */
  readonly ts: string | null
  readonly delivery: Delivery
  /** Whether the thread shows what became of it: said once it is known, or takes long. */
  readonly marked: boolean
}

export type SentWhat =
  | { readonly is: 'words'; readonly text: Rich }
  /** `file` is Slack's id. */
  | { readonly is: 'file'; readonly file: string; readonly name: string; readonly text: Rich | null }
  /** `date` is an ISO date; the rest in the adviser's words. */
  | { readonly is: 'meeting'; readonly date: string; readonly time: string; readonly where: string }

export const deliveries = ['sending', 'retrying', 'sent', 'blocked', 'failed', 'uncertain', 'withdrawn'] as const
export type Delivery = (typeof deliveries)[number]

/** A first answer by `by`; how far the reminders went. */
export interface PromiseMade {
  readonly by: number
  readonly step: 'made' | 'reminded' | 'escalated' | 'told'
}

/** Who was asked in turn while it waits, and whose answer is awaited; advisers by Slack id. */
export interface Turns {
  /** Counts whom it asked or went to, so that a late answer is told from the present one. */
  readonly nth: number
  readonly asking: string | null
  /** They have other requests in hand: asked again only after all others. */
  readonly busy: readonly string[]
  /** Not asked again: no room, no answer in time, or it came back from them. */
  readonly passed: readonly string[]
  /** Whom Slack showed away when it was last asked, at `at` (ms); `away` null until it says. */
  readonly looked: { readonly at: number; readonly away: readonly string[] | null } | null
}

/** A telephone shows only after the person agreed, for this request alone. */
export type Contact =
  | { readonly is: 'hidden' }
  | { readonly is: 'asked'; readonly by: SlackUser }
  | { readonly is: 'refused' }
  | { readonly is: 'shown'; readonly telephone: string }

export interface Mark {
  readonly solved: boolean
  /** 1..5 */
  readonly stars: number | null
  readonly word: string | null
}

/** A line of the request's history; `by` is null for the person or the machine. */
export interface Past {
  readonly what: PastCode
  readonly at: number
  readonly by: SlackUser | null
}

export const pastCodes = [
  'opened',
  'taken',
  'assigned',
  'given-back',
  'transferred',
  'answered',
  'resolved',
  'reopened',
  'left',
  'blocked',
  'expired',
  'reminded',
  'escalated',
  'told',
] as const
export type PastCode = (typeof pastCodes)[number]

/** Who follows the request, if anyone. */
export function ownerOf({ stage }: LiveRequest): SlackUser | null {
  return stage.at === 'claimed' || stage.at === 'answered' ? stage.by : null
}

export function floorOf({ stage }: LiveRequest): Floor {
  switch (stage.at) {
    case 'waiting':
      return 'waiting'
    case 'claimed':
    case 'answered':
      return 'human'
    case 'resolved':
    case 'closed':
      return 'assistant'
  }
}
