import { sql } from 'kysely'
import type { Sql } from '../database/open.ts'
import { type Parcel, parcelOf } from './parcel.ts'

/**
 * Takes a lane that nobody living serves and returns its first parcel, which the record then shows as going. One that
 * was going already when its sender died may have arrived: that counts as an unknown outcome, unless it only waited its
 * turn at a partner.
 */
export async function claim(db: Sql, me: string, lane: string): Promise<Parcel | undefined> {
  return await db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ fence: number; waited: number | null }>`
      update lanes l set holder = ${me}, fence = l.fence + 1, next = null
      where l.id = ${lane} and l.depth > 0 and (l.holder is null and (l.next is null or l.next <= now())
        or l.holder <> ${me} and not exists (select 1 from processes p where p.id = l.holder and p.alive > now()))
      returning l.fence, case when l.place is not null then l.paced end waited
    `.execute(tx)
    const lease = rows[0]
    if (!lease) return undefined
    const head = await headOf(tx, lane)
    if (!head || head.early) {
      await giveBack(tx, lane, head?.due ?? null)
      return undefined
    }
    const mayHaveLeft = head.status === 'sending' && Number(lease.waited) !== head.id
    const unknowns = head.unknowns + (mayHaveLeft ? 1 : 0)
    await tx.updateTable('outbox').set({ status: 'sending', unknowns }).where('id', '=', head.id).execute()
    return parcelOf({ ...head, unknowns, lane, fence: lease.fence })
  })
}

/** Ends a lease and takes the lane anew: effects were committed to it while its last outcome was being written. */
export async function claimAgain(db: Sql, me: string, { lane, fence }: Parcel): Promise<Parcel | undefined> {
  const ours = db.updateTable('lanes').where('id', '=', lane).where('holder', '=', me).where('fence', '=', fence)
  await ours.set({ holder: null }).execute()
  return await claim(db, me, lane)
}

/** Whether the record still has this parcel's lane as ours. */
export async function isOurs(db: Sql, me: string, { lane, fence }: Parcel): Promise<boolean> {
  const held = db.selectFrom('lanes').select('id').where('id', '=', lane)
  const row = await held.where('holder', '=', me).where('fence', '=', fence).executeTakeFirst()
  return row !== undefined
}

async function headOf(db: Sql, lane: string) {
  return await db
    .selectFrom('outbox')
    .select(['id', 'actor', 'effect', 'attempts', 'unknowns', 'status', sql<boolean>`due > now()`.as('early'), 'due'])
    .select('created')
    .where('lane', '=', lane)
    .where('status', 'in', ['pending', 'sending'])
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}

/** Nothing to send now: the lease is returned, and a lane found empty is counted as empty. */
async function giveBack(db: Sql, lane: string, next: Date | null): Promise<void> {
  const lanes = db.updateTable('lanes').where('id', '=', lane)
  await (next ? lanes.set({ holder: null, next }) : lanes.set({ holder: null, next: null, depth: 0 })).execute()
}
