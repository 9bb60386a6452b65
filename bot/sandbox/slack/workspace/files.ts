import type { Context } from '../context.ts'
import { newId } from './ids.ts'
import { editPost, removePost } from './posts.ts'
import type { StoredFile } from './world.ts'

/** Announces a file; its bytes come later. */
export function newFile(context: Context, user: string, name: string, size: number, foreign = false): StoredFile {
  const file: StoredFile = {
    id: newId(context.world, 'F'),
    name,
    title: name,
    mimetype: mimetypeOf(name),
    user,
    created: Math.floor(context.now() / 1000),
    size,
    base64: null,
    shares: [],
    given: false,
    foreign,
  }
  context.world.files.set(file.id, file)
  return file
}

/** Deletes a file: it leaves every message, and a message that held nothing else goes with it. */
export function deleteFile(context: Context, file: StoredFile): void {
  context.world.files.delete(file.id)
  for (const { channel, ts } of file.shares) {
    const room = context.world.rooms.get(channel)
    const post = room?.messages.find((one) => one.ts === ts && !one.deleted)
    if (!room || !post) continue
    const files = post.files.filter((id) => id !== file.id)
    if (files.length === 0 && post.text === '' && post.blocks.length === 0) removePost(context, room, post)
    else editPost(context, room, post, { files })
  }
  context.changed({ what: 'file' })
}

const mimetypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv',
  txt: 'text/plain',
  json: 'application/json',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
}

function mimetypeOf(name: string): string {
  return mimetypes[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream'
}
