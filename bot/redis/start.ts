import { join, resolve } from 'node:path'
import { byHand, findRedis } from '#bot/setup/redis.mjs'
import { redisAnswers } from './check.ts'
import { endOrphan } from './orphan.ts'
import { prepare } from './settings.ts'
import { supervise } from './supervise.ts'

/** An event name and its details: never data. */
export type RedisLog = (event: string, details?: Readonly<Record<string, string | number>>) => void

/** A Redis to work with. `url` is what ioredis takes: a `redis:` address, or the path of a Unix socket. */
export interface RunningRedis {
  readonly url: string
  /** Whether it is ours, stored under the data folder. */
  readonly embedded: boolean
  /** Whether it answered at the start: the owner's may be away for a while. */
  readonly answers: boolean
  /** Stops it when it is ours, keeping its data; resolves once it is gone. */
  stop(): Promise<void>
}

/**
 * The owner's Redis when `url` is given, else a private one under `dataDir`, restarted when it dies.
 * A server left by a killed program is ended first: call this while holding the lock of `dataDir`.
 * @throws {Error} when it refuses us, or when no Redis server is installed or starts: the message says what to do.
 */
export async function startRedis(options: {
  readonly url: string | undefined
  readonly dataDir: string
  readonly log: RedisLog
}): Promise<RunningRedis> {
  if (options.url) {
    const answers = await redisAnswers(options.url)
    if (!answers) options.log('redis.away')
    return { url: options.url, embedded: false, answers, stop: () => Promise.resolve() }
  }
  const found = findRedis()
  if (!found) throw new Error(`No Redis server is installed. Install one with: ${byHand()} (or set REDIS_URL).`)
  const folder = resolve(join(options.dataDir, 'redis'))
  await endOrphan(folder, options.log)
  const settings = await prepare(folder)
  const stop = await supervise({ ...settings, ...found, folder, log: options.log })
  return { url: settings.url, embedded: true, answers: true, stop }
}
