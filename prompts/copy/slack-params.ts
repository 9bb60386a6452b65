import type { Radius, Situation } from '#workflows/application.ts'
import type { ReasonCode } from '#workflows/chat/events.ts'
import type { PressName, SlackUser } from '#workflows/file/events.ts'
import type { FileStatus } from '#workflows/file/status.ts'
import type { SharedPix } from '#workflows/pix/assessment/state.ts'
import type { Perimeter } from '#workflows/team/state.ts'

export type FileId = `file:${string}`

export type QuestionDelivery = 'sending' | 'sent' | 'failed' | 'uncertain'

export type MergeNews = 'asked' | 'done' | 'moved' | 'refused' | 'expired' | 'impossible'

/** Why someone may not; each with what to do about it. `name` is the département's. */
export type Refusal =
  | { readonly why: 'stranger'; readonly admins: readonly string[] }
  | { readonly why: 'perimeter'; readonly departement: string; readonly name: string }
  | { readonly why: 'owner'; readonly owner: SlackUser | null }
  | { readonly why: 'admins' | 'whole-country' }

/** All that a first reading may show: never a name, an address, a telephone, an age or a sex. Free text is masked. */
export interface CardParams {
  readonly file: FileId
  readonly ref: string
  readonly commune: string
  readonly departement: string
  readonly status: FileStatus
  readonly owner: SlackUser | null
  /** When the status began. */
  readonly since: number
  readonly sentAt: number
  /** ISO date. */
  readonly disponibilite: string
  readonly paused: boolean
  readonly rayon: Radius
  readonly situations: readonly Situation[]
  readonly diplome: string | null
  readonly experience: boolean
  readonly motivation: string
  /** Percentage of what the form can hold, and what is not there. */
  readonly completeness: { readonly percent: number; readonly missing: readonly ('telephone' | 'cv')[] }
  /** Questions the person has not answered yet. */
  readonly unanswered: number
  /** References of files with the same e-mail or telephone. */
  readonly duplicates: readonly string[]
  readonly merging: boolean
  /** What the person shares, without the code that tells who they are; null when nothing. */
  readonly pix: SharedPix | null
  readonly buttons: readonly PressName[]
}

export interface DossierParams {
  readonly card: CardParams
  readonly reason: { readonly code: ReasonCode; readonly sentence: string } | null
  readonly history: readonly { readonly what: HistoryCode; readonly at: number; readonly by: string | null }[]
  readonly questions: readonly {
    readonly by: string
    readonly at: number
    readonly text: string
    readonly delivery: QuestionDelivery
    readonly answer: string | null
  }[]
  readonly notes: readonly { readonly by: string; readonly at: number; readonly text: string }[]
}

export type HistoryCode =
  | 'sent'
  | 'taken'
  | 'given-back'
  | 'eligible'
  | 'declined'
  | 'put-back'
  | 'withdrawn'
  | 'changed'
  | 'paused'
  | 'resumed'
  | 'merged'
  | 'pix-shared'
  | 'pix-taken-back'
  | 'marked'
  | 'contested'
  | 'upheld'

/** Who the person is: shown to one coordinator, after they said why. */
export interface IdentityParams {
  readonly ref: string
  readonly prenom: string
  readonly nom: string
  readonly email: string
  readonly telephone: string | null
  /** Verification code of a declared certificate: whoever has it reads on Pix's site whose it is. */
  readonly pixCode: string | null
  /** True when the CV was sent to them in a direct message. */
  readonly cv: boolean
}

/** A file in a list. */
export interface ListRow {
  readonly id: FileId
  readonly ref: string
  readonly commune: string
  readonly departement: string
  readonly status: FileStatus
  readonly owner: string | null
  readonly disponibilite: string
  readonly rayon: Radius
  readonly situations: readonly Situation[]
  readonly experience: boolean
  readonly paused: boolean
  readonly completeness: number
  readonly sentAt: number
}

export const availabilities = ['now', 'month', 'quarter'] as const
/** Null means no filter. `availability`: free today, within 31 or 92 days. */
export interface HomeFilter {
  readonly departement: string | null
  readonly availability: (typeof availabilities)[number] | null
  readonly situation: Situation | null
  readonly experience: 'yes' | 'no' | null
  readonly pix: 'with' | 'without' | null
}

export interface HomeParams {
  readonly admin: boolean
  /** Names of the territories covered. */
  readonly territories: readonly string[]
  readonly counts: Readonly<Record<'sent' | 'taken' | 'eligible' | 'declined', number>>
  /** At most 10, those that waited longest first, and how many in all. */
  readonly mine: readonly ListRow[]
  readonly mineTotal: number
  /** One page of 10 of what waits in the territory, oldest first, filtered. */
  readonly waiting: readonly ListRow[]
  readonly waitingTotal: number
  /** From 0. */
  readonly page: number
  readonly filter: HomeFilter
  /** Départements with files in the territory, at most 99. */
  readonly departements: readonly { readonly code: string; readonly name: string }[]
}

export interface StatsParams {
  readonly territories: readonly string[]
  readonly counts: Readonly<Record<Exclude<FileStatus, 'merged'>, number>>
  /** Median days between sending and decision; null without any decision. */
  readonly daysToDecision: number | null
  readonly oldestWaitingDays: number | null
  readonly sentThisWeek: number
}

export interface TeamParams {
  readonly coordinators: readonly {
    readonly id: string
    readonly name: string
    readonly territories: readonly string[]
  }[]
  readonly channels: readonly { readonly territory: string; readonly channel: string }[]
}

/** `region`: the code of the région it is, or is in. */
export interface Territory {
  readonly perimeter: Perimeter
  readonly name: string
  readonly region: string
}

export interface JournalParams {
  readonly entries: readonly JournalEntry[]
  /** From 0. */
  readonly page: number
  readonly pages: number
}

/** A line of the audit log. `ref` is null when the file was erased since. */
export interface JournalEntry {
  readonly at: number
  /** Slack user id, or `candidate`. */
  readonly by: string
  readonly code: string
  readonly ref: string | null
  readonly detail: string | null
}

/** What became of a campaign's CSV. Rows are numbered as a spreadsheet shows them; `found` counts people. */
export type PixImported =
  | { readonly is: 'unreadable'; readonly why: 'not-csv' | 'no-identifier' | 'no-score' | 'too-big' | 'unavailable' }
  | {
      readonly is: 'read'
      readonly found: number
      /** By reason: how many rows, and the first of them, at most 50. */
      readonly refused: readonly {
        readonly why: PixRefusal
        readonly count: number
        readonly rows: readonly number[]
      }[]
    }

/** `twice`: several rows bear the identifier; `several-files`: several files do. Nobody gets someone else's result. */
export type PixRefusal = 'unknown-identifier' | 'several-files' | 'twice' | 'no-score' | 'not-shared'
