import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { RunningRedis } from '#bot/redis/start.ts'
import { startRedis } from '#bot/redis/start.ts'
import { otherProcess } from './child-process.ts'

let dataDir = ''
let events: string[] = []
let running: RunningRedis[] = []
beforeEach(async () => {
  dataDir = await mkdtemp('/tmp/passerelle-redis-')
  events = []
  running = []
})
afterEach(async () => {
  for (const redis of running) await redis.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

async function start(dir = dataDir, url?: string): Promise<RunningRedis> {
  const redis = await startRedis({ url, dataDir: dir, log: (event) => events.push(event) })
  running.push(redis)
  return redis
}

async function ask<T>(url: string, question: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(url, { lazyConnect: true })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await question(client)
  } finally {
    client.disconnect()
  }
}

const pidOf = (dir = dataDir): number => Number(readFileSync(join(dir, 'redis/redis.pid'), 'utf8'))

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

test('a private server keeps its data over a stop, refuses to evict, and is gone once stopped', async () => {
  const first = await start()
  expect(first.embedded).toBe(true)
  await ask(first.url, (client) => client.set('a', 'kept'))
  const pid = pidOf()
  await first.stop()
  expect(lives(pid)).toBe(false)
  const second = await start()
  expect(await ask(second.url, (client) => client.get('a'))).toBe('kept')
  expect(await ask(second.url, (client) => client.config('GET', 'maxmemory-policy'))).toContain('noeviction')
})

test('under a path too long for a socket it listens on a loopback port, behind a password', async () => {
  const redis = await start(join(dataDir, 'a'.repeat(100)))
  const { protocol, hostname, port, password } = new URL(redis.url)
  expect([protocol, hostname]).toEqual(['redis:', '127.0.0.1'])
  expect(password).toHaveLength(48)
  await expect(ask(`redis://127.0.0.1:${port}`, (client) => client.set('a', 'b'))).rejects.toThrow()
})

test('a server that dies comes back in the same place with its data', async () => {
  const redis = await start()
  await ask(redis.url, (client) => client.set('a', 'kept'))
  process.kill(pidOf(), 'SIGKILL')
  const answer = async (): Promise<string | null> => ask(redis.url, (client) => client.get('a'))
  await expect.poll(() => answer().catch(() => 'away'), { timeout: 10_000 }).toBe('kept')
  expect(events).toEqual(['redis.died'])
})

test('after a kill -9 of the program the next start ends the orphan and finds the data', async () => {
  await using program = otherProcess(`
    import { startRedis } from '#bot/redis/start.ts'
    import { Redis } from 'ioredis'
    const redis = await startRedis({ url: undefined, dataDir: ${JSON.stringify(dataDir)}, log: () => {} })
    await new Redis(redis.url).set('a', 'kept')
    console.log('written')
  `)
  await program.line('written')
  const orphan = pidOf()
  await program.kill()
  expect(lives(orphan)).toBe(true)
  const redis = await start()
  expect(events).toEqual(['redis.orphan-ended'])
  expect(pidOf()).not.toBe(orphan)
  expect(await ask(redis.url, (client) => client.get('a'))).toBe('kept')
})

test('a process that took over the id of a dead server is left alone', async () => {
  await (await start()).stop()
  await using stranger = otherProcess('console.log("here"); setInterval(() => {}, 1000)')
  await stranger.line('here')
  writeFileSync(join(dataDir, 'redis/redis.pid'), String(stranger.child.pid))
  await start()
  await wait(50)
  expect(stranger.child.exitCode).toBeNull()
  expect(events).toEqual([])
})

test("the owner's Redis is used as it is, and left running", async () => {
  const owners = await start()
  const redis = await start('/nowhere', owners.url)
  expect(redis).toMatchObject({ url: owners.url, embedded: false })
  await redis.stop()
  expect(await ask(owners.url, (client) => client.ping())).toBe('PONG')
})

test("the owner's Redis may be away at the start, and says so; one that refuses us does not", async () => {
  const away = await start('/nowhere', 'redis://127.0.0.1:9')
  expect([away.answers, events]).toEqual([false, ['redis.away']])
  const own = await start(join(dataDir, 'a'.repeat(100)))
  const { hostname, port } = new URL(own.url)
  await expect(start('/nowhere', `redis://:wrong@${hostname}:${port}`)).rejects.toThrow(
    /Redis refuses us at .*WRONGPASS/,
  )
})
