import { Redis } from 'ioredis'
import { sql } from 'kysely'
import type { SlackEmulator } from '#bot/sandbox/slack/types.ts'
import type { Passerelle } from './passerelle.ts'

/** Every row of every table and every key of Redis, each as one line that begins with the name of its table. */
export async function everythingStored({ database, redisUrl }: Passerelle): Promise<readonly string[]> {
  const tables = await database.sql.introspection.getTables()
  const lines: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql<{ line: string }>`select row_to_json(t)::text line from ${sql.table(name)} t`.execute(
      database.sql,
    )
    lines.push(...rows.map(({ line }) => `${name} ${line}`))
  }
  return [...lines, ...(await everythingQueued(redisUrl))]
}

/** All that Slack was ever sent: every call with its arguments, and all that was shown to anyone, files included. */
export function everythingSlackHeard(slack: SlackEmulator): string {
  return `${JSON.stringify(slack.calls())}\n${slack.snapshot()}`
}

async function everythingQueued(url: string): Promise<readonly string[]> {
  const redis = new Redis(url.replace(/^unix:(\/\/)?/, ''))
  try {
    const keys = await redis.keys('*')
    const lines: string[] = []
    for (const key of keys) lines.push(`redis ${key} ${JSON.stringify(await heldAt(redis, key))}`)
    return lines
  } finally {
    redis.disconnect()
  }
}

async function heldAt(redis: Redis, key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case 'string':
      return await redis.get(key)
    case 'hash':
      return await redis.hgetall(key)
    case 'list':
      return await redis.lrange(key, 0, -1)
    case 'set':
      return await redis.smembers(key)
    case 'zset':
      return await redis.zrange(key, '0', '-1')
    case 'stream':
      return await redis.xrange(key, '-', '+')
    default:
      return null
  }
}
