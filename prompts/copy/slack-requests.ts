import type { RequestId } from '#workflows/actor.ts'
import type { SlackUser } from '#workflows/file/events.ts'
import type { PressName } from '#workflows/request/events.ts'
import type { NearPlace } from '#workflows/places/place.ts'
import type { Asked, Delivery, LiveRequest, Mark, RequestPlace, SentWhat, Urgency } from '#workflows/request/state.ts'
import type { Territory } from './slack-params.ts'

type Nothing = Record<never, never>

/** All that a channel reads of a request: a first name and masked words. Times in ms. */
export interface RequestCardParams {
  readonly request: RequestId
  readonly ref: string
  readonly firstName: string
  readonly asked: Asked
  readonly place: RequestPlace | null
  readonly stage: LiveRequest['stage']
  readonly owner: SlackUser | null
  readonly openedAt: number
  readonly promisedBy: number | null
  /** Whether all its owner writes goes out. */
  readonly open: boolean
  /** E.164, once the person agreed. */
  readonly telephone: string | null
  readonly mark: Mark | null
  readonly buttons: readonly PressName[]
}

/** Messages of requests in Slack; the owner is mentioned. */
export interface RequestMessages {
  readonly 'request-card': RequestCardParams
  /** Words that went out, with what became of them. */
  readonly 'request-sent': {
    readonly request: RequestId
    readonly key: string
    readonly by: SlackUser
    readonly what: SentWhat
    readonly delivery: Delivery
  }
  readonly 'person-said': {
    readonly owner: SlackUser | null
    readonly text: string
    readonly quoting: string | null
    /** How many files come with it. */
    readonly files: number
    /** What a model made out of a voice note. */
    readonly heard: boolean
  }
  readonly 'person-located': { readonly owner: SlackUser | null; readonly lat: number; readonly lon: number }
  /** By its kind: what can't be passed on. */
  readonly 'person-showed': { readonly owner: SlackUser | null; readonly kind: string }
  readonly 'person-edited': { readonly owner: SlackUser | null; readonly before: string; readonly after: string }
  readonly 'person-asked': { readonly owner: SlackUser | null; readonly asked: Asked }
  readonly 'person-left': { readonly owner: SlackUser | null }
  readonly 'person-judged': Mark
  readonly 'contact-given': { readonly owner: SlackUser; readonly given: boolean }
  /** A reminder: nobody answered yet. */
  readonly 'request-waits': { readonly owner: SlackUser | null; readonly promisedBy: number }
  /** Who had it in turn did not answer in time. */
  readonly 'request-not-answered': { readonly owner: SlackUser }
  /** The person wrote while who follows it is away. */
  readonly 'request-owner-away': { readonly owner: SlackUser }
  readonly 'request-reopened': { readonly owner: SlackUser | null }
  /** In place of a card that went elsewhere; `place` null when an adviser sent it there. */
  readonly 'request-moved': { readonly ref: string; readonly place: RequestPlace | null }
  readonly 'request-escalated': { readonly ref: string }
  readonly 'request-closed-nothing-sent': Nothing
  // notices to the one who pressed
  readonly 'request-taken': { readonly ref: string; readonly owner: SlackUser }
  readonly 'request-now': {
    readonly ref: string
    readonly stage: LiveRequest['stage']['at']
    readonly owner: SlackUser | null
  }
  readonly 'request-gone': Nothing
  readonly 'request-no-draft': Nothing
  readonly 'request-no-channel': Nothing
  /** Under an input: the team does not know who was chosen. */
  readonly 'request-unknown-adviser': Nothing
  // to one adviser
  readonly 'request-handed': { readonly ref: string; readonly firstName: string; readonly by: SlackUser }
  /** Given to them in their turn, until an instant in ms; `zone`: of their clock, IANA's name. */
  readonly 'request-assigned': {
    readonly ref: string
    readonly firstName: string
    readonly until: number
    readonly zone: string
  }
  // to administrators
  readonly 'alert-request-no-channel': { readonly ref: string; readonly urgency: Urgency }
  readonly 'alert-request-card-lost': { readonly ref: string; readonly channel: string; readonly code: string }
  readonly 'alert-request-late': { readonly ref: string; readonly urgency: Urgency }
}

/** Modals of requests. */
export interface RequestForms {
  /** `draft`: a sheet to start from; `past`: requests of the same theme that were answered. */
  readonly 'request-answer': {
    readonly ref: string
    readonly firstName: string
    readonly draft: { readonly title: string; readonly steps: readonly string[]; readonly link: string | null } | null
    readonly past: readonly { readonly ref: string; readonly solved: boolean; readonly link: string }[]
    readonly near: readonly NearPlace[]
  }
  readonly 'request-meet': { readonly ref: string; readonly firstName: string; readonly near: readonly NearPlace[] }
  readonly 'request-transfer': {
    readonly ref: string
    readonly territories: readonly Territory[]
    readonly themes: readonly string[]
    readonly theme: string | null
  }
}
