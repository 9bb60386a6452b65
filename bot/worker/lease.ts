import { sql } from 'kysely'
import type { Sql } from '../database/open.ts'
import { every } from '../every.ts'
import type { Log } from '../log.ts'

/** How long a silent process keeps its lanes, in milliseconds; it stops sending a little before. */
export const leaseLife = 8_000

export interface Lease {
  /** True while this process may send: its heartbeat is on record and recent. */
  readonly holds: () => boolean
  readonly stop: () => Promise<void>
}

export interface LeaseParts {
  readonly sql: Sql
  readonly me: string
  /** On an exclusive database every other process is dead by definition. */
  readonly exclusive: boolean
  readonly log: Log
  /** Milliseconds; `leaseLife` when absent. */
  readonly life?: number
}

/** Says four times in a life that this process is alive; leases of a process that no longer says so are free. */
export async function keepLease({ sql: db, me, exclusive, log, life = leaseLife }: LeaseParts): Promise<Lease> {
  let until = 0
  const renew = async (): Promise<void> => {
    const asked = performance.now()
    await sql`
      insert into processes (id, alive) values (${me}, now() + ${life} * interval '1 ms')
      on conflict (id) do update set alive = excluded.alive
    `.execute(db)
    until = asked + life * 0.8
  }
  if (exclusive) await db.deleteFrom('processes').execute()
  await renew()
  const stop = every(life / 4, 'lease', renew, log)
  return {
    holds: () => performance.now() < until,
    async stop() {
      await stop()
      until = 0
      await db.deleteFrom('processes').where('id', '=', me).execute()
    },
  }
}
