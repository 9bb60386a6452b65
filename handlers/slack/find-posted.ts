import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
import type { Delivered } from '../delivery.ts'
import { failure } from './failure.ts'

/** Where a message is looked for: a channel, or the thread under `thread`. */
export interface Whereabouts {
  readonly channel: string
  readonly thread?: string
  /** When the first attempt was made, ms; older messages are not read. */
  readonly since: number
}

/** `cannot-tell`: what that makes of the attempt, in which nothing was sent. */
export type Found =
  | { readonly found: 'yes'; readonly ts: string }
  | { readonly found: 'no' }
  | { readonly found: 'cannot-tell'; readonly became: Delivered }

/** Reads a channel or thread back for the message that carries our key. Throws what the client throws. */
export async function findPosted(client: WebClient, where: Whereabouts, key: string): Promise<Found> {
  return findMessage(client, where, (message) => message.metadata?.event_payload['key'] === key)
}

/** Reads back for any message that fits. « Cannot tell » when there is more to read than `maxPages` pages. */
export async function findMessage(
  client: WebClient,
  where: Whereabouts,
  fits: (message: Posted) => boolean,
): Promise<Found> {
  let cursor: string | undefined
  for (let page = 0; page < maxPages; page += 1) {
    const { messages, response_metadata } = read.parse(await readPage(client, where, cursor))
    const ts = messages.find(fits)?.ts
    if (ts !== undefined) return { found: 'yes', ts }
    if (messages.some((message) => message.ts === where.thread && message.subtype === 'tombstone')) return deletedRoot
    cursor = response_metadata?.next_cursor
    if (!cursor) return { found: 'no' }
  }
  return unknown
}

/** A reading that fails for now leaves us where we were: the message may be there. When Slack asks to wait, we do. */
export async function lookBack(reading: () => Promise<Found>): Promise<Found> {
  try {
    return await reading()
  } catch (error) {
    const outcome = failure(error, false)
    if (outcome.became === 'later' && outcome.waiting) return { found: 'cannot-tell', became: outcome }
    if (outcome.became === 'unknown' || outcome.became === 'later') return unknown
    throw error
  }
}

export type Posted = z.infer<typeof posted>

async function readPage(client: WebClient, { channel, thread, since }: Whereabouts, cursor?: string): Promise<unknown> {
  const range = {
    channel,
    oldest: String(Math.floor(since / 1000) - clockDrift),
    limit: 200,
    include_all_metadata: true,
    ...(cursor !== undefined && { cursor }),
  }
  return thread === undefined
    ? await client.conversations.history(range)
    : await client.conversations.replies({ ...range, ts: thread })
}

const posted = z.object({
  ts: z.string(),
  subtype: z.string().optional(),
  metadata: z
    .object({ event_payload: z.record(z.string(), z.unknown()) })
    .optional()
    .catch(undefined),
  files: z.array(z.object({ id: z.string(), name: z.string().nullish(), title: z.string().nullish() })).optional(),
})

const read = z.object({
  messages: z.array(posted).default([]),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
})

/** What would be sent there would land in the channel. */
const deletedRoot: Found = { found: 'cannot-tell', became: { became: 'refused', code: 'gone' } }
const unknown: Found = { found: 'cannot-tell', became: { became: 'unknown' } }
const maxPages = 5
/** Seconds by which Slack's clock may be behind ours. */
const clockDrift = 120
