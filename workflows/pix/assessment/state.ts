/**
 * Three lengths, announced with their time: `express` by domain (about 20 questions), `standard` by competence (about
 * 48), `complete` as precise as possible.
 */
export const lengths = ['express', 'standard', 'complete'] as const
export type Length = (typeof lengths)[number]

/** What one answer was worth; `unknown` is « je ne sais pas ». What was typed or chosen is not kept. */
export interface GivenAnswer {
  readonly item: string
  readonly was: 'right' | 'wrong' | 'unknown'
}

/** A self-assessment under way: always resumable, nothing in it but answers. Times are milliseconds since 1970. */
export interface Assessment {
  /** A random UUID; also the seed of its chance. */
  readonly id: string
  readonly length: Length
  /** Version of the calibration it is taken with, to the end. */
  readonly version: number
  readonly startedAt: number
  readonly answers: readonly GivenAnswer[]
  readonly shown: ShownItem | null
}

/** The question on screen. `order`: what stands at each place, as indexes into `choicesOf(item)`; `picked`: indexes, in the order they were tapped. */
export interface ShownItem {
  readonly item: string
  readonly order: readonly number[]
  readonly picked: readonly number[]
}

/** What is believed of someone, with its uncertainty: the sixteen levels (0..8) and their standard deviations, in the order of the frame. */
export interface Profile {
  readonly at: number
  readonly length: Length
  readonly questions: number
  readonly levels: readonly number[]
  readonly sd: readonly number[]
}

/** A finished one. Its answers stay for the person's review and for calibration. */
export interface FinishedAssessment {
  readonly id: string
  readonly version: number
  readonly startedAt: number
  readonly answers: readonly GivenAnswer[]
  readonly profile: Profile
}

/** A result of the public service Pix. `declared`: typed by the person; `verified`: read in a campaign of the programme. */
export interface OfficialResult {
  readonly is: 'declared' | 'verified'
  /** Total, 0..1024. */
  readonly pix: number
  /** When it was declared or imported. */
  readonly at: number
  /** Verification code of a certificate (P-XXXXXXXX), as declared; null for a campaign. */
  readonly code: string | null
  /** Levels by competence, when the campaign gave them; in the order of the frame. */
  readonly levels: readonly (number | null)[] | null
}

/** All that a chat remembers of Pix. `finished`: oldest first, at most 12. `shared`: whether coordinators see the last profile. */
export interface PixLife {
  readonly current: Assessment | null
  readonly finished: readonly FinishedAssessment[]
  readonly shared: boolean
  readonly official: OfficialResult | null
}

export const noPix: PixLife = { current: null, finished: [], shared: false, official: null }

/** What coordinators see with the file: only what the person chose to share, and the official result apart. */
export interface SharedPix {
  readonly profile: Profile | null
  readonly official: OfficialResult | null
}
