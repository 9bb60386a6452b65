import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
import type { Receipt } from '../delivery.ts'
import { failure, platformCode } from './failure.ts'

/** A message that a bot can't delete: typed by a person in a thread of ours, or the top of a thread it may not read. */
export interface LeftBehind {
  readonly channel: string
  readonly ts: string
  readonly link: string | null
}

/**
 * What people typed under these messages of ours. A thread that is gone left nothing; one that Slack
 * won't show is left as a whole. Throws what the client throws
 * as long as Slack may still answer.
 */
export async function readLeftBehind(client: WebClient, roots: readonly Receipt[]): Promise<readonly LeftBehind[]> {
  const found: LeftBehind[] = []
  for (const root of roots) {
    for (const ts of await typedUnder(client, root)) {
      found.push({ channel: root.place, ts, link: await linkTo(client, root.place, ts) })
    }
  }
  return found
}

async function typedUnder(client: WebClient, { place, id }: Receipt): Promise<readonly string[]> {
  const typed: string[] = []
  let cursor: string | undefined
  do {
    const page = await readPage(client, place, id, cursor)
    if (page === 'gone') return []
    if (page === 'unreadable') return [id]
    // A deleted root stays as a tombstone that is nobody's.
    typed.push(...page.messages.filter(({ ts, bot_id: bot }) => bot === undefined && ts !== id).map(({ ts }) => ts))
    cursor = page.response_metadata?.next_cursor
  } while (cursor)
  return typed
}

async function readPage(client: WebClient, channel: string, ts: string, cursor: string | undefined) {
  try {
    return thread.parse(
      await client.conversations.replies({ channel, ts, limit: 200, ...(cursor !== undefined && { cursor }) }),
    )
  } catch (error) {
    const code = platformCode(error)
    if (code === 'thread_not_found' || code === 'channel_not_found') return 'gone'
    if (code !== undefined && failure(error, true).became === 'refused') return 'unreadable'
    throw error
  }
}

async function linkTo(client: WebClient, channel: string, ts: string): Promise<string | null> {
  try {
    const { permalink } = await client.chat.getPermalink({ channel, message_ts: ts })
    return permalink ?? null
  } catch (error) {
    if (platformCode(error) === undefined) throw error
    return null
  }
}

const thread = z.object({
  messages: z.array(z.object({ ts: z.string(), bot_id: z.string().optional() })),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
})
