import type { WebClient } from '@slack/web-api'
import { saySlack } from '#prompts/copy/fr/slack.ts'
import type { SlackMessage } from '#prompts/copy/slack.ts'
import type { Delivered, Receipt } from '../delivery.ts'
import { directChannel } from './direct-channel.ts'
import { failure, platformCode } from './failure.ts'
import type { Found, Whereabouts } from './find-posted.ts'
import { findPosted, lookBack } from './find-posted.ts'
import { renderMessage } from './render.ts'
import { sendFile } from './send-file.ts'
import type { Attempt, FileOrder } from './send-orders.ts'

/** Sends to Slack and says what became of it; only bugs throw. */
export interface SlackSender {
  readonly post: (order: Attempt & { readonly channel: string; readonly message: SlackMessage }) => Promise<Delivered>
  /** Under `root`. A root deleted meanwhile: `gone`, and nothing stays in the channel. */
  readonly reply: (order: Attempt & { readonly root: Receipt; readonly message: SlackMessage }) => Promise<Delivered>
  readonly update: (order: { readonly receipt: Receipt; readonly message: SlackMessage }) => Promise<Delivered>
  /** Deletes a message or a file; already gone counts as done. */
  readonly remove: (receipt: Receipt) => Promise<Delivered>
  /** A direct message. */
  readonly notify: (order: Attempt & { readonly user: string; readonly message: SlackMessage }) => Promise<Delivered>
  /** A file in the thread under `root`, or in a direct message to `user`. `title` must tell it from the others there. */
  readonly uploadFile: (order: Attempt & FileOrder) => Promise<Delivered>
}

export function createSlackSender(client: WebClient): SlackSender {
  return {
    post: (order) => caught(false, () => postOnce(client, order, { channel: order.channel, since: sinceOf(order) })),
    reply: (order) => caught(false, () => replyOnce(client, order)),
    update: ({ receipt, message }) => caught(true, () => update(client, receipt, message)),
    remove: (receipt) => caught(true, () => remove(client, receipt)),
    notify: (order) =>
      caught(false, async () => {
        const channel = await directChannel(client, order.user)
        return await postOnce(client, order, { channel, since: sinceOf(order) })
      }),
    uploadFile: (order) => caught(false, () => sendFile(client, order, sinceOf(order))),
  }
}

type Order = Attempt & { readonly message: SlackMessage }

async function postOnce(client: WebClient, order: Order, where: Whereabouts): Promise<Delivered> {
  const before = order.again ? await lookBack(() => findPosted(client, where, order.key)) : absent
  if (before.found === 'cannot-tell') return { became: 'unknown' }
  if (before.found === 'yes') return { became: 'sent', receipt: { place: where.channel, id: before.ts } }
  const { channel, ts, message } = await client.chat.postMessage({
    ...renderMessage(saySlack(order.message)),
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
  await remove(client, { place: channel, id: ts })
  return { became: 'refused', code: 'gone' }
}

async function replyOnce(client: WebClient, order: Order & { readonly root: Receipt }): Promise<Delivered> {
  const channel = order.root.place
  const since = sinceOf(order)
  try {
    return await postOnce(client, order, { channel, thread: order.root.id, since })
  } catch (error) {
    if (platformCode(error) !== 'thread_not_found') throw error
    const stray = order.again ? await lookBack(() => findPosted(client, { channel, since }, order.key)) : absent
    if (stray.found === 'yes') await remove(client, { place: channel, id: stray.ts })
    return stray.found === 'cannot-tell' ? { became: 'unknown' } : { became: 'refused', code: 'gone' }
  }
}

async function update(client: WebClient, { place, id }: Receipt, message: SlackMessage): Promise<Delivered> {
  await client.chat.update({ ...renderMessage(saySlack(message)), channel: place, ts: id })
  return { became: 'sent', receipt: { place, id } }
}

async function remove(client: WebClient, { place, id, file }: Receipt): Promise<Delivered> {
  try {
    if (file === undefined) await client.chat.delete({ channel: place, ts: id })
    else await client.files.delete({ file })
  } catch (error) {
    const code = platformCode(error)
    if (code === undefined || !alreadyGone.has(code)) throw error
  }
  return { became: 'sent', receipt: null }
}

async function caught(repeatable: boolean, attempt: () => Promise<Delivered>): Promise<Delivered> {
  try {
    return await attempt()
  } catch (error) {
    return failure(error, repeatable)
  }
}

function sinceOf({ since }: Attempt): number {
  return since ?? Date.now() - oneDay
}

const absent: Found = { found: 'no' }
const alreadyGone = new Set(['message_not_found', 'file_not_found', 'file_deleted', 'channel_not_found'])
/** Milliseconds. */
const oneDay = 86_400_000
