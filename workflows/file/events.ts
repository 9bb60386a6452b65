import type { PostId } from '../actor.ts'
import type { Reason } from '../match/reasons.ts'
import type { NoReason } from '../post/pair.ts'
import type { PostNews, PostShown } from '../post/shown.ts'
import type { Answers, Field } from '../application.ts'
import type { Effect } from '../effects.ts'
import type { OfficialResult, SharedPix } from '../pix/assessment/state.ts'
import type { ThreadEvent } from '../relay/thread-events.ts'

/** A Slack user as the platform names them at the time of the click. */
export interface SlackUser {
  readonly id: string
  readonly name: string
}

/** What can happen to a candidate's file. */
export type FileEvent =
  // typed by coordinators in the card's thread
  | ThreadEvent
  // from the candidate's chat
  | { readonly is: 'application.sent'; readonly chat: number; readonly answers: Answers }
  | { readonly is: 'application.changed'; readonly answers: Answers; readonly changed: Field | 'cv' }
  | { readonly is: 'availability.changed'; readonly paused: boolean }
  | { readonly is: 'application.withdrawn' }
  /** The person asks for another human to look at the decision. */
  | { readonly is: 'decision.contested' }
  | { readonly is: 'candidate.answered'; readonly question: string; readonly text: string }
  | { readonly is: 'merge.code-typed'; readonly code: string }
  /** What the person shares of Pix, all of it: it replaces what was there. */
  | { readonly is: 'pix.shared'; readonly pix: SharedPix }
  /** From a campaign that an administrator (`by`, a Slack id) imported, joined on this file's reference. */
  | { readonly is: 'pix.found'; readonly by: string; readonly official: OfficialResult }
  /** What the person says of a post that was proposed; `request`: the reference of the request that holds a question. */
  | {
      readonly is: 'post.answered'
      readonly post: PostId
      readonly answer:
        | 'yes'
        | 'contest'
        | 'again'
        | { readonly no: NoReason }
        | { readonly suits: boolean; readonly start: number }
        | { readonly request: string }
    }
  // from a post
  | {
      readonly is: 'post.proposed'
      readonly shown: PostShown
      readonly reasons: readonly Reason[]
      readonly owner: SlackUser
    }
  | { readonly is: 'post.moved'; readonly post: PostId; readonly news: PostNews }
  | { readonly is: 'post.hires'; readonly post: PostId }
  // from another file
  | { readonly is: 'merge.requested'; readonly from: `file:${string}`; readonly code: string }
  | { readonly is: 'merge.done'; readonly into: `file:${string}` }
  /** The asked file can't take part: it is closed, or in another merge. */
  | { readonly is: 'merge.impossible'; readonly file: `file:${string}` }
  /** The asking file gave up: wrong codes, or too late. */
  | { readonly is: 'merge.dropped'; readonly from: `file:${string}` }
  // from a coordinator, through Slack
  | { readonly is: 'card.pressed'; readonly by: SlackUser; readonly press: CardPress }
  | { readonly is: 'form.submitted'; readonly by: SlackUser; readonly form: FormSubmitted }
  // from the machine
  | {
      readonly is: 'duplicates.found'
      readonly files: readonly { readonly id: `file:${string}`; readonly ref: string }[]
    }
  /** `effect`: what will never arrive; absent from what was stored before it was told. */
  | { readonly is: 'delivery.failed'; readonly key: string | null; readonly code: string; readonly effect?: Effect }
  /** What a coordinator wrote may or may not have reached the person. */
  | { readonly is: 'delivery.uncertain'; readonly key: string }
  | { readonly is: 'delivery.done'; readonly key: string }
  /** The team set a channel that may be this file's; sent to files whose row says `waiting_channel`. */
  | { readonly is: 'channel.ready' }
  // reminders
  | { readonly is: 'merge.expired' }

/** Buttons of the file's card and thread. */
export type CardPress = PressName | { readonly resend: string }

export const pressNames = [
  'take',
  'give-back',
  'open',
  'ask',
  'eligible',
  'decline',
  'put-back',
  'reveal',
  'note',
  'check-duplicate',
  'mark',
  'contact',
  'uphold',
] as const
export type PressName = (typeof pressNames)[number]

/** Modals of the file, submitted. `decline` shows the preview; `decline-preview` decides. */
export type FormSubmitted =
  | { readonly form: 'ask'; readonly text: string }
  | { readonly form: 'decline'; readonly reason: string; readonly sentence: string }
  | { readonly form: 'decline-preview'; readonly reason: string; readonly sentence: string }
  | { readonly form: 'reveal'; readonly why: string }
  | { readonly form: 'note'; readonly text: string }
  /** The motivation, as a human read it: 0 to 3. */
  | { readonly form: 'mark'; readonly mark: string }
  | { readonly form: 'uphold'; readonly sentence: string }

export const revealReasons = ['contact', 'cv', 'interview', 'check', 'other'] as const
/** Why a coordinator asked to see who the person is; codes, so that the audit log holds no sentence. */
export type RevealReason = (typeof revealReasons)[number]
