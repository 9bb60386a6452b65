import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import { type Database, openDatabase, type Sql } from '#bot/database/open.ts'
import { findPostgres } from '#bot/setup/at-hand.mjs'
import { freshData } from '#tests/kit/fresh-data.ts'
import { freshDatabase } from '#tests/kit/fresh-database.ts'

/** A database under test, emptied before each one. */
export interface Tried {
  readonly sql: () => Sql
  readonly database: () => Database
  /** Another connection pool on it, as another process has; only where `shared`. Closed after the test. */
  readonly another: () => Promise<Sql>
}

/** The same suite on PGlite always, and on PostgreSQL where a server is installed: `shared` there. */
export function onEachDatabase(suite: (tried: Tried, shared: boolean) => void): void {
  describe('on PGlite', () => tryOn(embedded, (tried) => suite(tried, false)))
  describe.runIf(findPostgres())('on PostgreSQL', () => tryOn(server, (tried) => suite(tried, true)))
}

interface Place {
  readonly open: () => Promise<Database>
  readonly remove: () => Promise<void>
}

function tryOn(start: () => Promise<Place>, suite: (tried: Tried) => void): void {
  const opened: Database[] = []
  let place: Place | undefined
  let database: Database | undefined
  beforeAll(async () => {
    place = await start()
    database = await place.open()
  }, 60_000)
  beforeEach(async () => {
    for (const one of opened.splice(0)) await one.close()
    await empty(use())
  })
  afterAll(async () => {
    for (const one of [...opened, ...(database ? [database] : [])]) await one.close()
    await place?.remove()
  })
  const opening = (): Database => {
    if (!database) throw new Error('The database is opened by beforeAll')
    return database
  }
  const use = (): Sql => opening().sql
  const another = async (): Promise<Sql> => {
    if (!place) throw new Error('The database is opened by beforeAll')
    const one = await place.open()
    opened.push(one)
    return one.sql
  }
  suite({ sql: use, database: opening, another })
}

/** Quicker than truncate, which makes new files. */
async function empty(db: Sql): Promise<void> {
  const deletions = tables.map((table) => sql`${sql.raw(`gone_${table}`)} as (delete from ${sql.table(table)})`)
  await sql`with ${sql.join(deletions)} select 1`.execute(db)
}

const tables = [
  'actors',
  'seen',
  'outbox',
  'lanes',
  'processes',
  'sent',
  'papers',
  'files',
  'audit',
  'failures',
  'chores',
  'posts',
  'calibrations',
  'sheet_vectors',
  'help_places',
  'brought',
  'paces',
]

async function embedded(): Promise<Place> {
  const folder = await freshData()
  const open = (): Promise<Database> => openDatabase({ dir: join(folder, 'postgres') })
  return { open, remove: () => rm(folder, { recursive: true, force: true }) }
}

async function server(): Promise<Place> {
  const url = await freshDatabase()
  if (url === undefined) throw new Error('No PostgreSQL server is installed')
  return { open: () => openDatabase({ url }), remove: async () => undefined }
}
