import { sql } from 'kysely'
import type { Sql } from './database/open.ts'
import { withDeadline } from './deadline.ts'
import { readTroubles, type Trouble } from './troubles.ts'

/**
 * `ok`: all is well. `late`: turns are taken and nothing is lost, but something waits for Redis, or for a person to set
 * right what `why` names. `away`: no turn can be taken, because the database does not answer or this process is not on its
 * list of the living.
 */
export interface Health {
  readonly status: 'ok' | 'late' | 'away'
  readonly database: boolean
  readonly redis: boolean
  /** Lanes with something to send now. */
  readonly waiting: number
  readonly why: readonly Trouble[]
}

export interface HealthParts {
  readonly sql: Sql
  readonly holds: () => boolean
  readonly redisAnswers: () => Promise<boolean>
}

/** How the machine is; answers within two seconds whatever is away. */
export async function readHealth({ sql: db, holds, redisAnswers }: HealthParts): Promise<Health> {
  const [read, redis] = await Promise.all([withDeadline(readRecord(db), 2_000, undefined), redisAnswers()])
  const { waiting, why } = read ?? { waiting: 0, why: [] }
  const database = read !== undefined && holds()
  const status = !database ? 'away' : redis && why.length === 0 ? 'ok' : 'late'
  return { status, database, redis, waiting, why }
}

async function readRecord(db: Sql): Promise<Pick<Health, 'waiting' | 'why'>> {
  const [waiting, why] = await Promise.all([countWaiting(db), readTroubles(db)])
  return { waiting, why }
}

async function countWaiting(db: Sql): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int count from lanes where depth > 0 and (next is null or next <= now())
  `.execute(db)
  return rows[0]?.count ?? 0
}
