import type { SlackUser } from '../../file/events.ts'

/** A knowledge sheet on its way: what a coordinator can say of it. What they typed is masked. */
export interface DraftSheet {
  readonly title: string
  readonly when: string
  readonly steps: readonly string[]
  readonly goodToKnow: readonly string[]
  /** The https address of an official page. */
  readonly source: string
  /** Code of a theme of the sheets, as it was when the draft was written. */
  readonly theme: string
  /** What people ask; the first is the one that had no answer. */
  readonly questions: readonly string[]
}

/** A draft in the team's settings, until it is taken out. */
export interface Draft {
  readonly id: string
  readonly sheet: DraftSheet
  /** Who wrote it as it stands, and when (ms): who else corrects it becomes its author. */
  readonly by: SlackUser
  readonly at: number
  readonly review: Review
}

/** Nobody reviews what they wrote. */
export type Review =
  | { readonly is: 'waiting' }
  | { readonly is: 'reviewed'; readonly by: SlackUser; readonly at: number }
  | { readonly is: 'sent-back'; readonly by: SlackUser; readonly at: number; readonly word: string }
