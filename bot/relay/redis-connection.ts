import { Redis } from 'ioredis'

/**
 * A connection as BullMQ wants it: producers fail at once while Redis is away (the outbox keeps everything),
 * consumers wait for its return. A path is a Unix socket.
 */
export function connectRedis(url: string, manner: 'fail-fast' | 'retry-for-ever'): Redis {
  const options =
    manner === 'fail-fast' ? { maxRetriesPerRequest: 1, enableOfflineQueue: false } : { maxRetriesPerRequest: null }
  const address = url.startsWith('unix:') ? url.slice('unix:'.length).replace(/^\/\//, '') : url
  const redis = new Redis(address, { ...options, retryStrategy: (times) => Math.min(1_000, 50 * times) })
  redis.on('error', () => undefined)
  return redis
}
