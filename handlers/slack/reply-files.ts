import type { WebClient } from '@slack/web-api'
import { missingFile } from '#prompts/copy/fr/slack/missing-file.ts'
import { saySlack } from '#prompts/copy/fr/slack.ts'
import type { SlackMessage } from '#prompts/copy/slack.ts'
import type { CardPage } from '#prompts/page.ts'
import type { Delivered, Receipt } from '../delivery.ts'
import { caught } from './failure.ts'
import { replyOnce, sinceOf } from './post-once.ts'
import { renderMessage } from './render.ts'
import { sendFiles } from './send-file.ts'
import type { Attempt, MissingFile, NamedFile } from './send-orders.ts'

/** Words under `root`, then their files in one entry; `missing` are named under the words. */
export type RepliedFiles = Attempt & {
  readonly root: Receipt
  readonly message: SlackMessage
  readonly files: readonly NamedFile[]
  readonly missing: readonly MissingFile[]
}

/**
 * Says the words, then shows the files, each once: Slack is always read back first, as a former attempt may have done
 * half of it. Files that Slack itself refuses are named under the words as missing. The receipt is of both.
 */
export async function replyFiles(client: WebClient, uploader: WebClient, order: RepliedFiles): Promise<Delivered> {
  const shown = await replyWith(client, uploader, order)
  if (shown.files.became !== 'refused' || shown.words === undefined) return shown.whole
  const why = shown.files.code === 'too-big' ? 'too-big' : 'unavailable'
  const missing = [...order.missing, ...order.files.map(({ title }) => ({ name: title, why }) as const)]
  const { place, id } = shown.words
  await client.chat.update({ ...renderMessage(pageOf(order.message, missing)), channel: place, ts: id })
  return shown.whole
}

/** The same with one picture; without it, when Slack will not take that, the words stay alone. */
export async function replyPicture(
  client: WebClient,
  order: Attempt & { readonly root: Receipt; readonly message: SlackMessage; readonly picture: NamedFile },
): Promise<Delivered> {
  const { whole } = await replyWith(client, client, { ...order, files: [order.picture], missing: [] })
  return whole
}

interface Replied {
  readonly words: Receipt | undefined
  readonly files: Delivered
  readonly whole: Delivered
}

async function replyWith(client: WebClient, uploader: WebClient, order: RepliedFiles): Promise<Replied> {
  const { root, files, missing, key } = order
  const again = order.again || files.length > 0
  const said = await replyOnce(client, { ...order, again, page: pageOf(order.message, missing) })
  if (said.became !== 'sent' || said.receipt === null) return { words: undefined, files: said, whole: said }
  const words = said.receipt
  if (files.length === 0) return { words, files: said, whole: said }
  const entry = { key, again, to: { root }, files }
  const shown = await caught(false, () => sendFiles(uploader, entry, sinceOf(order)))
  if (shown.became === 'refused') return { words, files: shown, whole: said }
  const file = shown.became === 'sent' ? shown.receipt?.file : undefined
  const whole: Delivered = file === undefined ? shown : { became: 'sent', receipt: { ...words, file } }
  return { words, files: shown, whole }
}

function pageOf(message: SlackMessage, missing: readonly MissingFile[]): CardPage {
  const page = saySlack(message)
  return {
    ...page,
    pieces: [...page.pieces, ...missing.map((file) => ({ piece: 'note', text: missingFile(file) }) as const)],
  }
}
