import type { WebClient } from '@slack/web-api'
import type { Delivered } from '../delivery.ts'
import { directChannel } from './direct-channel.ts'
import type { Posted } from './find-posted.ts'
import { findMessage, lookBack } from './find-posted.ts'
import { escapeText } from './mrkdwn.ts'
import type { Attempt, FilesOrder, NamedFile } from './send-orders.ts'

/**
 * Uploads files as one entry of a thread or of a direct message. Files carry no metadata: their names tell whether they
 * arrived. Throws what the client throws.
 */
export async function sendFiles(client: WebClient, order: Attempt & FilesOrder, since: number): Promise<Delivered> {
  const { to, files } = order
  const channel = 'root' in to ? to.root.place : await directChannel(client, to.user)
  const thread = 'root' in to ? { thread: to.root.id } : {}
  if (order.again) {
    let there: Posted['files']
    const before = await lookBack(() =>
      findMessage(client, { channel, since, ...thread }, (message) => {
        there = message.files?.some((shared) => files.some((file) => isOne(shared, file))) ? message.files : undefined
        return there !== undefined
      }),
    )
    if (before.found === 'cannot-tell') return before.became
    if (before.found === 'yes') return sent(channel, before.ts, there?.map(({ id }) => id) ?? [])
  }
  return await upload(client, { channel, files, ...thread })
}

/** Slack may give a title back escaped, as it was given, or not. */
function isOne(shared: { readonly name?: unknown; readonly title?: unknown }, { name, title }: NamedFile): boolean {
  return shared.name === name && (shared.title === title || shared.title === escapeText(title))
}

interface Upload {
  readonly channel: string
  readonly thread?: string
  readonly files: readonly NamedFile[]
}

async function upload(client: WebClient, { channel, thread, files }: Upload): Promise<Delivered> {
  const uploads = files.map(({ bytes, name, title }) => ({
    file: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    filename: name,
    title: escapeText(title),
  }))
  const where = { channel_id: channel, file_uploads: uploads }
  const { files: entries } = await client.filesUploadV2(thread === undefined ? where : { ...where, thread_ts: thread })
  const ids = entries.flatMap((entry) => entry.files ?? []).flatMap(({ id }) => id ?? [])
  return ids.length === 0 ? { became: 'unknown' } : sent(channel, '', ids)
}

function sent(place: string, id: string, files: readonly string[]): Delivered {
  return { became: 'sent', receipt: { place, id, file: files.join(' ') } }
}
