import type { SlackUser } from '../file/events.ts'
import type { Reason } from '../match/reasons.ts'
import type { NoReason } from './pair.ts'

/** What can happen to a post. `file`: the candidate's. */
export type PostEvent =
  // from a coordinator, through Slack
  /** As typed, or as a row of a file says: the step reads and checks. */
  | { readonly is: 'post.created'; readonly by: SlackUser; readonly typed: TypedPost }
  | { readonly is: 'post.pressed'; readonly by: SlackUser; readonly press: PostPress }
  | { readonly is: 'post.submitted'; readonly by: SlackUser; readonly form: PostForm }
  // from the ranking
  /** Whole shortlists, decided for all posts at once. `gone`: those of the list who are no candidates any more. */
  | {
      readonly is: 'candidates.ranked'
      readonly found: readonly Ranked[]
      readonly gone: readonly `file:${string}`[]
    }
  // from a candidate's file
  | { readonly is: 'candidate.agreed'; readonly file: `file:${string}` }
  | { readonly is: 'candidate.declined'; readonly file: `file:${string}`; readonly reason: NoReason }
  | { readonly is: 'candidate.asked'; readonly file: `file:${string}`; readonly request: string }
  /** `start`, in ms: of the interview they were shown. */
  | {
      readonly is: 'meeting.answered'
      readonly file: `file:${string}`
      readonly suits: boolean
      readonly start: number
    }
  /** `hired`: recruited for this post; else why not any more. */
  | { readonly is: 'candidate.hired'; readonly file: `file:${string}` }
  | { readonly is: 'candidate.gone'; readonly file: `file:${string}`; readonly why: 'elsewhere' | 'unavailable' }
  /** The person is erased: nothing of them stays. */
  | { readonly is: 'candidate.erased'; readonly file: `file:${string}` }
  | { readonly is: 'decision.contested'; readonly file: `file:${string}` }
  // from the machine
  | { readonly is: 'delivery.failed'; readonly key: string | null; readonly code: string }
  // reminders
  | { readonly is: 'choice.late' }
  | { readonly is: 'news.late'; readonly file: `file:${string}` }
  | { readonly is: 'meeting.near'; readonly file: `file:${string}`; readonly start: number }

export interface Ranked {
  readonly file: `file:${string}`
  readonly ref: string
  readonly score: number | null
  readonly reasons: readonly Reason[]
}

/** Words of a form or of a row, untouched; '' when left empty. */
export type TypedPost = Readonly<Record<PostField, string>>

export const postFields = [
  'structure',
  'number',
  'type',
  'commune',
  'place',
  'host',
  'startsOn',
  'seats',
  'hours',
  'themes',
  'languages',
  'travel',
  'accessible',
  'weights',
] as const
export type PostField = (typeof postFields)[number]

export type PostPress =
  | { readonly on: 'post'; readonly press: PostPressName }
  | { readonly on: 'pair'; readonly press: PairPressName; readonly file: `file:${string}` }

export const postPressNames = ['judge', 'validate', 'refuse', 'close', 'put-back', 'add', 'history'] as const
export type PostPressName = (typeof postPressNames)[number]

export const pairPressNames = [
  'preselect',
  'aside',
  'meet',
  'recruit',
  'confirm',
  'end',
  'back',
  'uphold',
  'overturn',
] as const
export type PairPressName = (typeof pairPressNames)[number]

/** Modals, submitted; what they hold is checked by the step. */
export type PostForm =
  | { readonly form: 'post-judge'; readonly favourable: string; readonly comment: string }
  | { readonly form: 'post-validate'; readonly quota: string }
  | { readonly form: 'post-refuse'; readonly comment: string }
  | { readonly form: 'post-close'; readonly why: string }
  /** `files`: those that bear the reference, as typed. */
  | {
      readonly form: 'post-add'
      readonly ref: string
      readonly files: readonly `file:${string}`[]
      readonly why: string
    }
  | {
      readonly form: 'pair-aside'
      readonly file: `file:${string}`
      readonly reason: string
      readonly sentence: string
    }
  | {
      readonly form: 'pair-meet'
      readonly file: `file:${string}`
      readonly date: string
      readonly time: string
      readonly where: string
    }
  | { readonly form: 'pair-end'; readonly file: `file:${string}`; readonly why: string }
  | { readonly form: 'pair-uphold'; readonly file: `file:${string}`; readonly sentence: string }
