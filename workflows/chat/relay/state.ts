import type { RequestId } from '../../actor.ts'
import type { PersonFile } from '../../request/added.ts'
import type { Asked, Floor, RequestPlace } from '../../request/state.ts'

/** What a chat remembers of the person's requests for a human. Times in ms since 1970. */
export interface RelayLife {
  /** As Telegram last gave it; '' when it never did. */
  readonly firstName: string
  /** Oldest first. */
  readonly requests: readonly ChatRequest[]
  /** Where they last said they are. */
  readonly place: RequestPlace | null
  /** They would rather not say where they are, for the last request. */
  readonly placeKeptBack: boolean
  /** Until when nothing of theirs goes to the team, but danger: an adviser blocked them. */
  readonly barredUntil: number
  /** Pictures that come together, until the last one is there. */
  readonly album: Album | null
}

/** The chat's copy of a request. */
export interface ChatRequest {
  readonly id: RequestId
  readonly ref: string
  readonly floor: Floor
  /** Who answers, by name; null while they wait. */
  readonly by: string | null
  readonly theme: string | null
  readonly openedAt: number
  /** When it ended; null while it is open. */
  readonly endedAt: number | null
  /** What was last said of their waiting, and when. */
  readonly told: { readonly wait: Wait; readonly at: number } | null
}

/** Where someone stands who waits. Times in ms. */
export interface Wait {
  readonly ref: string
  /** How many are before them; null when nobody counted yet. */
  readonly ahead: number | null
  readonly promisedBy: number | null
  /** When someone returns; null during working hours. */
  readonly opensAt: number | null
  /** Whose clock counts: IANA's name of the zone. */
  readonly zone: string
}

export interface Album {
  readonly id: string
  readonly message: number
  readonly files: readonly PersonFile[]
  readonly caption: string
  readonly quoting: string | null
}

/** What the next message of the person is taken for, in matters of requests. */
export type RelayWaiting =
  | { readonly on: 'request-place'; readonly ref: string }
  | { readonly on: 'request-contact'; readonly ref: string }
  | { readonly on: 'request-word'; readonly ref: string }
  /** « Répondre » : the next message is for this adviser, whatever else was under way. */
  | { readonly on: 'request-reply'; readonly ref: string }
  /** Whether this is about what was resolved lately. */
  | { readonly on: 'same-matter'; readonly ref: string; readonly asked: Asked }
  /** Files that came by themselves. */
  | { readonly on: 'files-for-human'; readonly files: readonly PersonFile[]; readonly caption: string }

export const noRelay: RelayLife = {
  firstName: '',
  requests: [],
  place: null,
  placeKeptBack: false,
  barredUntil: 0,
  album: null,
}
