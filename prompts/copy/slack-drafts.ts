import type { SlackUser } from '#workflows/file/events.ts'
import type { Draft, DraftSheet } from '#workflows/team/drafts/draft.ts'
import type { DraftVersion } from '#workflows/team/drafts/events.ts'
import type { DraftLimits } from '#workflows/team/drafts/limits.ts'

/** The form of a draft sheet: new, or as it stands. */
export interface DraftFormParams {
  readonly of: DraftVersion | null
  readonly sheet: Omit<DraftSheet, 'theme'> & { readonly theme: string | null }
  /** Whether the one who opens it is to say what it is worth: someone else wrote it. */
  readonly asksVerdict: boolean
  readonly by: SlackUser | null
  readonly review: Draft['review']
  readonly limits: DraftLimits
}

/** Why an input of the form is refused. Lines count from 1. */
export type DraftFault =
  | { readonly why: 'too-many-lines'; readonly max: number; readonly over: number }
  | { readonly why: 'line-too-long'; readonly line: number; readonly max: number; readonly over: number }
  | { readonly why: 'long-sentence'; readonly words: number; readonly max: number; readonly sentence: string }
  | { readonly why: 'not-an-address' }
  /** Someone wrote another version since the form was opened. */
  | { readonly why: 'stale' }
  /** The verdict and the text do not agree. */
  | { readonly why: 'text-changed' | 'text-unchanged' }

export interface DraftSaved {
  readonly became: 'proposed' | 'changed' | 'unchanged' | 'reviewed' | 'sent-back' | 'dropped'
  /** True when something that looked personal was hidden. */
  readonly masked: boolean
}

export interface DraftsParams {
  readonly drafts: readonly Draft[]
  /** Slack id of who reads the list. */
  readonly reader: string
}
