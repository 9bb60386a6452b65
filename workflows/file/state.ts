import type { Answers } from '../application.ts'
import type { DecisionReason } from '../chat/events.ts'
import type { FileEvent, RevealReason, SlackUser } from './events.ts'
import type { SharedPix } from '../pix/assessment/state.ts'
import type { PostId } from '../actor.ts'
import type { Proposal } from './proposal.ts'
import type { FileStatus } from './status.ts'

/** A candidate's file. `absent`: never sent, or erased. */
export type FileState = AbsentFile | LiveFile | MergedFile

export interface AbsentFile {
  readonly v: 1
  readonly is: 'absent'
}

/** A file that exists, whoever waits for whom. Times in ms since 1970. */
export interface LiveFile {
  readonly v: 2
  readonly is: 'live'
  readonly id: FileId
  readonly ref: string
  readonly chat: number
  /** Random; what the audit log knows the file by. This state is its only link to the person. */
  readonly audit: string
  readonly answers: Answers
  readonly paused: boolean
  readonly stage: Stage
  /** The card in Slack, under the key of its effect; null as long as no channel is there for it. */
  readonly card: { readonly channel: string; readonly key: string; readonly at: number } | null
  /** How many cards were posted, the lost ones included. */
  readonly cards: number
  readonly questions: readonly Question[]
  readonly notes: readonly { readonly by: SlackUser; readonly at: number; readonly text: string }[]
  readonly revealed: readonly { readonly by: SlackUser; readonly at: number; readonly why: RevealReason }[]
  readonly duplicates: readonly { readonly id: FileId; readonly ref: string }[]
  readonly merge: Merge | null
  /** What the person shares of Pix; kept, but shown to nobody, while the file is withdrawn. */
  readonly pix: SharedPix | null
  /** Posts that the person was told of, the last ones; `hired`: the one that recruited them. */
  readonly proposals: readonly Proposal[]
  readonly hired: PostId | null
  /** The motivation, 0 to 3, as a coordinator read it. */
  readonly mark: number | null
  /** Another look that the person asked for; `of`: who decided, a Slack id. */
  readonly contest: { readonly at: number; readonly of: string } | null
  readonly history: readonly Past[]
  readonly sentAt: number
  readonly updatedAt: number
}

/** The person's answers went on in another file. */
export interface MergedFile {
  readonly v: 1
  readonly is: 'merged'
  readonly id: FileId
  readonly ref: string
  readonly chat: number
  readonly audit: string
  readonly into: FileId
  readonly at: number
}

/** Who the file waits for, since when. */
export type Stage =
  | { readonly at: 'sent'; readonly since: number }
  | { readonly at: 'taken'; readonly since: number; readonly by: SlackUser }
  | { readonly at: 'eligible'; readonly since: number; readonly by: SlackUser }
  | { readonly at: 'declined'; readonly since: number; readonly by: SlackUser; readonly reason: DecisionReason }
  | { readonly at: 'withdrawn'; readonly since: number }

/** A coordinator's question; `delivery` says whether it reached the person. Answers as the person wrote them. */
export interface Question {
  readonly id: string
  readonly by: SlackUser
  readonly at: number
  readonly text: string
  readonly delivery: 'sending' | 'sent' | 'failed' | 'uncertain'
  readonly answers: readonly { readonly at: number; readonly text: string }[]
}

/** `keeper` waits for the code that its person receives in the chat of the `giver`. */
export type Merge =
  | {
      readonly role: 'keeper'
      readonly other: FileId
      readonly code: string
      readonly wrong: number
      readonly until: number
    }
  | { readonly role: 'giver'; readonly other: FileId }

/** A line of the file's history; `by` is null for the person. */
export interface Past {
  readonly what: PastCode
  readonly at: number
  readonly by: SlackUser | null
}

export const pastCodes = [
  'sent',
  'taken',
  'given-back',
  'eligible',
  'declined',
  'put-back',
  'withdrawn',
  'changed',
  'paused',
  'resumed',
  'merged',
  'pix-shared',
  'pix-taken-back',
  'marked',
  'contested',
  'upheld',
] as const
export type PastCode = (typeof pastCodes)[number]

export type FileId = Extract<FileEvent, { is: 'merge.done' }>['into']

/** Who follows the file, if anyone. */
export function ownerOf(file: LiveFile): SlackUser | null {
  return 'by' in file.stage ? file.stage.by : null
}

export function statusOf(file: LiveFile | MergedFile): FileStatus {
  return file.is === 'merged' ? 'merged' : file.stage.at
}
