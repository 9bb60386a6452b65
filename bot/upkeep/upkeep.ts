import { sql } from 'kysely'
import type { Sql } from '../database/open.ts'
import { faultOf, type Log } from '../log.ts'
import { prune } from './prune.ts'

export interface UpkeepParts {
  readonly sql: Sql
  readonly log: Log
}

/** Hours since the last one. Every night, by one process of all; at a start, only where a night was missed. */
export const upkeepAge = { nightly: 1, late: 25 } as const

/**
 * The upkeep, unless some process began one less than `age` hours ago (false then): what is over is pruned, and the
 * tables that change most are vacuumed and analysed (PGlite never does so by itself). A failed one may be begun again at once.
 */
export async function keepUp({ sql: db, log }: UpkeepParts, age: number): Promise<boolean> {
  if (!(await begin(db, age))) return false
  try {
    const pruned = await prune(db)
    for (const table of busiest) await sql`vacuum analyze ${sql.table(table)}`.execute(db)
    log('upkeep.done', pruned)
    return true
  } catch (cause) {
    log('upkeep.failed', faultOf(cause))
    await db.deleteFrom('chores').where('name', '=', upkeep).execute()
    throw cause
  }
}

const upkeep = 'upkeep'
const busiest = ['seen', 'outbox', 'lanes', 'actors', 'processes', 'sent', 'files'] as const

/** One winner: the row is written by whoever finds it old. */
async function begin(db: Sql, age: number): Promise<boolean> {
  const { rows } = await sql`
    insert into chores as c (name, begun) values (${upkeep}, now())
    on conflict (name) do update set begun = now() where c.begun < now() - ${age} * interval '1 hour'
    returning name
  `.execute(db)
  return rows.length > 0
}
