import { sql } from 'kysely'
import type { Sql } from '../database/open.ts'
import { faultOf, type Log } from '../log.ts'

export interface ChoreParts {
  readonly sql: Sql
  readonly log: Log
}

export interface Chore {
  readonly name: string
  /** Hours since it was last begun, under which it is not begun again. */
  readonly age: number
  /** Gives what to log of it. */
  readonly work: () => Promise<Readonly<Record<string, string | number>>>
}

/**
 * Does a chore of the machine, unless some process began it less than `age` hours ago (false then). A failed one may be
 * begun again at once. @throws what the work threw.
 */
export async function doChore({ sql: db, log }: ChoreParts, { name, age, work }: Chore): Promise<boolean> {
  if (!(await begin(db, name, age))) return false
  try {
    log(`${name}.done`, await work())
    return true
  } catch (cause) {
    log(`${name}.failed`, faultOf(cause))
    await db.deleteFrom('chores').where('name', '=', name).execute()
    throw cause
  }
}

/** One winner: the row is written by whoever finds it old. */
async function begin(db: Sql, name: string, age: number): Promise<boolean> {
  const { rows } = await sql`
    insert into chores as c (name, begun) values (${name}, now())
    on conflict (name) do update set begun = now() where c.begun < now() - ${age} * interval '1 hour'
    returning name
  `.execute(db)
  return rows.length > 0
}
