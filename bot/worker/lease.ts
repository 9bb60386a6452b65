import { sql } from 'kysely'
import type { Sql } from '../database/open.ts'

/** How long a silent process keeps its lanes, in milliseconds; it stops sending a little before. */
const life = 8_000
const beat = 2_000
const margin = 1_500

export interface Lease {
  /** True while this process may send: its heartbeat is on record and recent. */
  readonly holds: () => boolean
  readonly stop: () => Promise<void>
}

/**
 * Says every two seconds that this process is alive; leases of a process that no longer says so are free.
 * On an exclusive database every other process is dead by definition.
 */
export async function keepLease(db: Sql, me: string, exclusive: boolean): Promise<Lease> {
  let until = 0
  const renew = async (): Promise<void> => {
    const asked = performance.now()
    await sql`
      insert into processes (id, alive) values (${me}, now() + ${life} * interval '1 ms')
      on conflict (id) do update set alive = excluded.alive
    `.execute(db)
    until = asked + life - margin
  }
  await db
    .deleteFrom('processes')
    .where(exclusive ? sql<boolean>`true` : sql<boolean>`alive < now() - interval '1 hour'`)
    .execute()
  await renew()
  const timer = setInterval(() => void renew().catch(() => undefined), beat)
  return {
    holds: () => performance.now() < until,
    async stop() {
      clearInterval(timer)
      until = 0
      await db
        .deleteFrom('processes')
        .where('id', '=', me)
        .execute()
        .catch(() => undefined)
    },
  }
}
