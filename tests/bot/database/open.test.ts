import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '#bot/database/open.ts'
import { findPostgres } from '#bot/setup/at-hand.mjs'
import { freshDatabase } from '#tests/kit/fresh-database.ts'

let database: Database | undefined

beforeAll(async () => {
  const url = await freshDatabase()
  if (url === undefined) return
  database = await openDatabase({ url })
}, 60_000)
afterAll(() => database?.close())

test.runIf(findPostgres())(
  'a connection that the server ends in the middle of a turn fails that turn, and nothing else',
  async () => {
    if (!database) throw new Error('The database is opened by beforeAll')
    const late = database.sql.transaction().execute(async (tx) => {
      await sql`set local idle_in_transaction_session_timeout = 50`.execute(tx)
      await sleep(300)
      await sql`select 1`.execute(tx)
    })
    await expect(late).rejects.toThrow()
    const { rows } = await sql<{ one: number }>`select 1 as one`.execute(database.sql)
    expect(rows).toEqual([{ one: 1 }])
  },
)
