import type { SlackUser } from '../../file/events.ts'

/** What coordinators do with drafts of knowledge sheets. */
export type DraftEvent =
  /** Someone wants a sheet for a question; its words are masked already. `theme`: null when it is not known. */
  | {
      readonly is: 'draft.proposed'
      readonly by: SlackUser
      readonly theme: string | null
      readonly question: string
    }
  | { readonly is: 'draft.opened'; readonly by: SlackUser; readonly draft: string }
  /** `of`: the draft and the version (ms) that the form showed; null for a new one. */
  | { readonly is: 'draft.submitted'; readonly by: SlackUser; readonly of: DraftVersion | null; readonly typed: Typed }
  | { readonly is: 'draft.dropped'; readonly by: SlackUser; readonly draft: string }

export interface DraftVersion {
  readonly id: string
  readonly at: number
}

/** What the form's inputs hold, as typed; empty where nothing was. */
export type Typed = Readonly<
  Record<'title' | 'when' | 'steps' | 'goodToKnow' | 'source' | 'theme' | 'questions' | 'verdict' | 'word', string>
>

/** What someone else than its author says of a draft. */
export const verdicts = ['reviewed', 'sent-back', 'corrected'] as const
export type Verdict = (typeof verdicts)[number]
