import type { Json } from '../json.ts'
import { textAt } from '../json.ts'
import { findRoom } from '../workspace/rooms.ts'
import type { World } from '../workspace/world.ts'

/** What a person names in a picker, as ids: people and channels may be named; the rest is kept. */
export function chosenIds(world: World, element: Json, value: string | readonly string[]): string | readonly string[] {
  const type = textAt(element, 'type') ?? ''
  const find = type.includes('users') ? userId : type.includes('channels') || type.includes('conv') ? roomId : same
  return typeof value === 'string' ? find(world, value) : value.map((one) => find(world, one))
}

function userId(world: World, name: string): string {
  const bare = name.replace(/^@/, '')
  const people = [...world.people.values()]
  return people.find((one) => [one.id, one.name, one.realName].includes(bare))?.id ?? name
}

function roomId(world: World, name: string): string {
  return findRoom(world, name)?.id ?? name
}

function same(_: World, value: string): string {
  return value
}
