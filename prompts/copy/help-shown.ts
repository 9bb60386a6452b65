import type { Tongue } from '#workflows/answer/line/tongue-of.ts'
import type { Reason, Route, SecretKind } from '#workflows/answer/reasoned.ts'
import type { Sheet } from '../knowledge/sheet.ts'

/** Messages about a citizen's questions; `number` is the exchange's, for its buttons. */
export interface HelpMessages {
  /** `body`: a model's checked words, in place of the sheet's steps. `aloud`: it may be listened to. */
  readonly answer: {
    readonly number: number
    readonly sheet: Sheet
    readonly body?: string
    readonly aloud?: boolean
  }
  /** The answer could not be said aloud. */
  readonly 'speech-failed': Record<never, never>
  /** A model takes its time. */
  readonly 'answer-coming': Record<never, never>
  /** What was made out of a voice note, masked. */
  readonly 'voice-check': { readonly lines: readonly string[] }
  readonly 'voice-rewrite': Record<never, never>
  readonly 'voice-unheard': { readonly why: 'silence' | 'too-long' | 'unavailable' }
  readonly 'answer-which': {
    readonly number: number
    readonly sheets: readonly { readonly id: string; readonly title: string }[]
  }
  readonly 'answer-solved': Record<never, never>
  /** What is missing? */
  readonly 'answer-missing': { readonly number: number }
  /**
   * Words that are fixed, by reason. `toTeam`: the team is told by the same decision. `tongue`: the person's language when
   * it is not French.
   */
  readonly 'fixed-reply': {
    readonly number: number
    readonly route: Exclude<Route, 'answer'>
    readonly reason: Reason
    readonly tongue: Tongue | null
    readonly toTeam: boolean
  }
  /** Once, to who wrote a secret. */
  readonly 'secret-seen': { readonly kinds: readonly SecretKind[] }
}
