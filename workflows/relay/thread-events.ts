import type { Rich } from '#prompts/page.ts'
import type { SlackUser } from '../file/events.ts'

/** A file that someone gave in Slack; `id` is Slack's, `bytes` 0 when unknown. */
export interface ThreadFile {
  readonly id: string
  readonly name: string
  readonly mime: string
  readonly bytes: number
}

/**
 * What people type in the thread under a card. `ts` is Slack's name of the message; `raw` its text as Slack has it, `text`
 * the same for any platform.
 */
export type ThreadEvent =
  | {
      readonly is: 'thread.said'
      readonly by: SlackUser
      readonly ts: string
      readonly raw: string
      readonly text: Rich
      readonly files: readonly ThreadFile[]
    }
  | {
      readonly is: 'thread.edited'
      readonly by: SlackUser
      readonly ts: string
      readonly raw: string
      readonly text: Rich
    }
  | { readonly is: 'thread.deleted'; readonly ts: string }
