import { sql } from 'kysely'
import type { Database } from '../database/open.ts'

/** The name of a process on the record, which leads to its connections. */
export function processName({ connections }: Pick<Database, 'connections'>, unique: string): string {
  return `${connections}/${unique}`
}

/**
 * Processes that ended without a word in the last six minutes. A server knows at once, by their connections; their lease
 * says it a little later. An embedded database has no other process.
 */
export async function vanished(database: Database, me: string): Promise<readonly string[]> {
  if (database.exclusive) return []
  const { rows } = await sql<{ id: string }>`
    select id from processes where id <> ${me} and alive > now() - interval '6 minutes'
      and (alive < now() or split_part(id, '/', 1) not in (select application_name from pg_stat_activity))
  `.execute(database.sql)
  return rows.map(({ id }) => id)
}
