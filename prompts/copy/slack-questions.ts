import type { Reason } from '#workflows/answer/reasoned.ts'

/** A citizen's question for a human; `text` is masked. */
export interface CitizenQuestion {
  readonly text: string
  readonly urgency: 'high' | 'normal'
  /** `not-enough`: a sheet was shown, and did not do. */
  readonly reason: Reason | 'not-enough'
  /** The sheet to look at first. */
  readonly sheet: { readonly id: string; readonly title: string } | null
}
