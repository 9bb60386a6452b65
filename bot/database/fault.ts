import { sql } from 'kysely'
import type { Sql } from './open.ts'

/** Whether a query failed only because of another one at the same time (deadlock, serialization): it may be done again. */
export function isCollision(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && cause.code.startsWith('40')
}

/** Whether the database answers at all. Takes as long as opening a connection may. */
export async function answers(db: Sql): Promise<boolean> {
  return await sql`select 1`.execute(db).then(
    () => true,
    () => false,
  )
}
