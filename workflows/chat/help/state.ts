import type { Reason, Route } from '../../answer/reasoned.ts'

/** What a chat remembers of a citizen's questions. All words in it are masked; times are milliseconds since 1970. */
export interface HelpLife {
  readonly gathering: Gathering | null
  /** A question that was gathered, and waits for a model. Never beside `gathering`. */
  readonly asking: Asking | null
  /** Oldest first. */
  readonly transcript: readonly Exchange[]
  /** When the person was last told to change a secret that they wrote; 0 before the first time. */
  readonly warnedAt: number
}

/** Messages that will be answered together, a moment after the last one. */
export interface Gathering {
  readonly lines: readonly string[]
  readonly since: number
  /** Whether the answering line takes them, or the team. */
  readonly to: 'line' | 'team'
  /** Whether some of them were said aloud: so may the answer be. */
  readonly spoken: boolean
  /** The exchange that they complete, after « Pas tout à fait ». */
  readonly about: number | null
}

/** What a model is asked. */
export interface Asking {
  /** What comes back under another id is too late. */
  readonly id: string
  readonly lines: readonly string[]
  readonly since: number
  /** Whether the person was told to wait. */
  readonly told: boolean
  /** The question in French, once it was translated. */
  readonly french: string | null
  readonly spoken: boolean
}

/** One question and what became of it. */
export interface Exchange {
  /** From 1; buttons carry it. */
  readonly number: number
  readonly at: number
  readonly asked: string
  /** What was missing in the answer, in the person's words. */
  readonly missing: string | null
  readonly route: Route
  readonly reason: Reason
  readonly sheet: string | null
  /** Code of the theme of the sheet, or of the nearest one. */
  readonly theme: string | null
  /** Sheets among which the person was asked to choose. */
  readonly choices: readonly string[]
  readonly outcome: Outcome
  /** Whether the question was said aloud. */
  readonly spoken: boolean
  /** A model's checked words, kept where they may be asked for again: after a question that was said aloud. */
  readonly body: string | null
}

/** `partly`: not quite answered; `human`: the team has it. */
export const outcomes = ['open', 'solved', 'partly', 'human'] as const
export type Outcome = (typeof outcomes)[number]

export const noHelp: HelpLife = { gathering: null, asking: null, transcript: [], warnedAt: 0 }
