import type { SlackUser } from '../file/events.ts'
import type { FileId } from '../file/state.ts'
import type { Reason } from '../match/reasons.ts'

/** A candidate of a post's shortlist. */
export interface Pair {
  readonly file: FileId
  readonly ref: string
  /** From 0 to 1; null for one who was added by hand. */
  readonly score: number | null
  readonly reasons: readonly Reason[]
  /** Who added them by hand, and why; null for one who was ranked. */
  readonly added: { readonly by: SlackUser; readonly why: string } | null
  readonly stage: PairStage
  /** Stages before, the last one last: what going back a step returns to. */
  readonly before: readonly PairStage[]
  readonly contest: { readonly at: number; readonly of: string } | null
  readonly at: number
}

/**
 * In the programme's words: `listed` nouvelle, `preselected` to `meeting` intéressée, `aside` non intéressée, `recruited`
 * recrutée, `hired` finalisée, `ended` rupture. `hiring`: the candidate's own file is asked whether they are free.
 */
export type PairStage =
  | { readonly at: 'listed' }
  | { readonly at: 'preselected'; readonly by: SlackUser; readonly since: number }
  | {
      readonly at: 'aside'
      readonly by: SlackUser
      readonly since: number
      readonly reason: AsideReason
      readonly sentence: string
    }
  | { readonly at: 'agreed'; readonly since: number }
  | { readonly at: 'declined'; readonly since: number; readonly reason: NoReason }
  | { readonly at: 'meeting'; readonly since: number; readonly meeting: Meeting }
  | { readonly at: 'hiring'; readonly by: SlackUser; readonly since: number }
  | { readonly at: 'recruited'; readonly by: SlackUser; readonly since: number }
  | { readonly at: 'hired'; readonly by: SlackUser; readonly since: number }
  | { readonly at: 'ended'; readonly by: SlackUser; readonly since: number; readonly why: EndWhy }
  | { readonly at: 'over'; readonly since: number; readonly why: OverWhy }

/** `start` in ms; `answer`: the candidate's. */
export interface Meeting {
  readonly start: number
  readonly where: string
  readonly answer: 'awaited' | 'yes' | 'other-time'
}

/** Why a coordinator sets a candidate aside; said to them with a sentence once they know of the post. */
export const asideReasons = ['profile', 'availability', 'distance', 'other-choice', 'other'] as const
export type AsideReason = (typeof asideReasons)[number]

/** Why a candidate declines. */
export const noReasons = ['distance', 'dates', 'post', 'found', 'other'] as const
export type NoReason = (typeof noReasons)[number]

/** licenciement · non-renouvellement du CDD · démission. */
export const endWhys = ['dismissed', 'not-renewed', 'resigned'] as const
export type EndWhy = (typeof endWhys)[number]

/** Closed without anyone's choice: recruited elsewhere, seats filled, post closed, no longer a candidate. */
export const overWhys = ['elsewhere', 'filled', 'closed', 'unavailable'] as const
export type OverWhy = (typeof overWhys)[number]

/** The candidate knows of the post and may still be chosen. */
export function isOpen({ stage: { at } }: Pair): boolean {
  return at === 'preselected' || at === 'agreed' || at === 'meeting' || at === 'hiring'
}

/** Identity and contact are open to who speaks for the structure. */
export function hasAgreed({ stage: { at } }: Pair): boolean {
  return at === 'agreed' || at === 'meeting' || at === 'hiring' || at === 'recruited' || at === 'hired'
}
