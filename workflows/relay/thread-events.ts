import type { Rich } from '#prompts/page.ts'
import type { SlackUser } from '../file/events.ts'

/**
 * What people write under an actor's message in Slack, whether it is meant for the person or not: the actor decides.
 * `ts` names the reply in its channel. `raw` is Slack's own text, markup and escapes included; `text` is what it reads as.
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
  /** Its author changed the words; the files stay. */
  | {
      readonly is: 'thread.edited'
      readonly by: SlackUser
      readonly ts: string
      readonly raw: string
      readonly text: Rich
    }
  | { readonly is: 'thread.deleted'; readonly ts: string }

/** A file of a reply; `id` is Slack's. What Slack would not say of it: its id as its name, no size. */
export interface ThreadFile {
  readonly id: string
  readonly name: string
  readonly mime: string
  readonly bytes: number
}
