import { sql } from 'kysely'
import type { Sql } from '../database/open.ts'

/**
 * Ranks when nobody else does: two at once would fill the same seats twice. Undefined while another one is at work; one
 * that never ended, its process killed, is forgotten after a minute.
 */
export async function alone<T>(db: Sql, work: () => Promise<T>): Promise<T | undefined> {
  const { rows } = await sql`
    insert into chores as c (name, begun) values (${underWay}, now())
    on conflict (name) do update set begun = now() where c.begun < now() - interval '1 minute'
    returning name
  `.execute(db)
  if (rows.length === 0) return undefined
  await sql`
    insert into chores (name, begun) values ('ranking', now()) on conflict (name) do update set begun = now()
  `.execute(db)
  try {
    return await work()
  } finally {
    await db.deleteFrom('chores').where('name', '=', underWay).execute()
  }
}

/** When the last one began, ms since 1970; 0 before the first. */
export async function lastBegun(db: Sql): Promise<number> {
  const row = await db.selectFrom('chores').select('begun').where('name', '=', 'ranking').executeTakeFirst()
  return row?.begun.getTime() ?? 0
}

const underWay = 'ranking-under-way'
