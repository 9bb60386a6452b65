import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunningRedis } from '#bot/redis/start.ts'
import { startRedis } from '#bot/redis/start.ts'
import { afterDeath } from './after-death.ts'
import { throwaway } from './throwaway.ts'

/**
 * A throwaway Redis for one test file, empty, on a Unix socket; REDIS_URL is never touched.
 * Call it in `beforeAll` and `stop` it in `afterAll`: it starts in about 50 ms, and never outlives the tests.
 */
export async function throwawayRedis(): Promise<Pick<RunningRedis, 'url' | 'stop'>> {
  const dataDir = await mkdtemp(join(throwaway, 'passerelle-redis-'))
  const remove = afterDeath(dataDir, join(dataDir, 'redis/redis.pid'))
  const redis = await startRedis({ url: undefined, dataDir, log: silent })
  return { url: redis.url, stop: () => redis.stop().then(remove) }
}

const silent = (): undefined => undefined
