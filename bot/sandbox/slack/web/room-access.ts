import type { Context } from '../context.ts'
import { findRoom, scopeWord } from '../workspace/rooms.ts'
import type { Post, Room } from '../workspace/world.ts'
import type { Args } from './args.ts'
import { SlackFailure } from './failure.ts'
import { needScope } from './method.ts'

/** A channel the app can see: public ones and those it belongs to; throws channel_not_found. */
export function visibleRoom(context: Context, id: string): Room {
  const room = context.world.rooms.get(id)
  if (!room || (room.private && !isMember(context, room))) throw new SlackFailure('channel_not_found')
  return room
}

/** A channel by id or name where the app may write; throws channel_not_found, not_in_channel, is_archived. */
export function writableRoom(context: Context, idOrName: string): Room {
  const named = idOrName.startsWith('#') ? findRoom(context.world, idOrName)?.id : idOrName
  const room = visibleRoom(context, named ?? idOrName)
  if (room.archived) throw new SlackFailure('is_archived')
  if (!isMember(context, room) && !context.granted.has('chat:write.public')) throw new SlackFailure('not_in_channel')
  return room
}

/** A channel whose messages the app may read; throws channel_not_found, missing_scope, not_in_channel. */
export function readableRoom(context: Context, args: Args): Room {
  const room = visibleRoom(context, args.need('channel'))
  needScope(context, `${scopeWord(room)}:history`)
  if (!isMember(context, room)) throw new SlackFailure('not_in_channel')
  return room
}

/** A message that is still there; throws message_not_found. */
export function livePost(room: Room, ts: string): Post {
  const post = room.messages.find((one) => one.ts === ts && !one.deleted)
  if (!post) throw new SlackFailure('message_not_found')
  return post
}

export function isMember(context: Context, room: Room): boolean {
  return room.members.includes(context.world.app.user)
}
