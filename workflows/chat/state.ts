import type { Answers, Field, Situation } from '../application.ts'
import type { FileStatus } from '../file/status.ts'
import { noPix, type PixLife } from '../pix/assessment/state.ts'
import type { DecisionReason } from './events.ts'
import { type Gathering, type HelpLife, noHelp } from './help/state.ts'
import { noRelay, type RelayLife, type RelayWaiting } from './relay/state.ts'

/** What is remembered of a person's private chat. Times are milliseconds since 1970. */
export interface Chat {
  readonly v: 4
  readonly pace: Pace
  /** The last button pressed, so that a double tap counts once. */
  readonly pressed: { readonly message: number; readonly choice: string; readonly at: number } | null
  /** When the person last did something; 0 before the first time. */
  readonly lastContact: number
  /** Whether the end of the 24 months is watched, and whether the person was warned of it. */
  readonly retention: 'off' | 'armed' | 'warned'
  readonly blocked: boolean
  readonly file: ChatFile
  readonly waiting: Waiting
  /** Coordinators' questions, oldest first; those with an answer stay a while, to be completed. */
  readonly questions: readonly AskedQuestion[]
  readonly pix: PixLife
  readonly help: HelpLife
  readonly relay: RelayLife
}

/** A token bucket: `tokens` left at `at`; `told` once the person was asked to slow down. */
export interface Pace {
  readonly tokens: number
  readonly at: number
  readonly told: boolean
}

export type ChatFile = { readonly is: 'none' } | Draft | SentFile

/** An application being written. `former` is the withdrawn file that it will open again. `cvComing`: a CV is being checked. */
export interface Draft {
  readonly is: 'draft'
  readonly consentAt: number
  readonly answers: DraftAnswers
  readonly nudged: boolean
  readonly cvComing: boolean
  readonly former: { readonly id: `file:${string}`; readonly history: readonly StatusChange[] } | null
}

/** The answers known so far; what is absent was not answered yet. */
export type DraftAnswers = Partial<Answers>

/** The chat's copy of a file that coordinators hold. `merging`: a code from the other account is awaited. */
export interface SentFile {
  readonly is: 'sent'
  readonly id: `file:${string}`
  readonly ref: string
  readonly consentAt: number
  readonly answers: Answers
  readonly status: FileStatus
  readonly history: readonly StatusChange[]
  readonly paused: boolean
  readonly cvComing: boolean
  readonly merging: boolean
}

export interface StatusChange {
  readonly status: FileStatus
  readonly at: number
  readonly reason: DecisionReason | null
}

export interface AskedQuestion {
  readonly id: string
  readonly text: string
  readonly at: number
  /** The last answer, or null as long as there is none. */
  readonly answeredAt: number | null
}

/** What the next message of the person is taken for. */
export type Waiting =
  | RelayWaiting
  | { readonly on: 'nothing' }
  | { readonly on: 'consent' }
  | { readonly on: 'field'; readonly field: Exclude<Field, 'situations'> }
  | { readonly on: 'email-check'; readonly typed: string; readonly meant: string }
  | { readonly on: 'commune-choice'; readonly options: readonly { readonly code: string; readonly postcode: string }[] }
  | { readonly on: 'situations'; readonly chosen: readonly Situation[] }
  | { readonly on: 'diplome'; readonly situations: readonly Situation[] }
  /** A motivation over the limit is held here, so that nothing typed is lost. */
  | { readonly on: 'motivation-long'; readonly text: string; readonly at: number }
  | { readonly on: 'cv' }
  | { readonly on: 'summary' }
  | { readonly on: 'withdraw-sure' }
  | { readonly on: 'erase-sure' }
  /** A citizen's question, for the answering line. */
  | { readonly on: 'help-question' }
  /** A question for the team itself, after `/humain`. */
  | { readonly on: 'human-question' }
  /** What was missing in the answer to this exchange. */
  | { readonly on: 'help-missing'; readonly question: number }
  /** Whether this is what a voice note says; then it is a question, for whom `to` and `about` say. */
  | ({ readonly on: 'voice-check'; readonly lines: readonly string[] } & Pick<Gathering, 'to' | 'about'>)
  | { readonly on: 'reply'; readonly question: string }
  /** An answer to the question on screen, `pix.current.shown`. */
  | { readonly on: 'pix' }
  | { readonly on: 'pix-finish-sure' }
  | { readonly on: 'pix-code' }
  | { readonly on: 'pix-score'; readonly code: string }

export const initialChat: Chat = {
  v: 4,
  pace: { tokens: 40, at: 0, told: false },
  pressed: null,
  lastContact: 0,
  retention: 'off',
  blocked: false,
  file: { is: 'none' },
  waiting: { on: 'nothing' },
  questions: [],
  pix: noPix,
  help: noHelp,
  relay: noRelay,
}
