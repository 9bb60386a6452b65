import type { Context } from '../context.ts'
import type { Json } from '../json.ts'
import { addRoom, directRoom, enterRoom, scopeWord } from '../workspace/rooms.ts'
import type { Room } from '../workspace/world.ts'
import type { Args } from './args.ts'
import { explained, SlackFailure } from './failure.ts'
import type { Method } from './method.ts'
import { needScope, page } from './method.ts'
import { isMember, visibleRoom } from './room-access.ts'

/** The methods over channels and their members. */
export const conversations: Readonly<Record<string, Method>> = {
  'conversations.list': { tier: 20, run: list },
  'conversations.info': { tier: 50, run: info },
  'conversations.members': { tier: 100, run: members },
  'conversations.open': { tier: 50, scope: 'im:write', run: open },
  'conversations.create': { tier: 20, run: create },
  'conversations.join': { tier: 50, scope: 'channels:join', run: join },
  'conversations.invite': { tier: 50, run: invite },
}

const words = { public_channel: 'channels', private_channel: 'groups', im: 'im', mpim: 'mpim' } as const

function list(args: Args, context: Context): Json {
  const types = (args.text('types') ?? 'public_channel').split(',').map((type) => type.trim())
  for (const type of types) {
    const word = Object.entries(words).find(([name]) => name === type)?.[1]
    if (!word) throw new SlackFailure('invalid_types')
    needScope(context, `${word}:read`)
  }
  const rooms = [...context.world.rooms.values()].filter(
    (room) =>
      types.some((type) => type === typeOf(room)) &&
      (!room.private || isMember(context, room)) &&
      !(args.flag('exclude_archived') && room.archived),
  )
  const { items, next } = page(rooms, args, 100)
  return { channels: items.map((room) => roomJson(context, room)), response_metadata: { next_cursor: next } }
}

function info(args: Args, context: Context): Json {
  const room = visibleRoom(context, args.need('channel'))
  needScope(context, `${scopeWord(room)}:read`)
  const count = args.flag('include_num_members') && { num_members: room.members.length }
  return { channel: { ...roomJson(context, room), ...count } }
}

function members(args: Args, context: Context): Json {
  const room = visibleRoom(context, args.need('channel'))
  needScope(context, `${scopeWord(room)}:read`)
  const { items, next } = page(room.members, args, 100)
  return { members: items, response_metadata: { next_cursor: next } }
}

function open(args: Args, context: Context): Json {
  const users = (args.text('users') ?? '').split(',').filter((user) => user !== '')
  const known = args.text('channel')
  if (known) return { channel: { id: visibleRoom(context, known).id }, no_op: true, already_open: true }
  const [user, ...others] = users
  if (user === undefined) throw new SlackFailure('users_list_not_supplied')
  if (others.length > 0)
    throw explained('invalid_arguments', ['[ERROR] the emulator opens one-to-one conversations only'])
  const person = context.world.people.get(user)
  if (!person) throw new SlackFailure('user_not_found')
  if (person.bot) throw new SlackFailure('cannot_dm_bot')
  const room = directRoom(context, user)
  return { channel: args.flag('return_im') ? roomJson(context, room) : { id: room.id } }
}

function create(args: Args, context: Context): Json {
  const name = args.need('name')
  const isPrivate = args.flag('is_private')
  needScope(context, isPrivate ? 'groups:write' : 'channels:manage')
  if (name.length > 80) throw new SlackFailure('invalid_name_maxlength')
  if (!/^[\p{Ll}\p{Lo}\d_-]+$/u.test(name)) throw new SlackFailure('invalid_name_specials')
  const taken = [...context.world.rooms.values()].some((room) => room.name === name)
  if (taken) throw new SlackFailure('name_taken')
  const room = addRoom(context, name, { private: isPrivate, members: [context.world.app.user] })
  return { channel: roomJson(context, room) }
}

function join(args: Args, context: Context): Json {
  const room = visibleRoom(context, args.need('channel'))
  if (room.private) throw new SlackFailure('method_not_supported_for_channel_type')
  if (room.archived) throw new SlackFailure('is_archived')
  const fresh = enterRoom(context, room, context.world.app.user)
  return { channel: roomJson(context, room), ...(!fresh && { warning: 'already_in_channel' }) }
}

function invite(args: Args, context: Context): Json {
  const room = visibleRoom(context, args.need('channel'))
  needScope(context, room.private ? 'groups:write' : 'channels:manage')
  if (!isMember(context, room)) throw new SlackFailure('not_in_channel')
  const users = args.need('users').split(',')
  if (users.some((user) => !context.world.people.has(user))) throw new SlackFailure('user_not_found')
  if (users.includes(context.world.app.user)) throw new SlackFailure('cant_invite_self')
  if (users.some((user) => room.members.includes(user))) throw new SlackFailure('already_in_channel')
  for (const user of users) enterRoom(context, room, user, context.world.app.user)
  return { channel: roomJson(context, room) }
}

function typeOf(room: Room): keyof typeof words {
  if (room.direct) return 'im'
  return room.private ? 'private_channel' : 'public_channel'
}

function roomJson(context: Context, room: Room): Json {
  const base = { id: room.id, created: room.created, is_archived: room.archived, is_org_shared: false }
  if (room.direct) return { ...base, is_im: true, user: room.direct, is_user_deleted: false, priority: 0 }
  return {
    ...base,
    name: room.name,
    name_normalized: room.name,
    is_channel: !room.private,
    is_group: room.private,
    is_im: false,
    is_mpim: false,
    is_private: room.private,
    is_general: false,
    is_shared: false,
    is_ext_shared: false,
    is_member: isMember(context, room),
    creator: context.world.app.user,
    topic: { value: '', creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
  }
}
