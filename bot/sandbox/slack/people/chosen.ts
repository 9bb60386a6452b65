import type { Json } from '../json.ts'
import { textAt } from '../json.ts'
import { findRoom } from '../workspace/rooms.ts'
import type { World } from '../workspace/world.ts'

/** What a person names in a picker, as the picker gives it; throws what it would not offer. Menus and texts pass as they are. */
export function chosenIds(world: World, element: Json, value: string | readonly string[]): string | readonly string[] {
  const read = readers[textAt(element, 'type')?.replace('multi_', '') ?? '']
  if (!read) return value
  return typeof value === 'string' ? read(world, value) : value.map((one) => read(world, one))
}

const readers: Readonly<Record<string, (world: World, value: string) => string>> = {
  users_select: userId,
  channels_select: publicId,
  conversations_select: roomId,
  datepicker: isoDate,
}

function userId(world: World, name: string): string {
  const bare = name.replace(/^@/, '')
  const found = [...world.people.values()].find((one) => [one.id, one.name, one.realName].includes(bare))
  if (!found) throw new Error(`nobody is called « ${name} »`)
  return found.id
}

/** channels_select offers public channels only. */
function publicId(world: World, name: string): string {
  const room = findRoom(world, name)
  if (!room || room.private) throw new Error(`no public channel « ${name} »`)
  return room.id
}

function roomId(world: World, name: string): string {
  const room = findRoom(world, name)
  if (!room) throw new Error(`no conversation « ${name} »`)
  return room.id
}

function isoDate(_: World, value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) throw new Error(`« ${value} » is no date`)
  return value
}
