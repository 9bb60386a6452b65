import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { startRedis } from '#bot/redis/start.ts'
import { afterDeath } from '#tests/kit/after-death.ts'

/** A Redis of one's own that can be away, and come back at the same address, or forget everything. */
export interface RedisThatStops {
  readonly url: string
  readonly leave: () => Promise<void>
  readonly comeBack: () => Promise<void>
  readonly forget: () => Promise<void>
  readonly stop: () => Promise<void>
}

export async function redisThatStops(): Promise<RedisThatStops> {
  const dataDir = await mkdtemp(join('/tmp', 'passerelle-redis-'))
  const remove = afterDeath(dataDir, join(dataDir, 'redis/redis.pid'))
  const start = () => startRedis({ url: undefined, dataDir, log: () => undefined })
  let running = await start()
  return {
    url: running.url,
    leave: () => running.stop(),
    comeBack: async () => {
      running = await start()
    },
    forget: async () => {
      const client = new Redis(running.url)
      await client.flushall()
      client.disconnect()
    },
    stop: async () => {
      await running.stop()
      await remove()
    },
  }
}
