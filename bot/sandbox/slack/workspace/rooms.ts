import type { Context } from '../context.ts'
import type { SlackChannelSpec } from '../options.ts'
import { newId } from './ids.ts'
import type { Room, World } from './world.ts'

/** A channel by id, name or "#name"; or the direct conversation with a person, by their id. */
export function findRoom(world: World, idOrName: string): Room | undefined {
  const name = idOrName.replace(/^#/, '')
  return world.rooms.get(idOrName) ?? [...world.rooms.values()].find((room) => !room.direct && room.name === name)
}

/** Creates a channel with its members, as if it had long been there: the app hears of later changes only. */
export function addRoom(context: Context, name: string, spec: SlackChannelSpec): Room {
  const { world } = context
  const members = [...(spec.members ?? world.people.keys())]
  const room: Room = {
    id: spec.id ?? newId(world, 'C'),
    name,
    private: spec.private ?? false,
    direct: null,
    created: Math.floor(context.now() / 1000),
    archived: false,
    open: spec.members === undefined,
    members,
    messages: [],
  }
  world.rooms.set(room.id, room)
  context.changed({ what: 'channel', channel: room.id })
  return room
}

/** The direct conversation between the bot and a person, opened when there is none. */
export function directRoom(context: Context, user: string): Room {
  const { world } = context
  const known = [...world.rooms.values()].find((room) => room.direct === user)
  if (known) return known
  const room: Room = {
    id: newId(world, 'D'),
    name: user,
    private: true,
    direct: user,
    created: Math.floor(context.now() / 1000),
    archived: false,
    open: false,
    members: [user, world.app.user],
    messages: [],
  }
  world.rooms.set(room.id, room)
  context.changed({ what: 'channel', channel: room.id })
  return room
}

/** Adds a member; false when they were there already. */
export function enterRoom(context: Context, room: Room, user: string, inviter?: string): boolean {
  if (room.members.includes(user)) return false
  room.members.push(user)
  memberEvent(context, room, user, { type: 'member_joined_channel', ...(inviter && { inviter }) })
  context.changed({ what: 'channel', channel: room.id })
  return true
}

/** Removes a member; false when they were not there. */
export function leaveRoom(context: Context, room: Room, user: string): boolean {
  if (!room.members.includes(user)) return false
  memberEvent(context, room, user, { type: 'member_left_channel' })
  room.members = room.members.filter((member) => member !== user)
  context.changed({ what: 'channel', channel: room.id })
  return true
}

/** "channel", "group" or "im", as events name it. */
export function roomType(room: Room): 'channel' | 'group' | 'im' {
  if (room.direct) return 'im'
  return room.private ? 'group' : 'channel'
}

/** "channels", "groups" or "im", as scopes name it. */
export function scopeWord(room: Room): 'channels' | 'groups' | 'im' {
  const type = roomType(room)
  return type === 'im' ? 'im' : `${type}s`
}

function memberEvent(
  context: Context,
  room: Room,
  user: string,
  event: { readonly type: string; readonly inviter?: string },
): void {
  if (!room.members.includes(context.world.app.user)) return
  const channelType = room.private ? 'G' : 'C'
  const place = { channel: room.id, channel_type: channelType, team: context.world.team.id }
  context.emit({ ...event, user, ...place, event_ts: String(context.now() / 1000) }, [`${scopeWord(room)}:read`])
}
