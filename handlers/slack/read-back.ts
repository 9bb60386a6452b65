import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
import type { Thread } from './doubt.ts'
import { readThreadMessage, type ThreadMessage } from './read-thread-message.ts'

type Said = Extract<ThreadMessage, { did: 'say' }>

/** A stretch of a thread, by Slack's timestamps: from `oldest` to now. */
export interface Stretch extends Thread {
  readonly oldest: string
}

/** What people said in a stretch of a thread, oldest first. Throws what the client throws. */
export async function saidIn(client: WebClient, stretch: Stretch, botUserId: string): Promise<readonly Said[]> {
  const { channel, root, oldest } = stretch
  const found: Said[] = []
  let cursor: string | undefined
  do {
    const page = read.parse(
      await client.conversations.replies({ channel, ts: root, oldest, limit: 200, ...(cursor && { cursor }) }),
    )
    for (const message of page.messages) {
      const said = readThreadMessage({ ...message, channel }, { botUserId })
      if (said?.did === 'say') found.push(said)
    }
    cursor = page.response_metadata?.next_cursor
  } while (cursor)
  return found
}

const read = z.object({
  messages: z.array(z.record(z.string(), z.unknown())),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
})
