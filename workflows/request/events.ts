import type { SlackUser } from '../file/events.ts'
import type { ThreadEvent } from '../relay/thread-events.ts'
import type { PersonFile } from './added.ts'
import type { Asked, RequestPlace } from './state.ts'

/** What can happen to a request. All words of the person are masked. */
export type RequestEvent =
  | ThreadEvent
  // from the person's chat
  | {
      readonly is: 'request.opened'
      readonly chat: number
      readonly firstName: string
      readonly asked: Asked
      readonly place: RequestPlace | null
    }
  /** Something else they ask, or more of the same, while the request is open. */
  | { readonly is: 'request.added'; readonly asked: Asked }
  /** `heard`: what a model made out of the voice note that went before. */
  | {
      readonly is: 'person.said'
      readonly message: number
      readonly text: string
      readonly quoting: string | null
      readonly heard?: boolean
    }
  | { readonly is: 'person.located'; readonly message: number; readonly lat: number; readonly lon: number }
  | {
      readonly is: 'person.sent'
      readonly message: number
      readonly files: readonly PersonFile[]
      readonly caption: string
      readonly quoting: string | null
    }
  /** What can't be passed on, by its kind: a poll, a sticker… */
  | { readonly is: 'person.showed'; readonly message: number; readonly kind: string }
  | { readonly is: 'person.edited'; readonly message: number; readonly before: string | null; readonly text: string }
  | { readonly is: 'person.placed'; readonly place: RequestPlace }
  | { readonly is: 'person.left' }
  /** After « C'est résolu ? ». */
  | {
      readonly is: 'person.judged'
      readonly solved: boolean
      readonly stars: number | null
      readonly word: string | null
    }
  /** Their answer to « Transmettre mon numéro à ce conseiller ? »; null is no. */
  | { readonly is: 'contact.given'; readonly telephone: string | null }
  /** They wrote again within a week of its end. */
  | { readonly is: 'person.returned'; readonly asked: Asked }
  // from an adviser, through Slack
  | { readonly is: 'request.pressed'; readonly by: SlackUser; readonly press: RequestPress }
  | { readonly is: 'request.submitted'; readonly by: SlackUser; readonly form: RequestForm }
  // from the machine
  /** Refused for good. `effect`: of this actor's own orders; what the chat passed on has none. */
  | {
      readonly is: 'delivery.failed'
      readonly key: string | null
      readonly code: string
      readonly effect?: { readonly do: string }
    }
  | { readonly is: 'delivery.uncertain'; readonly key: string }
  | { readonly is: 'delivery.done'; readonly key: string }
  /** It waits, as it was asked to, until `until`. */
  | { readonly is: 'delivery.delayed'; readonly key: string; readonly until: number }
  | { readonly is: 'channel.ready' }
  /** How many wait before this one in its channel. */
  | { readonly is: 'line.looked'; readonly ahead: number }
  // from an adviser's places; `adviser` is their Slack id, `nth` what the request said when it asked
  | {
      readonly is: 'capacity.given'
      readonly adviser: string
      readonly name: string
      readonly nth: number
      readonly until: number
      /** Whose clock they read `until` by. */
      readonly departement: string
    }
  | { readonly is: 'capacity.refused'; readonly adviser: string; readonly nth: number }
  /** Reserved, and not answered in time. */
  | { readonly is: 'capacity.expired'; readonly adviser: string; readonly nth: number }
  /** Whom Slack shows away, of those that were looked for. */
  | { readonly is: 'presence.seen'; readonly away: readonly string[] }
  // reminders
  /** Someone who could have it begins to work. */
  | { readonly is: 'turn.due' }
  | { readonly is: 'promise.due' }
  /** Resolved for a week, or waiting for ever. */
  | { readonly is: 'request.old' }

export const pressNames = [
  'take',
  'give-back',
  'answer',
  'open-floor',
  'close-floor',
  'transfer',
  'draft',
  'meet',
  'ask-contact',
  'resolve',
  'block',
] as const
export type PressName = (typeof pressNames)[number]
/** Buttons of the card, and of what went out. */
export type RequestPress = PressName | { readonly resend: string }

export type RequestForm =
  | { readonly form: 'request-answer'; readonly text: string }
  /** One of them: a Slack user, a perimeter, a theme. */
  | {
      readonly form: 'request-transfer'
      readonly user: SlackUser | null
      readonly perimeter: string | null
      readonly theme: string | null
    }
  | { readonly form: 'request-meet'; readonly date: string; readonly time: string; readonly where: string }
