import type { Context } from '../context.ts'
import type { Json } from '../json.ts'
import { sharedFileJson } from './file-json.ts'
import type { Post, Room } from './world.ts'

/** A message as the Web API and the events give it. */
export function messageJson(context: Context, room: Room, post: Post, also: { metadata?: boolean } = {}): Json {
  const { world } = context
  const files = post.files.flatMap((id) => world.files.get(id) ?? [])
  return {
    type: 'message',
    user: post.deleted ? 'USLACKBOT' : post.user,
    ts: post.ts,
    text: post.text,
    team: world.team.id,
    ...authorJson(context, post),
    ...(post.blocks.length > 0 && { blocks: post.blocks }),
    ...(post.edited && { edited: post.edited }),
    ...(post.deleted && { subtype: 'tombstone', hidden: true }),
    ...(also.metadata && post.metadata && { metadata: post.metadata }),
    ...(files.length > 0 && { files: files.map((file) => sharedFileJson(context, file)), upload: false }),
    ...(post.reactions.length > 0 && {
      reactions: post.reactions.map((one) => ({ ...one, count: one.users.length })),
    }),
    ...threadJson(room, post),
  }
}

function threadJson(room: Room, post: Post): Json {
  if (post.threadTs) {
    const root = room.messages.find((other) => other.ts === post.threadTs)
    return { thread_ts: post.threadTs, ...(root && { parent_user_id: root.user }) }
  }
  const replies = room.messages.filter((other) => other.threadTs === post.ts)
  if (replies.length === 0) return {}
  return {
    thread_ts: post.ts,
    reply_count: replies.length,
    reply_users_count: new Set(replies.map((reply) => reply.user)).size,
    latest_reply: replies.at(-1)?.ts,
    reply_users: [...new Set(replies.map((reply) => reply.user))],
    is_locked: false,
    subscribed: true,
  }
}

/** What a message of an app says of it. */
function authorJson({ world }: Context, post: Post): Json {
  const author = world.people.get(post.user)
  const app = post.user === world.app.user ? world.app : author?.app
  if (app === undefined || post.deleted) return {}
  const profile = {
    id: app.bot,
    app_id: app.id,
    name: author?.name,
    deleted: false,
    updated: 0,
    team_id: world.team.id,
  }
  return { bot_id: app.bot, app_id: app.id, bot_profile: profile }
}
