import { mkdtemp, rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Delivered } from '#handlers/delivery.ts'
import { type Relay, startRelay } from '#bot/relay/relay.ts'
import { type RunningRedis, startRedis } from '#bot/redis/start.ts'
import { throwawayRedis } from '#tests/kit/redis.ts'
import { onEachDatabase } from '../databases.ts'
import { createPartner, hire, ledgerOf, sent } from '../worker/crew.ts'

const soon: Delivered = { became: 'later', afterMs: 50, waiting: true, code: 'asked-to-wait' }

onEachDatabase(({ sql }) => {
  let redis: Awaited<ReturnType<typeof throwawayRedis>> | undefined
  const started: Relay[] = []
  let queues = 0

  beforeAll(async () => {
    redis = await throwawayRedis()
  }, 60_000)
  afterEach(async () => {
    for (const relay of started.splice(0)) await relay.stop()
  })
  afterAll(async () => {
    await redis?.stop()
  })

  const start = (wake: (lane: string) => Promise<void>, redisUrl = redis?.url ?? ''): Relay => {
    queues += 1
    const nothing = async (): Promise<void> => undefined
    const relay = startRelay({
      sql: sql(),
      redisUrl,
      queueName: `test-${queues}`,
      wake,
      chores: { nightly: nothing, weekly: nothing, digest: nothing, line: nothing, threads: nothing },
      log: () => undefined,
    })
    started.push(relay)
    return relay
  }

  test('what was asked to wait leaves in order once its time has come', async () => {
    const partner = createPartner()
    partner.answer = (_, nth) => (nth === 1 ? soon : sent)
    const member = await hire(sql(), 'one', partner)
    start(member.worker.wake)
    await member.turns.type(1, 'say a\nsay b', 'telegram:1')
    await member.turns.type(2, 'say c', 'telegram:2')
    await expect.poll(() => statuses(sql()), { timeout: 10_000 }).toEqual(['sent', 'sent', 'sent'])
    const lane = partner.attempts.filter((one) => one.lane === 'telegram:chat:1').map(({ key }) => key)
    expect(lane).toEqual(['a', 'a', 'b', 'b'])
    await member.worker.stop()
  })

  test('case 67: with Redis wiped, everything still due leaves in order all the same', async () => {
    const partner = createPartner()
    partner.answer = () => ({ became: 'later', afterMs: 3_000, waiting: true, code: 'asked-to-wait' })
    const member = await hire(sql(), 'one', partner)
    start(member.worker.wake)
    await member.turns.type(1, 'say a\nsay b', 'telegram:1')
    await expect.poll(() => partner.attempts.length).toBe(1)
    const client = new Redis(redis?.url ?? '')
    await expect.poll(async () => (await client.keys('*effect-*')).length, { timeout: 5_000 }).toBeGreaterThan(0)
    await client.flushall()
    client.disconnect()
    partner.answer = () => sent
    await expect.poll(() => statuses(sql()), { timeout: 15_000 }).toEqual(['sent', 'sent'])
    expect(partner.attempts.map(({ key }) => key)).toEqual(['a', 'a', 'b'])
    await member.worker.stop()
  })

  test('with Redis away turns are taken and their first words leave; the rest leaves in order on its return', async () => {
    const own = await throwawayRedis()
    const partner = createPartner()
    partner.answer = () => soon
    const member = await hire(sql(), 'one', partner)
    const relay = start(member.worker.wake, own.url)
    await expect.poll(() => relay.answers()).toBe(true)
    const client = new Redis(own.url)
    client.on('error', () => undefined)
    await client.call('CLIENT', 'PAUSE', '2500', 'ALL')
    client.disconnect()
    await member.turns.type(1, 'say a\nsay b', 'telegram:1')
    await expect
      .poll(() => ledgerOf(sql()))
      .toEqual([
        ['a', 'pending', 0],
        ['b', 'pending', 0],
      ])
    expect(await relay.answers()).toBe(false)
    partner.answer = () => sent
    await expect.poll(() => statuses(sql()), { timeout: 15_000 }).toEqual(['sent', 'sent'])
    expect(partner.attempts.map(({ key }) => key)).toEqual(['a', 'a', 'b'])
    await member.worker.stop()
    await relay.stop()
    await own.stop()
  })

  test('begun while Redis is away, what was asked to wait leaves once it is there', async () => {
    const dataDir = await mkdtemp('/tmp/passerelle-redis-')
    const own = (): Promise<RunningRedis> => startRedis({ url: undefined, dataDir, log: () => undefined })
    const before = await own()
    await before.stop()
    const partner = createPartner()
    partner.answer = (_, nth) => (nth === 1 ? soon : sent)
    const member = await hire(sql(), 'one', partner)
    const relay = start(member.worker.wake, before.url)
    await member.turns.type(1, 'say a', 'telegram:1')
    await expect.poll(() => ledgerOf(sql())).toEqual([['a', 'pending', 0]])
    const redis = await own()
    await expect.poll(() => statuses(sql()), { timeout: 15_000 }).toEqual(['sent'])
    expect(await relay.answers()).toBe(true)
    await member.worker.stop()
    await relay.stop()
    await redis.stop()
    await rm(dataDir, { recursive: true })
  })

  test('a stop ends although Redis is away', async () => {
    const relay = start(async () => undefined, '/nowhere/redis.sock')
    await sleep(100)
    await relay.stop()
    expect(await relay.answers()).toBe(false)
  })

  test('a lane whose time came a month ago does not stop the others', async () => {
    const partner = createPartner()
    partner.answer = (_, nth) => (nth === 1 ? soon : sent)
    const member = await hire(sql(), 'one', partner)
    await member.turns.type(1, 'say a', 'telegram:1')
    await expect.poll(() => ledgerOf(sql())).toEqual([['a', 'pending', 0]])
    await sql()
      .updateTable('lanes')
      .set({ next: new Date(Date.now() - 31 * 86_400_000) })
      .execute()
    start(member.worker.wake)
    await expect.poll(() => statuses(sql()), { timeout: 10_000 }).toEqual(['sent'])
    await member.worker.stop()
  })
})

async function statuses(db: Parameters<typeof ledgerOf>[0]): Promise<readonly string[]> {
  return (await ledgerOf(db)).map(([, status]) => status)
}
