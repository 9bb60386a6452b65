import { sql } from 'kysely'
import type { Sql } from '../database/open.ts'

/** A lane that the record says we hold. */
export interface Held {
  readonly lane: string
  readonly fence: number
}

/** Every lane with something to send that the record says we hold. */
export async function heldLanes(db: Sql, me: string): Promise<readonly Held[]> {
  return await db
    .selectFrom('lanes')
    .select(['id as lane', 'fence'])
    .where('depth', '>', 0)
    .where('holder', '=', me)
    .execute()
}

/**
 * Ends these leases, so that anyone may go on. `tried`: its first parcel may have left; where it was not, the parcel
 * waits again as if it had never been taken.
 */
export async function putBack(db: Sql, me: string, held: readonly (Held & { tried: boolean })[]): Promise<void> {
  if (held.length === 0) return
  await sql`
    with ours as (
      select l.id, i.tried from lanes l
      join jsonb_to_recordset(${JSON.stringify(held)}::jsonb) i (lane text, fence int, tried boolean)
        on i.lane = l.id and i.fence = l.fence
      where l.holder = ${me} order by l.id for update of l
    ), waits as (
      update outbox o set status = 'pending' from ours where o.lane = ours.id and o.status = 'sending' and not ours.tried
    )
    update lanes l set holder = null, fence = l.fence + 1 from ours where l.id = ours.id
  `.execute(db)
}
