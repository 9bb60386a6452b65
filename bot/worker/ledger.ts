import { sql } from 'kysely'
import type { ActorId } from '#workflows/actor.ts'
import type { Effect } from '#workflows/effects.ts'
import type { Receipt } from '#handlers/delivery.ts'
import type { Sql } from '../database/open.ts'
import type { Parcel } from './parcel.ts'
import type { Verdict } from './verdict.ts'

/** The outcome of one attempt, ready for the record. */
export interface Settlement {
  readonly parcel: Parcel
  readonly verdict: Verdict
  readonly receipt: (Receipt & { readonly key: string }) | null
}

/** What the lane holds after a settlement: its next parcel, more that this snapshot did not show, or nothing for us. */
export type After = { readonly next: Parcel } | 'look-again' | 'over'

/**
 * One round trip for many lanes: writes the outcomes and receipts, gives back or keeps each lease, and marks each
 * lane's next effect as going, before any network call is made for it. Outcomes under a lost lease are ignored.
 */
export async function settle(
  db: Sql,
  me: string,
  settlements: readonly Settlement[],
): Promise<ReadonlyMap<string, After>> {
  const { rows } = await sql<Settled>`
    with told as (
      select i.* from jsonb_to_recordset(${JSON.stringify(settlements.map(toRow))}::jsonb) i (
        id bigint, lane text, fence int, status text, code text, attempts int, unknowns int, wait int,
        actor text, key text, kind text, place text, message text, file text
      ) join lanes l on l.id = i.lane and l.holder = ${me} and l.fence = i.fence
    ), written as (
      update outbox o set status = t.status, code = t.code, attempts = t.attempts, unknowns = t.unknowns,
        done = case when t.status = 'pending' then null else now() end
      from told t where o.id = t.id
    ), kept as (
      insert into sent (actor, key, kind, place, message, file)
      select actor, key, kind, place, message, file from told where place is not null
      on conflict (actor, key) do update set kind = excluded.kind, place = excluded.place, message = excluded.message, file = excluded.file, at = now()
    ), lane as (
      update lanes l set
        depth = l.depth - case when t.status = 'pending' then 0 else 1 end,
        holder = case when t.status = 'pending' or l.depth = 1 then null else l.holder end,
        next = now() + t.wait * interval '1 ms'
      from told t where l.id = t.lane
      returning l.id, l.holder, l.depth, t.id settled
    ), following as (
      select lane.id lane, (
        select o.id from outbox o where o.lane = lane.id and o.status = 'pending' and o.id <> lane.settled order by o.id limit 1
      ) id from lane where lane.holder is not null
    ), going as (
      update outbox o set status = 'sending' from following f where o.id = f.id and o.due <= now()
      returning o.id, o.lane, o.actor, o.effect, o.attempts, o.unknowns
    )
    select lane.id lane, lane.holder is not null held, going.id, going.actor, going.effect, going.attempts, going.unknowns
    from lane left join going on going.lane = lane.id
  `.execute(db)
  const fences = new Map(settlements.map(({ parcel }) => [parcel.lane, parcel.fence]))
  return new Map(rows.map((row) => [row.lane, after(row, fences.get(row.lane))]))
}

/** Takes a lane that nobody serves and returns its first parcel; `again` when someone died while sending it. */
export async function claim(
  db: Sql,
  me: string,
  lane: string,
): Promise<{ parcel: Parcel; again: boolean } | undefined> {
  return await db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ fence: number }>`
      update lanes l set holder = ${me}, fence = l.fence + 1, next = null
      where l.id = ${lane} and l.depth > 0 and (l.holder is null and (l.next is null or l.next <= now())
        or l.holder <> ${me} and not exists (select 1 from processes p where p.id = l.holder and p.alive > now()))
      returning l.fence
    `.execute(tx)
    const lease = rows[0]
    if (!lease) return undefined
    const head = await tx
      .selectFrom('outbox')
      .select(['id', 'actor', 'effect', 'attempts', 'unknowns', 'status', sql<boolean>`due > now()`.as('early'), 'due'])
      .where('lane', '=', lane)
      .where('status', 'in', ['pending', 'sending'])
      .orderBy('id')
      .limit(1)
      .executeTakeFirst()
    if (!head || head.early) {
      await giveBack(tx, lane, head?.due ?? null)
      return undefined
    }
    await tx.updateTable('outbox').set({ status: 'sending' }).where('id', '=', head.id).execute()
    const parcel = { ...typed(head), lane, fence: lease.fence }
    return { parcel, again: head.status === 'sending' }
  })
}

/** Nothing to send now: the lease is returned, and a lane found empty is counted as empty. */
async function giveBack(db: Sql, lane: string, next: Date | null): Promise<void> {
  const lanes = db.updateTable('lanes').where('id', '=', lane)
  await (next ? lanes.set({ holder: null, next }) : lanes.set({ holder: null, next: null, depth: 0 })).execute()
}

interface Row {
  readonly id: number
  readonly actor: string
  readonly effect: object
  readonly attempts: number
  readonly unknowns: number
}

type Settled = { readonly lane: string; readonly held: boolean } & (Row | { readonly id: null })

function after(row: Settled, fence: number | undefined): After {
  if (!row.held || fence === undefined) return 'over'
  if (row.id === null) return 'look-again'
  return { next: { ...typed(row), lane: row.lane, fence } }
}

/** Rows of the outbox were written from typed effects by `save`, and by nothing else. */
function typed({ id, actor, effect, attempts, unknowns }: Row): Omit<Parcel, 'lane' | 'fence'> {
  return { id, actor: actor as ActorId, effect: effect as Effect, attempts, unknowns }
}

function toRow({ parcel, verdict, receipt }: Settlement): object {
  const waits = verdict.status === 'waits'
  return {
    id: parcel.id,
    lane: parcel.lane,
    fence: parcel.fence,
    status: waits ? 'pending' : verdict.status,
    code: 'code' in verdict ? verdict.code : null,
    attempts: waits ? verdict.attempts : parcel.attempts + 1,
    unknowns: waits ? verdict.unknowns : parcel.unknowns,
    wait: waits ? Math.ceil(verdict.afterMs) : null,
    actor: parcel.actor,
    key: receipt?.key,
    kind: parcel.effect.do,
    place: receipt?.place,
    message: receipt?.id,
    file: receipt?.file,
  }
}
