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
import type { Attempt, FileOrder, NamedFile } from './send-orders.ts'

/** Sends to Slack and says what became of it; only bugs throw. */
export interface SlackSender {
  readonly post: (order: Attempt & { readonly channel: string; readonly message: SlackMessage }) => Promise<Delivered>
  /** Under `root`. A root deleted meanwhile: `gone`, and nothing stays in the channel. */
  readonly reply: (order: Attempt & { readonly root: Receipt; readonly message: SlackMessage }) => Promise<Delivered>
  /**
   * Words under `root`, then their picture; Slack is always read back first, so that neither is there twice. The receipt
   * is of both. Without its picture, when Slack will not take that, the words stay alone.
   */
  readonly replyPicture: (
    order: Attempt & { readonly root: Receipt; readonly message: SlackMessage; readonly picture: NamedFile },
  ) => Promise<Delivered>
  readonly update: (order: { readonly receipt: Receipt; readonly message: SlackMessage }) => Promise<Delivered>
  /** Deletes a message, a file, or both; already gone counts as done. */
  readonly remove: (receipt: Receipt) => Promise<Delivered>
  /** A direct message. */
  readonly notify: (order: Attempt & { readonly user: string; readonly message: SlackMessage }) => Promise<Delivered>
  /** A file in the thread under `root`, or in a direct message to `user`. */
  readonly uploadFile: (order: Attempt & FileOrder) => Promise<Delivered>
}

export function createSlackSender(client: WebClient): SlackSender {
  return {
    post: (order) => caught(false, () => postOnce(client, order, { channel: order.channel, since: sinceOf(order) })),
    reply: (order) => caught(false, () => replyOnce(client, order)),
    replyPicture: (order) => caught(false, () => replyPicture(client, order)),
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

type PictureOrder = Parameters<SlackSender['replyPicture']>[0]

async function replyPicture(client: WebClient, order: PictureOrder): Promise<Delivered> {
  const { root, picture } = order
  const said = await replyOnce(client, { ...order, again: true })
  if (said.became !== 'sent' || said.receipt === null) return said
  const file: Attempt & FileOrder = { ...picture, key: order.key, again: true, to: { root } }
  const shown = await caught(false, () => sendFile(client, file, sinceOf(order)))
  if (shown.became === 'refused') return said
  const id = shown.became === 'sent' ? shown.receipt?.file : undefined
  return id === undefined ? shown : { became: 'sent', receipt: { ...said.receipt, file: id } }
}

async function update(client: WebClient, { place, id }: Receipt, message: SlackMessage): Promise<Delivered> {
  await client.chat.update({ ...renderMessage(saySlack(message)), channel: place, ts: id })
  return { became: 'sent', receipt: { place, id } }
}

/** The file first: a message that held only a file goes with it. */
async function remove(client: WebClient, { place, id, file }: Receipt): Promise<Delivered> {
  if (file !== undefined) await unlessGone(client.files.delete({ file }))
  if (id !== '') await unlessGone(client.chat.delete({ channel: place, ts: id }))
  return { became: 'sent', receipt: null }
}

async function unlessGone(removal: Promise<unknown>): Promise<void> {
  try {
    await removal
  } catch (error) {
    const code = platformCode(error)
    if (code === undefined || !alreadyGone.has(code)) throw error
  }
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
