import { sql } from 'kysely'
import type { Receipt } from '#handlers/delivery.ts'
import type { Sql } from '../database/open.ts'
import { type Parcel, parcelOf } from './parcel.ts'
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
 * lane's next effect as going, before any network call is made for it. Outcomes under a lost lease, or of what is no
 * longer going, are ignored. Gives what follows each, in order. Lanes are locked in the order of their ids.
 */
export async function settle(db: Sql, me: string, settlements: readonly Settlement[]): Promise<readonly After[]> {
  const { rows } = await sql<Settled>`
    with told as (
      select i.* from jsonb_to_recordset(${JSON.stringify(settlements.map(toRow))}::jsonb) i (
        id bigint, lane text, fence int, status text, code text, attempts int, unknowns int, wait int,
        actor text, key text, kind text, place text, message text, file text
      ) join lanes l on l.id = i.lane and l.holder = ${me} and l.fence = i.fence
        join outbox o on o.id = i.id and o.status = 'sending'
      order by l.id for update of l
    ), written as (
      update outbox o set status = t.status, code = t.code, attempts = t.attempts, unknowns = t.unknowns,
        done = case when t.status = 'pending' then null else now() end
      from told t where o.id = t.id
    ), kept as (
      insert into sent (actor, key, kind, place, message, file)
      select actor, key, kind, place, message, file from told where place is not null
      on conflict (actor, key) do update set kind = excluded.kind, place = excluded.place, message = excluded.message,
        file = excluded.file, at = now()
    ), lane as (
      update lanes l set
        depth = l.depth - case when t.status = 'pending' then 0 else 1 end,
        holder = case when t.status = 'pending' or l.depth = 1 then null else l.holder end,
        next = now() + t.wait * interval '1 ms'
      from told t where l.id = t.lane
      returning l.id, l.holder, l.depth, t.id settled
    ), following as (
      select lane.id lane, (
        select o.id from outbox o where o.lane = lane.id and o.status = 'pending' and o.id <> lane.settled
        order by o.id limit 1
      ) id from lane where lane.holder is not null
    ), going as (
      update outbox o set status = 'sending' from following f where o.id = f.id and o.due <= now()
      returning o.id, o.lane, o.actor, o.effect, o.attempts, o.unknowns, o.created
    )
    select lane.id lane, lane.holder is not null held, going.id, going.actor, going.effect, going.attempts,
      going.unknowns, going.created
    from lane left join going on going.lane = lane.id
  `.execute(db)
  const settled = new Map(rows.map((row) => [row.lane, row]))
  return settlements.map(({ parcel: { lane, fence } }) => after(settled.get(lane), fence))
}

type Settled = { readonly lane: string; readonly held: boolean } & (
  | { readonly id: null }
  | {
      readonly id: number
      readonly actor: string
      readonly effect: object
      readonly attempts: number
      readonly unknowns: number
      readonly created: Date
    }
)

function after(row: Settled | undefined, fence: number): After {
  if (!row?.held) return 'over'
  return row.id === null ? 'look-again' : { next: parcelOf({ ...row, fence }) }
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
