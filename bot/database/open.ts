import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { Kysely, PostgresDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import pg from 'pg'
import { migrations } from './migrations.ts'
import { ExclusivePGliteDialect } from './pglite.ts'
import type { Schema } from './schema.ts'

export type Sql = Kysely<Schema>

export interface Database {
  readonly sql: Sql
  /** True when no other process can use this database: what a dead process held is free at once. */
  readonly exclusive: boolean
  /** The name that a server knows its connections by. */
  readonly connections: string
  readonly close: () => Promise<void>
}

/** A server by its URL, or PGlite stored in a folder; migrated to the newest schema. */
export async function openDatabase(at: { url: string } | { dir: string }): Promise<Database> {
  const connections = `passerelle-${randomBytes(6).toString('hex')}`
  const sql = new Kysely<Schema>({ dialect: 'url' in at ? server(at.url, connections) : embedded(at.dir) })
  try {
    await migrate(sql)
  } catch (cause) {
    await sql.destroy().catch(() => undefined)
    throw new Error('The database could not be opened or brought to the newest schema', { cause })
  }
  return { sql, exclusive: 'dir' in at, connections, close: () => sql.destroy() }
}

/**
 * A connection that ends, idle or in the middle of a turn, is nobody's to throw: the query that finds it gone fails by
 * itself, and the next one opens another.
 */
function server(url: string, name: string): PostgresDialect {
  // As PGlite does below: counts and ids are far from 2^53.
  pg.types.setTypeParser(pg.types.builtins.INT8, Number)
  const pool = new pg.Pool({
    connectionString: url,
    application_name: name,
    max: 8,
    connectionTimeoutMillis: 5_000,
    // A process frozen in the middle of a turn holds its actors' locks: the server ends that turn, the others go on.
    idle_in_transaction_session_timeout: 10_000,
  })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new PostgresDialect({ pool })
}

function embedded(dir: string): ExclusivePGliteDialect {
  return new ExclusivePGliteDialect(async () => {
    const { PGlite, types } = await import('@electric-sql/pglite')
    await mkdir(dir, { recursive: true })
    return await PGlite.create({ dataDir: dir, parsers: { [types.INT8]: Number } })
  })
}

/** Two processes that start at once wait for each other on Kysely's own migration lock. */
async function migrate(sql: Sql): Promise<void> {
  const migrator = new Migrator({ db: sql, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw new Error('A migration failed', { cause: error })
}
