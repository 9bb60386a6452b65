import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { ActorId } from '#workflows/actor.ts'
import type { Effect } from '#workflows/effects.ts'
import type { Schema } from '../database/schema.ts'
import { laneOf } from './lane-of.ts'
import { hushedLanes, type Ordered, replacedLanes, standing } from './orders.ts'

/** A committed effect. `going` is true when this process may send it at once: it holds the lane and nothing is before it. */
export interface Committed {
  readonly id: number
  readonly lane: string
  readonly actor: ActorId
  readonly effect: Effect
  readonly going: boolean
  readonly fence: number
}

/** One round trip: the new states, the effects in order, and the lanes that this process may serve at once. */
export async function save(
  tx: Transaction<Schema>,
  me: string,
  states: ReadonlyMap<string, unknown>,
  ordered: readonly Ordered[],
): Promise<readonly Committed[]> {
  await replace(tx, replacedLanes(ordered))
  await hush(tx, hushedLanes(ordered))
  const orders = standing(ordered)
  const rows = orders.map(toRow)
  const { rows: saved } = await sql<Saved>`
    with state as (
      update actors a set state = s.state, version = a.version + 1, at = now()
      from jsonb_to_recordset(${json([...states].map(([id, state]) => ({ id, state })))}::jsonb) s (id text, state jsonb)
      where a.id = s.id
    ), effect as (
      select * from jsonb_to_recordset(${json(rows)}::jsonb)
        e (n int, lane text, actor text, effect jsonb, due timestamptz, urgent boolean)
    ), lane as (
      insert into lanes as l (id, actor, depth, holder, fence, next, urgent)
      select lane, min(actor), count(*), case when min(due) is null then ${me} end, 1, min(due), bool_or(urgent)
      from effect group by lane order by lane
      on conflict (id) do update set
        depth = l.depth + excluded.depth, urgent = excluded.urgent,
        holder = case when l.depth = 0 then excluded.holder else l.holder end,
        fence = case when l.depth = 0 then l.fence + 1 else l.fence end,
        next = case when l.depth = 0 then excluded.next else l.next end
      returning id, holder, fence, depth
    )
    insert into outbox (lane, actor, effect, status, due)
    select e.lane, e.actor, e.effect,
      case when l.holder = ${me} and e.n = l.first and l.depth = l.added then 'sending' else 'pending' end,
      coalesce(e.due, now())
    from effect e join (
      select lane.*, added.first, added.added from lane
      join (select lane as id, min(n) first, count(*) added from effect group by lane) added using (id)
    ) l on l.id = e.lane
    order by e.n
    returning id, lane, status, (select fence from lane where lane.id = outbox.lane) fence
  `.execute(tx)
  return match(orders, saved)
}

interface Saved {
  readonly id: number
  readonly lane: string
  readonly status: string
  readonly fence: number
}

function toRow({ actor, effect, urgent = false }: Ordered, n: number): object {
  const due = effect.do === 'remind' ? new Date(effect.at).toISOString() : null
  return { n, lane: laneOf(effect, actor), actor, effect, due, urgent }
}

/** Rows come back in the order they were given; ids are sorted to be sure of it. */
function match(orders: readonly Ordered[], saved: readonly Saved[]): readonly Committed[] {
  const inOrder = saved.toSorted((a, b) => a.id - b.id)
  return orders.map(({ actor, effect }, n) => {
    const row = inOrder[n]
    if (!row) throw new Error('An effect was not saved')
    return { id: row.id, lane: row.lane, actor, effect, going: row.status === 'sending', fence: row.fence }
  })
}

/** What was said last replaces what still waits in these lanes, which hold nothing else. */
async function replace(tx: Transaction<Schema>, lanes: readonly string[]): Promise<void> {
  if (lanes.length === 0) return
  await sql`
    with gone as (
      delete from outbox where lane = any(${lanes}::text[]) and status = 'pending' returning lane
    )
    update lanes l set depth = l.depth - g.n from (select lane, count(*) n from gone group by lane) g where l.id = g.lane
  `.execute(tx)
}

/** A human has the floor: what the assistant still had to say there is never sent. What is on its way already is. */
async function hush(tx: Transaction<Schema>, lanes: readonly string[]): Promise<void> {
  if (lanes.length === 0) return
  await sql`
    with gone as (
      delete from outbox where lane = any(${lanes}::text[]) and status = 'pending' and effect->>'yields' = 'true'
      returning lane
    )
    update lanes l set depth = l.depth - g.n from (select lane, count(*) n from gone group by lane) g where l.id = g.lane
  `.execute(tx)
}

function json(value: unknown): string {
  return JSON.stringify(value)
}
