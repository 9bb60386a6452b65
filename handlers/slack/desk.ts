import type { WebClient } from '@slack/web-api'
import type { Resumed } from '#prompts/copy/slack-request-reports.ts'
import type { Answer } from '#workflows/effects.ts'
import type { FileEvent, SlackUser } from '#workflows/file/events.ts'
import type { ThreadEvent } from '#workflows/relay/thread-events.ts'
import type { PostId, RequestId } from '#workflows/actor.ts'
import type { PostEvent } from '#workflows/post/events.ts'
import type { RequestEvent } from '#workflows/request/events.ts'
import type { TeamEvent } from '#workflows/team/events.ts'
import type { Receipt } from '../delivery.ts'
import type { SlackReads, ThreadOwner } from './reads.ts'

/** What every listener of the Slack edge works with. */
export interface Desk {
  readonly take: Take
  readonly read: SlackReads
  readonly keepExport: KeepExport
  readonly resume: Resume
  readonly client: WebClient
  /** The name a user goes by; their handle when Slack is slow to say. */
  readonly nameOf: (user: { readonly id: string; readonly handle: string }) => Promise<SlackUser>
  /** The workspace's address; undefined while Slack does not say. */
  readonly workspace: () => Promise<string | undefined>
  readonly log: Log
}

/** Runs the turn of one happening, whose `id` is the same when Slack delivers it again; resolves once it is committed. */
export type Take = (happening: SlackHappening) => Promise<{ readonly answer?: Answer | undefined }>

export type SlackHappening =
  | { readonly id: string; readonly actor: `file:${string}`; readonly event: FileEvent }
  | { readonly id: string; readonly actor: RequestId; readonly event: RequestEvent }
  | { readonly id: string; readonly actor: PostId; readonly event: PostEvent }
  | { readonly id: string; readonly actor: 'team:slack'; readonly event: TeamEvent }
  | { readonly id: string; readonly actor: ThreadOwner; readonly event: ThreadEvent }

/**
 * Keeps where an exported list is for each file whose identity it shows, so that erasing one of them removes it.
 * False when one of them was erased meanwhile: the list must go.
 */
export type KeepExport = (exported: Exported) => Promise<boolean>

export interface Exported {
  /** Unique to this list. */
  readonly key: string
  readonly files: readonly `file:${string}`[]
  readonly receipt: Receipt
}

/** Puts a delivery that was given up in its lane again, once; the audit log keeps who asked. For administrators only. */
export type Resume = (letter: number, by: SlackUser) => Promise<Resumed>

/** An event's name and ids, never words. */
export type Log = (event: string, ids: Readonly<Record<string, string>>) => void

/** What a listener may answer with, as Bolt hands it. */
export interface Reply {
  /** Shows a message to the one who asked only. Absent where Slack gave no address for it. */
  readonly whisper: ((message: Whisper) => Promise<unknown>) | undefined
}

export type Whisper = ReturnType<typeof import('./render.ts').renderMessage>
