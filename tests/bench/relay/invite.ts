import type { Conversation } from './conversation.ts'
import { settlePerson } from './places.ts'
import type { World } from './world.ts'

/** So many citizens, each in a département of the world's, in turn; before any worker starts. */
export async function invite(world: World, count: number): Promise<readonly Conversation[]> {
  const invited: Conversation[] = []
  for (let number = 0; number < count; number += 1) {
    const place = world.places[number % world.places.length]
    if (!place) throw new Error('A conversation needs a channel')
    const person = world.telegram.join({ firstName: `Alix ${number}` })
    await settlePerson(world.database.sql, person.id, place)
    invited.push({ number, person, place, written: [], root: undefined })
  }
  return invited
}
