import type { WebClient } from '@slack/web-api'
import { saySlack } from '#prompts/copy/fr/slack.ts'
import type { SlackMessage } from '#prompts/copy/slack.ts'
import type { Delivered, Receipt } from '../delivery.ts'
import { directChannel } from './direct-channel.ts'
import { caught } from './failure.ts'
import { postOnce, removeSent, replyOnce, sinceOf } from './post-once.ts'
import { renderMessage } from './render.ts'
import type { RepliedFiles } from './reply-files.ts'
import { replyFiles, replyPicture } from './reply-files.ts'
import { sendFiles } from './send-file.ts'
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
  /** The same with several files in one entry; those that are missing, or that Slack refuses, are named under the words. */
  readonly replyFiles: (order: RepliedFiles) => Promise<Delivered>
  readonly update: (order: { readonly receipt: Receipt; readonly message: SlackMessage }) => Promise<Delivered>
  /** Deletes a message, its files, or both; already gone counts as done. */
  readonly remove: (receipt: Receipt) => Promise<Delivered>
  /** A direct message. */
  readonly notify: (order: Attempt & { readonly user: string; readonly message: SlackMessage }) => Promise<Delivered>
  /** A file in the thread under `root`, or in a direct message to `user`. */
  readonly uploadFile: (order: Attempt & FileOrder) => Promise<Delivered>
}

/** `uploader` carries what is heavy, and may take longer. */
export function createSlackSender(client: WebClient, uploader: WebClient = client): SlackSender {
  return {
    post: (order) =>
      caught(false, () => postOnce(client, shown(order), { channel: order.channel, since: sinceOf(order) })),
    reply: (order) => caught(false, () => replyOnce(client, shown(order))),
    replyPicture: (order) => caught(false, () => replyPicture(client, order)),
    replyFiles: (order) => caught(false, () => replyFiles(client, uploader, order)),
    update: ({ receipt, message }) => caught(true, () => update(client, receipt, message)),
    remove: (receipt) => caught(true, () => removeSent(client, receipt)),
    notify: (order) =>
      caught(false, async () => {
        const channel = await directChannel(client, order.user)
        return await postOnce(client, shown(order), { channel, since: sinceOf(order) })
      }),
    uploadFile: (order) => caught(false, () => sendFiles(uploader, { ...order, files: [order] }, sinceOf(order))),
  }
}

function shown<O extends Attempt & { readonly message: SlackMessage }>(order: O) {
  return { ...order, page: saySlack(order.message) }
}

async function update(client: WebClient, { place, id }: Receipt, message: SlackMessage): Promise<Delivered> {
  await client.chat.update({ ...renderMessage(saySlack(message)), channel: place, ts: id })
  return { became: 'sent', receipt: { place, id } }
}
