import type { Field } from '#workflows/application.ts'
import type { ReasonCode } from '#workflows/chat/events.ts'
import type { SlackUser } from '#workflows/file/events.ts'
import type { FileStatus } from '#workflows/file/status.ts'
import type { SharedPix } from '#workflows/pix/assessment/state.ts'
import type { DraftFault, DraftFormParams, DraftSaved, DraftsParams } from './slack-drafts.ts'
import type { QuestionsParams } from './slack-questions.ts'
import type { MineFormParams, RequestSettingsParams, SettingFault } from './slack-team.ts'
import type { HomeRequests, ReportMessages } from './slack-request-reports.ts'
import type { PostForms, PostMessages } from './slack-posts.ts'
import type { RequestForms, RequestMessages } from './slack-requests.ts'
import type {
  FileId,
  QuestionDelivery,
  MergeNews,
  Refusal,
  CardParams,
  DossierParams,
  IdentityParams,
  ListRow,
  HomeParams,
  StatsParams,
  TeamParams,
  Territory,
  JournalParams,
  PixImported,
} from './slack-params.ts'

/** Message name → parameters: what the assistant can show in Slack. Words are in fr/slack.ts. Dates in ms unless ISO. */
export interface SlackMessages extends RequestMessages, ReportMessages, PostMessages {
  // the file's card and its thread
  readonly card: CardParams
  readonly question: {
    readonly file: FileId
    readonly question: string
    readonly by: SlackUser
    readonly text: string
    readonly delivery: QuestionDelivery
  }
  /** `text` is masked. The owner is mentioned. */
  readonly 'candidate-answer': { readonly owner: SlackUser | null; readonly asked: string; readonly text: string }
  readonly 'file-changed': { readonly changed: Field | 'cv'; readonly owner: SlackUser | null }
  readonly 'availability-changed': { readonly paused: boolean; readonly owner: SlackUser | null }
  readonly 'file-withdrawn': { readonly owner: SlackUser | null }
  /** `others`: who may look again; empty: administrators. */
  readonly 'file-contested': { readonly ref: string; readonly by: SlackUser; readonly others: readonly SlackUser[] }
  readonly 'file-reopened': Record<never, never>
  /** Words marked to go out that did not. */
  readonly 'file-nothing-sent': { readonly why: 'files' | 'not-yours' | 'too-long' }
  /** In place of a card whose person moved to another channel's territory. `name` is the département's. */
  readonly 'file-moved': { readonly ref: string; readonly departement: string; readonly name: string }
  /** With the picture in the thread, when there is a profile; `null` when the person took it back. */
  readonly 'pix-shared': { readonly pix: SharedPix | null; readonly owner: SlackUser | null }
  readonly 'merge-news': { readonly news: MergeNews; readonly ref: string }
  // notices to the one who pressed
  readonly 'not-allowed': Refusal
  readonly 'already-taken': { readonly ref: string; readonly owner: SlackUser }
  readonly 'state-now': { readonly ref: string; readonly status: FileStatus; readonly owner: SlackUser | null }
  readonly 'file-gone': Record<never, never>
  /** A press from a modal, which does not show the card change. */
  readonly 'press-done': Record<never, never>
  readonly 'duplicate-asked': { readonly ref: string; readonly other: string }
  /** The CV that should have followed an identity will not come. */
  readonly 'cv-not-sent': { readonly ref: string }
  readonly 'team-saved': { readonly what: 'coordinator' | 'channel' | 'themes' | 'mine' | 'requests' }
  // errors under an input of a form
  readonly 'input-missing': Record<never, never>
  readonly 'input-too-long': { readonly max: number; readonly over: number }
  readonly 'draft-fault': DraftFault
  readonly 'setting-fault': SettingFault
  // answers to /passerelle
  readonly help: { readonly admin: boolean; readonly unknown: string | null }
  readonly 'search-results': { readonly words: string; readonly rows: readonly ListRow[]; readonly total: number }
  readonly 'file-unknown': { readonly ref: string }
  readonly stats: StatsParams
  readonly 'export-ready': { readonly count: number; readonly revealed: number }
  readonly 'export-failed': Record<never, never>
  readonly team: TeamParams
  // to the administrator who imported a campaign of Pix
  readonly 'pix-importing': Record<never, never>
  readonly 'pix-imported': PixImported
  /** Citizens' questions of the week: to who asks with their words, to a channel in figures. */
  readonly questions: QuestionsParams
  readonly 'questions-weekly': QuestionsParams
  // drafts of knowledge sheets
  readonly drafts: DraftsParams
  readonly 'draft-saved': DraftSaved
  readonly 'draft-gone': Record<never, never>
  readonly 'drafts-full': { readonly max: number }
  /** To who wrote it, from who read it. */
  readonly 'draft-sent-back': { readonly title: string; readonly by: SlackUser; readonly word: string }
  // App Home
  readonly home: HomeParams & { readonly requests: HomeRequests }
  readonly 'home-stranger': { readonly admins: readonly string[] }
  // to administrators
  readonly 'alert-dead-letter': { readonly what: string; readonly code: string; readonly ref: string | null }
  readonly 'alert-event-aside': {
    readonly actor: 'adviser' | 'chat' | 'file' | 'post' | 'request' | 'team'
    readonly id: string
    readonly code: string
  }
  readonly 'alert-no-channel': { readonly ref: string; readonly departement: string; readonly name: string }
  readonly 'alert-card-lost': { readonly ref: string; readonly channel: string; readonly code: string }
  readonly 'alert-outsider': { readonly user: string; readonly channel: string; readonly perimeter: string }
  /** An erasure that will not be tried again; what it left is to be looked for by hand. */
  readonly 'alert-erasure-stopped': { readonly ref: string | null; readonly code: string }
  /** Messages about an erased file, or request, that a bot can't delete: what coordinators typed, and what Slack would not remove. */
  readonly 'alert-left-behind': {
    readonly ref: string
    readonly of?: 'request'
    readonly messages: readonly { readonly channel: string; readonly ts: string; readonly link: string | null }[]
  }
}

export type SlackMessage = {
  [K in keyof SlackMessages]: { readonly name: K; readonly with: SlackMessages[K] }
}[keyof SlackMessages]

/** Modal name → parameters. The actor of a form is carried in private_metadata. */
export interface SlackForms extends RequestForms, PostForms {
  /** The motivation of a file, as a human reads it. */
  readonly uphold: { readonly ref: string }
  readonly mark: { readonly ref: string; readonly motivation: string; readonly mark: number | null }
  readonly ask: { readonly ref: string }
  readonly decline: { readonly ref: string }
  readonly 'decline-preview': { readonly ref: string; readonly reason: ReasonCode; readonly sentence: string }
  readonly reveal: { readonly ref: string }
  readonly note: { readonly ref: string }
  readonly dossier: DossierParams
  readonly identity: IdentityParams
  readonly coordinator: { readonly territories: readonly Territory[] }
  readonly channel: { readonly territories: readonly Territory[] }
  readonly journal: JournalParams
  readonly 'pix-import': Record<never, never>
  /** Codes of the themes that are off. */
  readonly themes: { readonly off: readonly string[] }
  readonly draft: DraftFormParams
  readonly mine: MineFormParams
  readonly requests: RequestSettingsParams
}

export type SlackForm = {
  [K in keyof SlackForms]: { readonly name: K; readonly with: SlackForms[K] }
}[keyof SlackForms]
