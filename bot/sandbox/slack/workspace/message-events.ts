import type { Context } from '../context.ts'
import type { Json } from '../json.ts'
import { roomType, scopeWord } from './rooms.ts'
import type { Post, Room } from './world.ts'

/** Tells the app of a message of a channel it belongs to; a mention of the app by a person is told apart. */
export function messageEvent(context: Context, room: Room, post: Post | undefined, detail: Json): void {
  const { app, team } = context.world
  if (!room.members.includes(app.user)) return
  const base = { channel: room.id, event_ts: detail['ts'], team: team.id }
  const scopes = [`${scopeWord(room)}:history`]
  context.emit({ type: 'message', ...base, channel_type: roomType(room), ...detail }, scopes)
  const mentioned = post && post.user !== app.user && !room.direct && post.text.includes(`<@${app.user}>`)
  if (mentioned) context.emit({ type: 'app_mention', ...base, ...detail }, ['app_mentions:read'])
}
