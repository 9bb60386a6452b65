import type { Absences, Thread } from './doubt.ts'
import type {
  FileId,
  HomeFilter,
  HomeParams,
  JournalParams,
  ListRow,
  StatsParams,
  TeamParams,
} from '#prompts/copy/slack-params.ts'
import type { QueueParams, RequestLine, RequestReport } from '#prompts/copy/slack-request-reports.ts'
import type { QuestionsParams } from '#prompts/copy/slack-questions.ts'
import type { RequestId } from '#workflows/actor.ts'
import type { NearPlace } from '#workflows/places/place.ts'
import type { PostRow } from '#workflows/post/row.ts'
import type { SharedPix } from '#workflows/pix/assessment/state.ts'
import type { Draft } from '#workflows/team/drafts/draft.ts'
import type { Perimeter } from '#workflows/team/state.ts'

/**
 * What the Slack edge reads, filled in by bot with the view tables, outside any turn.
 * Every read takes the Slack id of who asks and gives only what their perimeter covers
 * (administrators: everything); nothing here holds an identity but `exportRows`, and only where it was revealed to `user`.
 */
export interface SlackReads {
  readonly perimeterOf: (user: string) => Promise<Access>
  /** `page` from 0, 10 rows a page; a page past the end gives the last one. `waiting`: status `sent`, not paused first. */
  readonly home: (user: string, filter: HomeFilter, page: number) => Promise<HomeParams>
  /** The first requests of each section of the Home, and how many there are. */
  readonly requests: (user: string) => Promise<SeenRequests>
  /** At most three that were answered on the theme of this one, where `user` may read. */
  readonly past: (user: string, request: RequestId) => Promise<readonly PastRequest[]>
  /** At most five places of digital mediation around the commune of a request, nearest first; none when it has none. */
  readonly near: (request: RequestId) => Promise<readonly NearPlace[]>
  /** The requests of seven days in their territories, in figures. */
  readonly report: (user: string) => Promise<RequestReport>
  /** At most 10 rows for a reference, a commune's name, a département or words of them; `total` counts all. */
  readonly search: (
    user: string,
    words: string,
  ) => Promise<{ readonly rows: readonly ListRow[]; readonly total: number }>
  /**
   * Files of a reference typed in any case, with or without its hyphen: none, one, or rarely two.
   * The only read that looks beyond the perimeter: each file checks who may open it, and says why not.
   */
  readonly files: (ref: string) => Promise<readonly FileId[]>
  /** At most 20 posts of their territories, those that wait first; `total` counts all. */
  readonly posts: (user: string) => Promise<{ readonly rows: readonly PostRow[]; readonly total: number }>
  readonly stats: (user: string) => Promise<StatsParams>
  /** Every file of the perimeter that is not merged, oldest first. */
  readonly exportRows: (user: string) => Promise<readonly ExportRow[]>
  /** How deliveries go, and those that were given up. Asked for administrators only. */
  readonly queue: () => Promise<QueueParams>
  /** Coordinators and channels with the names of their territories. Asked for administrators only. */
  readonly team: () => Promise<TeamParams>
  /** Citizens' questions of the last seven days. Asked for who covers the whole country only. */
  readonly questions: () => Promise<QuestionsParams>
  /** Drafts of knowledge sheets, oldest first: they have no territory. Asked for coordinators and administrators only. */
  readonly drafts: () => Promise<readonly Draft[]>
  /** The audit log, newest first, 20 a page from 0, for one file's reference or for all. Asked for administrators only. */
  readonly journal: (page: number, ref: string | null) => Promise<JournalParams>
  /**
   * Whose thread is under a message; undefined when it is nobody's, or not on the record yet. What was said from `before`
   * on, Slack's time, is not missed.
   */
  readonly thread: (channel: string, root: string, before?: string) => Promise<OwnThread | undefined>
  /** Slack brings a reply; whether for the first time. Kept where the thread is ours, or `perhaps` will be. */
  readonly brought: (reply: Brought, perhaps: boolean) => Promise<boolean>
  /** Which of these happenings were taken already. */
  readonly heard: (ids: readonly string[]) => Promise<readonly string[]>
  /** Of the last minutes: Slack brings again what was not heard then. */
  readonly absences: () => Promise<Absences>
  /** Whether a thread may be read back now: Slack allows it so often, whoever reads; what `must` be read goes before. */
  readonly mayReadBack: (must: boolean) => Promise<boolean>
  /** All that was said in a thread until `ago` milliseconds ago is heard. */
  readonly noteRead: (thread: Thread, ago: number) => Promise<void>
  /** Something said in this thread was left there: it is heard when the thread is read, as soon as it may be. */
  readonly oweReading: (thread: Thread) => Promise<void>
  /** Something that may concern every thread went wrong just now. */
  readonly noteTrouble: () => Promise<void>
  /** The name that the team's settings have for a user; undefined for who is not in the team. */
  readonly teamName: (user: string) => Promise<string | undefined>
}

export interface SeenRequests {
  readonly mine: SeenList
  readonly waiting: SeenList
  readonly overdue: SeenList
}

export interface SeenList {
  readonly rows: readonly SeenRequest[]
  readonly total: number
}

/** A request of a list, and the message its thread is under; null as long as there is none. */
export type SeenRequest = Omit<RequestLine, 'link'> & {
  readonly thread: { readonly channel: string; readonly ts: string } | null
}

/** A request that was answered; `solved` as its person said. */
export interface PastRequest {
  readonly ref: string
  readonly solved: boolean | null
  readonly thread: { readonly channel: string; readonly ts: string }
}

/** A reply that Slack brings; `id`: what it is taken as. */
export interface Brought extends Thread {
  readonly id: string
  readonly ts: string
}

/** An actor that listens to what is typed in its thread. */
export type ThreadOwner = `request:${string}` | `file:${string}`

/**
 * `readAt`: when it began, or when all that was said in it was last known to be heard; `lateAt`: when it came on the
 * record, if that was long after it began: who replied before was not heard. In ms, on this process's clock.
 * `missing`: Slack brought something said before, which nobody has heard yet; `owed`: something said in it was left for
 * its reading.
 */
export interface OwnThread {
  readonly owner: ThreadOwner
  readonly readAt: number
  readonly lateAt: number | null
  readonly missing: boolean
  readonly owed: boolean
}

/** What a Slack user may see. `none` sees nothing and is told which administrators to ask. */
export type Access =
  | { readonly role: 'admin'; readonly admins: readonly string[] }
  | { readonly role: 'coordinator'; readonly perimeters: readonly Perimeter[]; readonly admins: readonly string[] }
  | { readonly role: 'none'; readonly admins: readonly string[] }

/** A line of the export. `identity` is null unless the person was revealed to the one who exports. */
export interface ExportRow extends ListRow {
  /** When the last change was made, ms. */
  readonly updatedAt: number
  /** What the person shares. */
  readonly pix: SharedPix | null
  readonly identity: {
    readonly prenom: string
    readonly nom: string
    readonly email: string
    readonly telephone: string | null
  } | null
}
