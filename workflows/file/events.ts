import type { Answers, Field } from '../application.ts'

/** A Slack user as the platform names them at the time of the click. */
export interface SlackUser {
  readonly id: string
  readonly name: string
}

/** What can happen to a candidate's file. */
export type FileEvent =
  // from the candidate's chat
  | { readonly is: 'application.sent'; readonly chat: number; readonly answers: Answers }
  | { readonly is: 'application.changed'; readonly answers: Answers; readonly changed: Field | 'cv' }
  | { readonly is: 'availability.changed'; readonly paused: boolean }
  | { readonly is: 'application.withdrawn' }
  | { readonly is: 'candidate.answered'; readonly question: string; readonly text: string }
  | { readonly is: 'merge.code-typed'; readonly code: string }
  // from another file
  | { readonly is: 'merge.requested'; readonly from: `file:${string}`; readonly code: string }
  | { readonly is: 'merge.done'; readonly into: `file:${string}` }
  // from a coordinator, through Slack
  | { readonly is: 'card.pressed'; readonly by: SlackUser; readonly press: CardPress }
  | { readonly is: 'form.submitted'; readonly by: SlackUser; readonly form: FormSubmitted }
  // from the machine
  | { readonly is: 'duplicates.found'; readonly files: readonly { readonly id: `file:${string}`; readonly ref: string }[] }
  | { readonly is: 'delivery.failed'; readonly key: string | null; readonly code: string }
  /** What a coordinator wrote may or may not have reached the person. */
  | { readonly is: 'delivery.uncertain'; readonly key: string }
  | { readonly is: 'delivery.done'; readonly key: string }

/** Buttons of the file's card and thread. */
export type CardPress =
  | 'take'
  | 'give-back'
  | 'open'
  | 'ask'
  | 'eligible'
  | 'decline'
  | 'put-back'
  | 'reveal'
  | 'note'
  | 'check-duplicate'
  | { readonly resend: string }

/** Modals of the file, submitted. */
export type FormSubmitted =
  | { readonly form: 'ask'; readonly text: string }
  | { readonly form: 'decline'; readonly reason: string; readonly sentence: string }
  | { readonly form: 'reveal'; readonly why: string }
  | { readonly form: 'note'; readonly text: string }
