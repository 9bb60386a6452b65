import { beforeEach, describe, expect, test } from 'vitest'
import type { Sql } from '#bot/database/open.ts'
import { createPaces, type Pace } from '#bot/worker/pace.ts'
import { onEachDatabase } from '../databases.ts'

const room: Pace = { place: 'C1', every: 60_000, atOnce: 1 }

onEachDatabase(({ sql }) => {
  const paces = () => createPaces(sql())

  beforeEach(async () => {
    await sql().deleteFrom('paces').execute()
  })

  describe('case 66: a channel that takes one message a second', () => {
    test('lets the first pass at once, makes the next wait, and stops no other channel', async () => {
      const [a, b, c] = [await lane(sql(), 'a', 1), await lane(sql(), 'b', 2), await lane(sql(), 'c', 3)]
      expect(await paces().pass(room, a)).toBe(0)
      expect(await paces().pass(room, b)).toBeGreaterThan(50_000)
      expect(await paces().pass({ ...room, place: 'C2' }, c)).toBe(0)
    })

    test('gives each who waits a turn of their own', async () => {
      const lanes = [await lane(sql(), 'a', 1), await lane(sql(), 'b', 2), await lane(sql(), 'c', 3)]
      const waits: number[] = []
      for (const one of lanes) {
        const wait = await paces().pass(room, one)
        if (wait > 0) await parked(sql(), one.lane, wait)
        waits.push(Math.round(wait / 60_000))
      }
      expect(waits).toEqual([0, 1, 2])
    })

    test('takes an urgent one before those who came first, and the first of those next', async () => {
      const [early, late, urgent] = [
        await waiting(sql(), 'early', 1),
        await waiting(sql(), 'late', 2),
        await waiting(sql(), 'urgent', 3, true),
      ]
      await free(sql())
      expect(await paces().pass(room, late)).toBeGreaterThan(0)
      await parked(sql(), late.lane, 0)
      expect(await paces().pass(room, early)).toBeGreaterThan(0)
      await parked(sql(), early.lane, 0)
      expect(await paces().pass(room, urgent)).toBe(0)
      await free(sql())
      expect(await paces().pass(room, late)).toBeGreaterThan(0)
      await parked(sql(), late.lane, 0)
      expect(await paces().pass(room, early)).toBe(0)
    })

    test('does not wait for one who never comes back', async () => {
      const [lost, next] = [await waiting(sql(), 'lost', 1), await waiting(sql(), 'next', 2)]
      await parked(sql(), lost.lane, -10_000)
      await free(sql())
      expect(await paces().pass(room, next)).toBe(0)
    })

    test('is silent for all, as long as Slack asked one of them', async () => {
      const [a, b] = [await lane(sql(), 'a', 1), await lane(sql(), 'b', 2)]
      await paces().silence('C1', 30_000)
      expect(await paces().pass(room, a)).toBeGreaterThan(20_000)
      expect(await paces().pass(room, b)).toBeGreaterThan(20_000)
    })
  })

  test('a place that takes several at once after a silence does so, and no more', async () => {
    const passed: boolean[] = []
    for (let n = 0; n < 5; n += 1) {
      const wait = await paces().pass({ ...room, atOnce: 3 }, await lane(sql(), `lane-${n}`, n + 1))
      passed.push(wait === 0)
    }
    expect(passed).toEqual([true, true, true, false, false])
  })

  test('two who ask at the same instant do not both pass', async () => {
    const lanes = await Promise.all([1, 2, 3, 4].map((n) => lane(sql(), `lane-${n}`, n)))
    const waits = await Promise.all(lanes.map((one) => paces().pass(room, one)))
    expect(waits.filter((wait) => wait === 0)).toHaveLength(1)
  })
})

/** A lane that is being served, with one effect to send. */
async function lane(db: Sql, id: string, effect: number, urgent = false): Promise<{ lane: string; id: number }> {
  await db.insertInto('lanes').values({ id, actor: 'request:r', depth: 1, holder: 'me', urgent }).execute()
  return { lane: id, id: effect }
}

/** It was told to come back in `ms` milliseconds. */
async function parked(db: Sql, id: string, ms: number): Promise<void> {
  const next = new Date(Date.now() + ms)
  await db.updateTable('lanes').set({ holder: null, next }).where('id', '=', id).execute()
}

/** One that found the channel taken, and whose time has come. */
async function waiting(db: Sql, id: string, effect: number, urgent = false) {
  const one = await lane(db, id, effect, urgent)
  await createPaces(db).silence('C1', 60_000)
  await createPaces(db).pass(room, one)
  await parked(db, id, 0)
  return one
}

async function free(db: Sql): Promise<void> {
  await db
    .updateTable('paces')
    .set({ free: new Date(Date.now() - 1_000) })
    .execute()
}
