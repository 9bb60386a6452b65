import type { WebClient } from '@slack/web-api'
import type { CardPage } from '#prompts/page.ts'
import type { Delivered, Receipt } from '../delivery.ts'
import { platformCode } from './failure.ts'
import type { Found, Whereabouts } from './find-posted.ts'
import { findPosted, lookBack } from './find-posted.ts'
import { renderMessage } from './render.ts'
import type { Attempt } from './send-orders.ts'

/** A message ready to be shown. */
export type PageOrder = Attempt & { readonly page: CardPage }

/** Posts a message unless a former attempt's is there already, known by its key. Throws what the client throws. */
export async function postOnce(client: WebClient, order: PageOrder, where: Whereabouts): Promise<Delivered> {
  const before = order.again ? await lookBack(() => findPosted(client, where, order.key)) : absent
  if (before.found === 'cannot-tell') return before.became
  if (before.found === 'yes') return { became: 'sent', receipt: { place: where.channel, id: before.ts } }
  const { channel, ts, message } = await client.chat.postMessage({
    ...renderMessage(order.page),
    channel: where.channel,
    metadata: { event_type: 'passerelle', event_payload: { key: order.key } },
    unfurl_links: false,
    unfurl_media: false,
    ...(where.thread !== undefined && { thread_ts: where.thread }),
  })
  if (channel === undefined || ts === undefined) return { became: 'unknown' }
  if (where.thread === undefined || message?.thread_ts !== undefined) {
    return { became: 'sent', receipt: { place: channel, id: ts } }
  }
  await removeSent(client, { place: channel, id: ts })
  return { became: 'refused', code: 'gone' }
}

/** The same under `root`: when that is no more, nothing stays in the channel either. */
export async function replyOnce(client: WebClient, order: PageOrder & { readonly root: Receipt }): Promise<Delivered> {
  const channel = order.root.place
  const since = sinceOf(order)
  try {
    return await postOnce(client, order, { channel, thread: order.root.id, since })
  } catch (error) {
    if (platformCode(error) !== 'thread_not_found') throw error
    const stray = order.again ? await lookBack(() => findPosted(client, { channel, since }, order.key)) : absent
    if (stray.found === 'yes') await removeSent(client, { place: channel, id: stray.ts })
    return stray.found === 'cannot-tell' ? stray.became : { became: 'refused', code: 'gone' }
  }
}

/** Files first: a message that held nothing else goes with them. */
export async function removeSent(client: WebClient, { place, id, file }: Receipt): Promise<Delivered> {
  for (const each of file?.split(' ') ?? []) await unlessGone(client.files.delete({ file: each }))
  if (id !== '') await unlessGone(client.chat.delete({ channel: place, ts: id }))
  return { became: 'sent', receipt: null }
}

/** From when on Slack is read back, ms. */
export function sinceOf({ since }: Attempt): number {
  return since ?? Date.now() - oneDay
}

async function unlessGone(removal: Promise<unknown>): Promise<void> {
  try {
    await removal
  } catch (error) {
    const code = platformCode(error)
    if (code === undefined || !alreadyGone.has(code)) throw error
  }
}

const absent: Found = { found: 'no' }
const alreadyGone = new Set(['message_not_found', 'file_not_found', 'file_deleted', 'channel_not_found'])
/** Milliseconds. */
const oneDay = 86_400_000
