import type { Context } from '../context.ts'
import type { SlackUser } from '../types.ts'
import { directRoom } from '../workspace/rooms.ts'
import type { Person } from '../workspace/world.ts'
import { createChannel } from './channel.ts'
import { createGestures } from './gestures.ts'
import { createModalGestures } from './modal.ts'
import { createSeeing } from './seeing.ts'
import { createWriting } from './writing.ts'

/** A person at their screen. */
export function createUser(context: Context, person: Person): SlackUser {
  const modal = createModalGestures(context, person.id)
  return {
    id: person.id,
    name: person.name,
    realName: person.realName,
    ...createGestures(context, person.id),
    ...modal,
    ...createWriting(context, person.id),
    ...createSeeing(context, person.id, modal.modal),
    appears: (presence) =>
      void (presence === 'away' ? context.world.away.add(person.id) : context.world.away.delete(person.id)),
    direct: () => createChannel(context, directRoom(context, person.id)),
  }
}
