import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
import type { Thread } from './doubt.ts'
import { readThreadMessage, type ThreadMessage } from './read-thread-message.ts'

type Said = Extract<ThreadMessage, { did: 'say' }>

/** A stretch of a thread, by Slack's timestamps: from `oldest` to before `latest`, or to now. */
export interface Stretch extends Thread {
  readonly oldest: string
  readonly latest?: string
}

/** What people said in a stretch of a thread, oldest first. Throws what the client throws. */
export async function saidIn(client: WebClient, stretch: Stretch, botUserId: string): Promise<readonly Said[]> {
  const { channel, root, oldest, latest } = stretch
  const { messages } = read.parse(
    await client.conversations.replies({
      channel,
      ts: root,
      oldest,
      ...(latest !== undefined && { latest }),
      limit: 200,
    }),
  )
  return messages.flatMap((message) => {
    const said = readThreadMessage({ ...message, channel }, { botUserId })
    return said?.did === 'say' && (latest === undefined || said.ts < latest) ? [said] : []
  })
}

const read = z.object({ messages: z.array(z.record(z.string(), z.unknown())) })
