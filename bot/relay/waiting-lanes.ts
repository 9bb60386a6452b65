import { sql } from 'kysely'
import type { Sql } from '../database/open.ts'

/** A lane with something to send that nobody living serves: its first effect, and when it may go, ms from now. */
export interface WaitingLane {
  readonly lane: string
  readonly head: number
  readonly delay: number
  readonly urgent: boolean
}

/** The lanes that may go within `ahead` milliseconds, urgent ones first, then soonest first, at most 2,000. */
export async function waitingLanes(db: Sql, ahead: number): Promise<readonly WaitingLane[]> {
  const { rows } = await sql<WaitingLane>`
    select l.id lane, head.id head, greatest(0, coalesce(ceil(extract(epoch from l.next - now()) * 1000), 0))::int delay,
      l.urgent
    from lanes l cross join lateral (
      select o.id from outbox o where o.lane = l.id and o.status in ('pending', 'sending') order by o.id limit 1
    ) head
    where l.depth > 0
      and (l.next is null or l.next < now() + ${ahead} * interval '1 ms')
      and (l.holder is null or not exists (select 1 from processes p where p.id = l.holder and p.alive > now()))
    order by l.urgent desc, l.next nulls first, head.id
    limit 2000
  `.execute(db)
  return rows
}
