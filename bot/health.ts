import { sql } from 'kysely'
import type { Sql } from './database/open.ts'
import { withDeadline } from './deadline.ts'

/**
 * `ok`: all is well. `late`: turns are taken, and what waits in the queue waits for Redis. `away`: no turn can be taken,
 * because the database does not answer or this process is not on its list of the living.
 */
export interface Health {
  readonly status: 'ok' | 'late' | 'away'
  readonly database: boolean
  readonly redis: boolean
  /** Lanes with something to send now. */
  readonly waiting: number
}

export interface HealthParts {
  readonly sql: Sql
  readonly holds: () => boolean
  readonly redisAnswers: () => Promise<boolean>
}

/** How the machine is; answers within two seconds whatever is away. */
export async function readHealth({ sql: db, holds, redisAnswers }: HealthParts): Promise<Health> {
  const [waiting, redis] = await Promise.all([withDeadline(countWaiting(db), 2_000, undefined), redisAnswers()])
  const database = waiting !== undefined && holds()
  const status = !database ? 'away' : redis ? 'ok' : 'late'
  return { status, database, redis, waiting: waiting ?? 0 }
}

async function countWaiting(db: Sql): Promise<number | undefined> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int count from lanes where depth > 0 and (next is null or next <= now())
  `.execute(db)
  return rows[0]?.count
}
