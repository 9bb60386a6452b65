import type { Context } from '../context.ts'
import type { Json } from '../json.ts'
import type { SlackBlock, SlackMetadata } from '../types.ts'
import { messageEvent } from './message-events.ts'
import { messageJson } from './message-json.ts'
import { newTs } from './ids.ts'
import type { Post, Room } from './world.ts'

/** What is put in a channel. */
export interface NewPost {
  readonly user: string
  readonly text: string
  readonly blocks?: readonly SlackBlock[]
  readonly metadata?: SlackMetadata
  readonly thread?: string
  readonly broadcast?: boolean
  readonly files?: readonly string[]
}

/** Adds a message. A thread whose root is gone gets nothing: the message lands in the channel, as on Slack. */
export function addPost(context: Context, room: Room, spec: NewPost): Post {
  const root = room.messages.find((post) => post.ts === spec.thread && !post.deleted)
  const threadTs = root ? (root.threadTs ?? root.ts) : null
  const post: Post = {
    ts: newTs(context.world, context.now()),
    user: spec.user,
    text: spec.text,
    blocks: spec.blocks ?? [],
    metadata: spec.metadata ?? null,
    edited: null,
    threadTs,
    broadcast: threadTs !== null && spec.broadcast === true,
    files: [...(spec.files ?? [])],
    reactions: [],
    deleted: false,
  }
  room.messages.push(post)
  for (const id of post.files) context.world.files.get(id)?.shares.push({ channel: room.id, ts: post.ts })
  messageEvent(context, room, post, eventOf(context, room, post))
  context.changed({ what: 'message', channel: room.id })
  return post
}

/** Changes a message in place; it is marked as edited when a person changed it, or when it has no blocks. */
export function editPost(context: Context, room: Room, post: Post, change: Partial<Post>): void {
  const before = messageJson(context, room, post)
  Object.assign(post, change)
  if (post.blocks.length === 0) post.edited = { user: post.user, ts: newTs(context.world, context.now()) }
  announceChange(context, room, post, before)
}

/** Deletes a message; a root that has replies leaves a tombstone, and its thread stays. */
export function removePost(context: Context, room: Room, post: Post): void {
  const before = messageJson(context, room, post)
  const replies = room.messages.some((other) => other.threadTs === post.ts)
  if (replies) {
    Object.assign(post, { deleted: true, text: 'This message was deleted.', blocks: [], metadata: null, files: [] })
    announceChange(context, room, post, before)
    replayThread(context, room, post.ts)
    return
  }
  room.messages = room.messages.filter((other) => other !== post)
  const event = { subtype: 'message_deleted', hidden: true, deleted_ts: post.ts, previous_message: before }
  messageEvent(context, room, undefined, { ...event, ts: newTs(context.world, context.now()) })
  dropTombstone(room, post.threadTs)
  context.changed({ what: 'message', channel: room.id })
}

/** Slack tells of each reply again, as changed, though nothing of it is. */
function replayThread(context: Context, room: Room, root: string): void {
  for (const reply of room.messages.filter((other) => other.threadTs === root)) {
    announceChange(context, room, reply, messageJson(context, room, reply))
  }
}

function dropTombstone(room: Room, root: string | null): void {
  const empty = root !== null && !room.messages.some((other) => other.threadTs === root)
  if (empty) room.messages = room.messages.filter((other) => other.ts !== root || !other.deleted)
}

function announceChange(context: Context, room: Room, post: Post, before: Json): void {
  const message = messageJson(context, room, post)
  const event = { subtype: 'message_changed', hidden: true, message, previous_message: before }
  messageEvent(context, room, undefined, { ...event, ts: newTs(context.world, context.now()) })
  context.changed({ what: 'message', channel: room.id })
}

function eventOf(context: Context, room: Room, post: Post): Json {
  const { type: _, ...json } = messageJson(context, room, post, { metadata: true })
  if (post.files.length > 0) return { ...json, subtype: 'file_share' }
  if (post.broadcast) return { ...json, subtype: 'thread_broadcast' }
  return json
}
