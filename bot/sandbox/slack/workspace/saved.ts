import { z } from 'zod'
import type { World } from './world.ts'

const maps = ['people', 'rooms', 'files', 'homes', 'stacks'] as const

/** The world as JSON text. */
export function saveWorld(world: World): string {
  const mapped = Object.fromEntries(maps.map((key) => [key, [...world[key]]]))
  return JSON.stringify({ v: 1, ...world, ...mapped, away: [...world.away] })
}

/** A kill may have lost the last ids given: those after a restart are far from them, so that none comes twice. */
const leap = 100_000

/** Reads what `saveWorld` wrote; throws when it is something else. */
export function loadWorld(saved: string): World {
  const { v: _, ...world } = stored.parse(JSON.parse(saved))
  return { ...world, serial: world.serial + leap }
}

const json = z.record(z.string(), z.unknown())
const blocks = z.array(z.looseObject({ type: z.string(), block_id: z.string().optional() }))

const person = z.object({
  id: z.string(),
  name: z.string(),
  realName: z.string(),
  tz: z.string(),
  email: z.string(),
  bot: z.boolean(),
  app: z.object({ id: z.string(), bot: z.string() }).optional(),
})

const post = z.object({
  ts: z.string(),
  user: z.string(),
  text: z.string(),
  blocks,
  metadata: z.object({ event_type: z.string(), event_payload: json }).nullable(),
  edited: z.object({ user: z.string(), ts: z.string() }).nullable(),
  threadTs: z.string().nullable(),
  broadcast: z.boolean(),
  files: z.array(z.string()),
  reactions: z.array(z.object({ name: z.string(), users: z.array(z.string()) })),
  deleted: z.boolean(),
})

const room = z.object({
  id: z.string(),
  name: z.string(),
  private: z.boolean(),
  direct: z.string().nullable(),
  created: z.number(),
  archived: z.boolean(),
  open: z.boolean(),
  members: z.array(z.string()),
  messages: z.array(post),
})

const file = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string(),
  mimetype: z.string(),
  user: z.string(),
  created: z.number(),
  size: z.number(),
  base64: z.string().nullable(),
  shares: z.array(z.object({ channel: z.string(), ts: z.string() })),
  given: z.boolean().default(false),
  foreign: z.boolean().default(false),
})

const view = z.object({
  id: z.string(),
  user: z.string(),
  kind: z.enum(['modal', 'home']),
  root: z.string(),
  previous: z.string().nullable(),
  body: json,
  blocks,
  values: z.record(z.string(), z.record(z.string(), json)),
  hash: z.string(),
  errors: z.record(z.string(), z.string()),
})

const whisper = post.pick({ ts: true, user: true, text: true, blocks: true, threadTs: true }).extend({
  channel: z.string(),
})

const stored = z.object({
  v: z.literal(1),
  team: z.object({ id: z.string(), name: z.string(), domain: z.string() }),
  app: z.object({ id: z.string(), bot: z.string(), user: z.string(), name: z.string() }),
  serial: z.number(),
  lastTs: z.number(),
  people: z.array(z.tuple([z.string(), person])).transform(mapOf),
  away: z
    .array(z.string())
    .default([])
    .transform((ids) => new Set(ids)),
  rooms: z.array(z.tuple([z.string(), room])).transform(mapOf),
  files: z.array(z.tuple([z.string(), file])).transform(mapOf),
  homes: z.array(z.tuple([z.string(), view])).transform(mapOf),
  stacks: z.array(z.tuple([z.string(), z.array(view)])).transform(mapOf),
  whispers: z.array(whisper),
  warnings: z.array(z.object({ user: z.string(), text: z.string() })),
})

function mapOf<V>(entries: readonly (readonly [string, V])[]): Map<string, V> {
  return new Map(entries)
}
