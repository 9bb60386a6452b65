import type { Context } from '../context.ts'
import type { Json } from '../json.ts'
import { isJson, textAt } from '../json.ts'
import { fileJson, sharesJson } from '../workspace/file-json.ts'
import { deleteFile, newFile } from '../workspace/files.ts'
import { addPost } from '../workspace/posts.ts'
import type { StoredFile } from '../workspace/world.ts'
import type { Args } from './args.ts'
import { explained, SlackFailure } from './failure.ts'
import type { Method } from './method.ts'
import { isMember, writableRoom } from './room-access.ts'

/** Files: the external upload in three steps, reading, deleting. */
export const files: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': { tier: 100, scope: 'files:write', run: announce },
  'files.completeUploadExternal': { tier: 100, scope: 'files:write', run: complete },
  'files.info': { tier: 100, scope: 'files:read', run: info },
  'files.delete': { tier: 50, scope: 'files:write', run: remove },
}

const largest = 1_000_000_000

function announce(args: Args, context: Context): Json {
  const length = args.number('length')
  const name = args.need('filename')
  if (length === undefined || length <= 0) {
    throw explained('invalid_arguments', ['[ERROR] must be more than 0 [json-pointer:/length]'])
  }
  if (length > largest) throw new SlackFailure('file_upload_size_restricted')
  const file = newFile(context, context.world.app.user, name, length)
  return { upload_url: `${context.origin()}/upload/v1/${file.id}`, file_id: file.id }
}

function complete(args: Args, context: Context): Json {
  const given = args.json('files', 'invalid_arguments')
  if (!Array.isArray(given) || given.length === 0) {
    throw explained('invalid_arguments', ['[ERROR] missing required field: files [json-pointer:]'])
  }
  const found = given.map((one) => uploaded(context, one))
  const channel = args.text('channel_id') ?? args.text('channels')
  if (channel) share(args, context, channel, found)
  return { files: found.map((file) => ({ ...fileJson(context, file), channels: [], groups: [], ims: [] })) }
}

function share(args: Args, context: Context, channel: string, found: readonly StoredFile[]): void {
  const thread = args.text('thread_ts')
  addPost(context, writableRoom(context, channel), {
    user: context.world.app.user,
    text: args.text('initial_comment') ?? '',
    files: found.map((file) => file.id),
    ...(thread && { thread }),
  })
}

function uploaded(context: Context, given: unknown): StoredFile {
  const id = isJson(given) ? textAt(given, 'id') : undefined
  const file = id === undefined ? undefined : context.world.files.get(id)
  if (!file || file.user !== context.world.app.user || file.base64 === null) {
    throw new SlackFailure('file_not_found')
  }
  file.title = (isJson(given) && textAt(given, 'title')) || file.name
  return file
}

function info(args: Args, context: Context): Json {
  const file = visibleFile(context, args.need('file'))
  if (!file) throw new SlackFailure('file_not_found')
  const shares = sharesJson(context, file)
  return { file: { ...fileJson(context, file), shares }, comments: [], response_metadata: { next_cursor: '' } }
}

function remove(args: Args, context: Context): Json {
  const file = visibleFile(context, args.need('file'))
  if (!file) throw new SlackFailure('file_not_found')
  if (file.user !== context.world.app.user) throw new SlackFailure('cant_delete_file')
  deleteFile(context, file)
  return {}
}

/** A file of the app, given to it in a modal, or shared where it is a member. */
export function visibleFile(context: Context, id: string): StoredFile | undefined {
  const file = context.world.files.get(id)
  if (!file || file.given || file.user === context.world.app.user) return file
  const seen = file.shares.some(({ channel }) => {
    const room = context.world.rooms.get(channel)
    return room !== undefined && isMember(context, room)
  })
  return seen ? file : undefined
}
