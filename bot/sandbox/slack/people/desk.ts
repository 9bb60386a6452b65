import type { Context } from '../context.ts'
import type { SlackChannel, SlackEmulator, SlackUser } from '../types.ts'
import { newId } from '../workspace/ids.ts'
import { addRoom, findRoom } from '../workspace/rooms.ts'
import type { Person, Room } from '../workspace/world.ts'
import { createChannel } from './channel.ts'
import { createOtherApp } from './other-app.ts'
import { createUser } from './user.ts'

type Desk = Pick<SlackEmulator, 'join' | 'users' | 'user' | 'channel' | 'channels' | 'otherApp'>

/** The people and the channels of the workspace, found again as the same objects. */
export function createDesk(context: Context): Desk {
  const { world } = context
  const users = new Map<string, SlackUser>()
  const rooms = new Map<string, SlackChannel>()

  const userOf = (person: Person): SlackUser => {
    const user = users.get(person.id) ?? createUser(context, person)
    users.set(person.id, user)
    return user
  }
  const channelOf = (room: Room): SlackChannel => {
    const channel = rooms.get(room.id) ?? createChannel(context, room)
    rooms.set(room.id, channel)
    return channel
  }
  const people = (): readonly Person[] => [...world.people.values()].filter((person) => !person.bot)

  return {
    join(spec) {
      const known = people().find((person) => person.id === spec.id || person.name === spec.name)
      if (known) return userOf(known)
      const { name, realName, tz = 'Europe/Paris', email = '' } = spec
      const person = { id: spec.id ?? newId(world, 'U'), name, realName, tz, email, bot: false }
      world.people.set(person.id, person)
      for (const room of world.rooms.values()) if (room.open) room.members.push(person.id)
      context.changed({ what: 'user', user: person.id })
      return userOf(person)
    },
    users: () => people().map(userOf),
    user(idOrName) {
      const found = people().find((person) => person.id === idOrName || person.name === idOrName)
      return found && userOf(found)
    },
    channel: (name, spec = {}) => channelOf(findRoom(world, spec.id ?? name) ?? addRoom(context, name, spec)),
    channels: () => [...world.rooms.values()].map(channelOf),
    otherApp: (name) => createOtherApp(context, name),
  }
}
