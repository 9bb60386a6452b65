import { expect, test } from 'vitest'
import { openDatabase } from '#bot/database/open.ts'
import { findPostgres } from '#bot/setup/at-hand.mjs'
import { keepLease } from '#bot/worker/lease.ts'
import { processName, vanished } from '#bot/worker/vanished.ts'
import { startPostgres } from '#tests/kit/postgres.ts'

test.runIf(findPostgres())(
  'a process that ends without a word is known to the others as soon as its connections are gone, one that says so is not',
  async () => {
    const postgres = await startPostgres()
    if (!postgres) throw new Error('PostgreSQL was found before')
    const at = { url: postgres.url }
    const [ours, theirs] = [await openDatabase(at), await openDatabase(at)]
    const [me, other] = [processName(ours, 'me'), processName(theirs, 'other')]
    const keep = (database: typeof ours, name: string) =>
      keepLease({ sql: database.sql, me: name, exclusive: false, log: () => undefined })
    const [mine, itsLease] = [await keep(ours, me), await keep(theirs, other)]
    expect(await vanished(ours, me)).toEqual([])

    await itsLease.stop()
    expect(await vanished(ours, me)).toEqual([])

    await ours.sql
      .insertInto('processes')
      .values({ id: other, alive: new Date(Date.now() + 8_000) })
      .execute()
    await theirs.close()
    await expect.poll(() => vanished(ours, me)).toEqual([other])

    await mine.stop()
    await ours.close()
    await postgres.stop()
  },
)
