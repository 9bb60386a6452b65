import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
import { bringsAgainFor } from './doubt.ts'
import { readThreadMessage, type ThreadMessage } from './read-thread-message.ts'

type Said = Extract<ThreadMessage, { did: 'say' }>

/**
 * What people said in a thread in the minutes before this reply, oldest first. Throws what the client throws.
 */
export async function saidBefore(client: WebClient, reply: Said, botUserId: string): Promise<readonly Said[]> {
  const { channel, root, ts } = reply
  const { messages } = read.parse(
    await client.conversations.replies({
      channel,
      ts: root,
      oldest: String(Number(ts) - bringsAgainFor / 1000),
      latest: ts,
      limit: 200,
    }),
  )
  return messages.flatMap((message) => {
    const said = readThreadMessage({ ...message, channel }, { botUserId })
    return said?.did === 'say' && said.ts < ts ? [said] : []
  })
}

const read = z.object({ messages: z.array(z.record(z.string(), z.unknown())) })
