import type { Context } from '../context.ts'
import type { SlackMessage } from '../types.ts'
import { newId } from '../workspace/ids.ts'
import { addPost } from '../workspace/posts.ts'
import { findRoom } from '../workspace/rooms.ts'
import type { Person, World } from '../workspace/world.ts'
import { seenMessage } from './channel.ts'
import { typedText } from './writing.ts'

/** An app that is not ours. */
export interface SlackOtherApp {
  /** Its user id. */
  readonly id: string
  say(channel: string, text: string, options?: { readonly thread?: string }): Promise<SlackMessage>
}

/** An app of the workspace that is not ours. Its messages bear its bot and app ids, and no subtype. */
export function createOtherApp(context: Context, name: string): SlackOtherApp {
  const { world } = context
  const { id } = [...world.people.values()].find((one) => one.app && one.name === name) ?? install(world, name)
  return {
    id,
    async say(channel, text, { thread } = {}) {
      const room = findRoom(world, channel)
      if (!room) throw new Error(`no channel ${channel}`)
      const post = addPost(context, room, { user: id, text: typedText(world, text), ...(thread && { thread }) })
      return seenMessage(world, room, post)
    },
  }
}

function install(world: World, name: string): Person {
  const app = { id: newId(world, 'A'), bot: newId(world, 'B') }
  const person = { id: newId(world, 'U'), name, realName: name, tz: 'Europe/Paris', email: '', bot: true, app }
  world.people.set(person.id, person)
  return person
}
