import type { WebClient } from '@slack/web-api'
import type { Delivered } from '../delivery.ts'
import { directChannel } from './direct-channel.ts'
import type { Posted } from './find-posted.ts'
import { findMessage, lookBack } from './find-posted.ts'
import type { Attempt, FileOrder, NamedFile } from './send-orders.ts'

/** Uploads a file into a thread or a direct message. Files carry no metadata: name and title tell whether it arrived. */
export async function sendFile(client: WebClient, order: Attempt & FileOrder, since: number): Promise<Delivered> {
  const { to, bytes, name, title } = order
  const channel = 'root' in to ? to.root.place : await directChannel(client, to.user)
  const thread = 'root' in to ? { thread: to.root.id } : {}
  if (order.again) {
    let file: string | undefined
    const titled = ({ files = [] }: Posted): boolean => {
      file = files.find((shared) => shared.title === title && shared.name === name)?.id
      return file !== undefined
    }
    const before = await lookBack(() => findMessage(client, { channel, since, ...thread }, titled))
    if (before.found === 'cannot-tell') return { became: 'unknown' }
    if (before.found === 'yes' && file !== undefined) return sent(channel, before.ts, file)
  }
  return await upload(client, { channel, bytes, name, title, ...thread })
}

async function upload(
  client: WebClient,
  { channel, thread, bytes, name, title }: NamedFile & { readonly channel: string; readonly thread?: string },
): Promise<Delivered> {
  const file = { file: Buffer.from(bytes), filename: name, title, channel_id: channel }
  const { files } = await client.filesUploadV2(thread === undefined ? file : { ...file, thread_ts: thread })
  const id = files[0]?.files?.[0]?.id
  return id === undefined ? { became: 'unknown' } : sent(channel, '', id)
}

function sent(place: string, id: string, file: string): Delivered {
  return { became: 'sent', receipt: { place, id, file } }
}
