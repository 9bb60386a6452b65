import type { Context } from '../context.ts'
import type { Json } from '../json.ts'
import type { StoredFile } from './world.ts'

/** A file as the Web API and the events give it; downloads need the bot token and files:read. */
export function fileJson(context: Context, file: StoredFile): Json {
  const { world } = context
  const path = `${context.origin()}/files-pri/${world.team.id}-${file.id}`
  const name = encodeURIComponent(file.name)
  const kind = file.name.includes('.') ? (file.name.split('.').at(-1) ?? '') : 'binary'
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    name: file.name,
    title: file.title,
    mimetype: file.mimetype,
    filetype: kind.toLowerCase(),
    pretty_type: kind.toUpperCase(),
    user: file.user,
    user_team: world.team.id,
    editable: false,
    size: file.size,
    mode: 'hosted',
    is_external: false,
    is_public: false,
    url_private: `${path}/${name}`,
    url_private_download: `${path}/download/${name}`,
    permalink: `https://${world.team.domain}.slack.com/files/${file.user}/${file.id}/${name}`,
    channels: sharedIn(context, file, (room) => !room.private),
    groups: sharedIn(context, file, (room) => room.private && !room.direct),
    ims: sharedIn(context, file, (room) => room.direct !== null),
  }
}

/** A file within a message; one from another workspace is a stub: files.info tells the rest. */
export function sharedFileJson(context: Context, file: StoredFile): Json {
  if (!file.foreign) return fileJson(context, file)
  return { id: file.id, mode: 'file_access', file_access: 'check_file_info', created: 0, timestamp: 0, user: '' }
}

/** Where a file was shared, as files.info gives it. */
export function sharesJson(context: Context, file: StoredFile): Json {
  const shares: Record<'public' | 'private', Record<string, Json[]>> = { public: {}, private: {} }
  for (const { channel, ts } of file.shares) {
    const room = context.world.rooms.get(channel)
    const post = room?.messages.find((one) => one.ts === ts)
    if (!room || !post) continue
    const side = shares[room.private ? 'private' : 'public']
    side[channel] = [...(side[channel] ?? []), { ts, ...(post.threadTs && { thread_ts: post.threadTs }) }]
  }
  return Object.fromEntries(Object.entries(shares).filter(([, side]) => Object.keys(side).length > 0))
}

function sharedIn(
  context: Context,
  file: StoredFile,
  kind: (room: { readonly private: boolean; readonly direct: string | null }) => boolean,
): readonly string[] {
  const ids = file.shares.filter(({ channel }) => {
    const room = context.world.rooms.get(channel)
    return room !== undefined && kind(room)
  })
  return [...new Set(ids.map((share) => share.channel))]
}
