import type { World } from './world.ts'
import { newWorld } from './world.ts'

const maps = ['people', 'rooms', 'files', 'homes', 'stacks'] as const

/** The world as JSON text. */
export function saveWorld(world: World): string {
  return JSON.stringify({ v: 1, ...world, ...Object.fromEntries(maps.map((key) => [key, [...world[key]]])) })
}

/** Reads what `saveWorld` wrote; throws when it is something else. */
export function loadWorld(saved: string): World {
  const stored = JSON.parse(saved)
  if (stored?.v !== 1) throw new Error('saved Slack workspace of an unknown version')
  const { v: _, ...rest } = stored
  return { ...newWorld(), ...rest, ...Object.fromEntries(maps.map((key) => [key, new Map(stored[key])])) }
}
