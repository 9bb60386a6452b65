import type { Context } from '../context.ts'
import type { Post, Room } from './world.ts'

/** Adds a reaction; false when that person had already put it. */
export function react(context: Context, room: Room, post: Post, user: string, name: string): boolean {
  const known = post.reactions.find((reaction) => reaction.name === name)
  if (known?.users.includes(user)) return false
  if (known) known.users.push(user)
  else post.reactions.push({ name, users: [user] })
  tell(context, room, post, { type: 'reaction_added', user, reaction: name })
  return true
}

/** Takes a reaction back; false when there was none. */
export function unreact(context: Context, room: Room, post: Post, user: string, name: string): boolean {
  const known = post.reactions.find((reaction) => reaction.name === name)
  if (!known?.users.includes(user)) return false
  known.users = known.users.filter((one) => one !== user)
  post.reactions = post.reactions.filter((reaction) => reaction.users.length > 0)
  tell(context, room, post, { type: 'reaction_removed', user, reaction: name })
  return true
}

function tell(
  context: Context,
  room: Room,
  post: Post,
  event: { readonly type: string; readonly user: string; readonly reaction: string },
): void {
  context.changed({ what: 'message', channel: room.id })
  if (!room.members.includes(context.world.app.user)) return
  const item = { type: 'message', channel: room.id, ts: post.ts }
  const time = { item_user: post.user, event_ts: String(context.now() / 1000) }
  context.emit({ ...event, item, ...time }, ['reactions:read'])
}
