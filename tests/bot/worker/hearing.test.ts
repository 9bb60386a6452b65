import { sql as raw } from 'kysely'
import { expect, test } from 'vitest'
import { openDatabase } from '#bot/database/open.ts'
import { findPostgres } from '#bot/setup/at-hand.mjs'
import { absences, noteTrouble, processName, hearingOf } from '#bot/worker/hearing.ts'
import { keepLease, leaseLife } from '#bot/worker/lease.ts'
import { freshDatabase } from '#tests/kit/fresh-database.ts'
import { onEachDatabase } from '../databases.ts'

test.runIf(findPostgres())(
  'a process that ends without a word is known to the others as soon as its connections are gone, one that says so is not',
  async () => {
    const url = await freshDatabase()
    if (url === undefined) throw new Error('PostgreSQL was found before')
    const at = { url }
    const [ours, theirs] = [await openDatabase(at), await openDatabase(at)]
    const [me, other] = [processName(ours, 'me'), processName(theirs, 'other')]
    const keep = (database: typeof ours, name: string) =>
      keepLease({ sql: database.sql, me: name, exclusive: false, log: () => undefined })
    const [mine, itsLease] = [await keep(ours, me), await keep(theirs, other)]
    const vanished = async () => (await absences(ours, me)).vanished
    expect(await vanished()).toEqual([])

    await itsLease.stop()
    expect(await vanished()).toEqual([])

    await ours.sql
      .insertInto('processes')
      .values({ id: other, alive: new Date(Date.now() + 8_000) })
      .execute()
    await theirs.close()
    await expect.poll(vanished).toEqual([other])

    await mine.stop()
    await ours.close()
  },
)

onEachDatabase(({ database, sql }) => {
  test('who begins to hear where nobody else does just now is known as such, and one that joins is not', async () => {
    const [one, two] = [processName(database(), 'one'), processName(database(), 'two')]
    const alive = new Date(Date.now() + 8_000)
    const says = (process: string, now: boolean) => hearingOf(database(), process)(now)
    await sql()
      .insertInto('processes')
      .values([
        { id: one, alive },
        { id: two, alive },
      ])
      .execute()
    await says(one, true)
    expect((await absences(database(), two)).aloneSince).toBeLessThan(5_000)
    await sql().updateTable('processes').set({ alone: false }).execute()
    await says(two, true)
    expect((await absences(database(), one)).aloneSince).toBeUndefined()

    for (const each of [one, two]) await says(each, false)
    await says(two, true)
    expect((await absences(database(), one)).aloneSince).toBeLessThan(5_000)
    await sql().updateTable('processes').set({ alone: false }).execute()
    await says(one, true)
    expect((await absences(database(), one)).aloneSince).toBeUndefined()
  })

  test('whoever seemed to hear is believed once they say so again; gone without a word, they did not', async () => {
    const [before, me] = [processName(database(), 'before'), processName(database(), 'me')]
    const livesFor = async (ms: number): Promise<void> => {
      const alive = raw<Date>`now() + ${ms} * interval '1 ms'`
      await sql().updateTable('processes').set({ alive }).where('id', '=', before).execute()
    }
    const around = () => absences(database(), me)
    const alive = new Date(Date.now() + leaseLife)
    const ids = [before, me].map((id) => ({ id, alive }))
    await sql().insertInto('processes').values(ids).execute()
    await hearingOf(database(), before)(true)
    await livesFor(leaseLife - 1_000)
    await hearingOf(database(), me)(true)
    await sql().updateTable('processes').set({ alone: false }).execute()

    expect(await around()).toEqual({ vanished: [], aloneSince: undefined, troubleSince: undefined, unsure: true })
    await livesFor(leaseLife)
    expect(await around()).toEqual({ vanished: [], aloneSince: undefined, troubleSince: undefined, unsure: false })
    await livesFor(-1)
    expect(await around()).toEqual({
      vanished: [before],
      aloneSince: expect.closeTo(0, -4),
      troubleSince: undefined,
      unsure: false,
    })
  })

  test('a trouble of one process is known to the others', async () => {
    const [one, two] = [processName(database(), 'one'), processName(database(), 'two')]
    const alive = new Date(Date.now() + leaseLife)
    const ids = [one, two].map((id) => ({ id, alive }))
    await sql().insertInto('processes').values(ids).execute()
    await noteTrouble(sql(), one)
    expect((await absences(database(), two)).troubleSince).toBeLessThan(5_000)
  })
})
