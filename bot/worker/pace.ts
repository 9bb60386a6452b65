import { sql } from 'kysely'
import type { Sql } from '../database/open.ts'

/** How much a partner takes at one place: one call every `every` milliseconds, `atOnce` of them at once after a silence. */
export interface Pace {
  readonly place: string
  readonly every: number
  readonly atOnce: number
}

export interface Paces {
  /** Lets an effect of a lane pass now (0), or says in how many milliseconds its turn may come. */
  readonly pass: (pace: Pace, waiting: { readonly lane: string; readonly id: number }) => Promise<number>
  /** Whether one call may be made now, before nobody who waits. */
  readonly take: (pace: Pace) => Promise<boolean>
  /** The partner asked for `ms` milliseconds of silence there. */
  readonly silence: (place: string, ms: number) => Promise<void>
}

/**
 * A pace that all lanes of all processes share, one statement a call. An idle place lets the first pass at once. Where
 * lanes wait they pass in the order in which they came, urgent ones first; one that does not come back when its turn has
 * come loses it.
 */
export function createPaces(db: Sql): Paces {
  return {
    pass: (pace, waiting) => pass(db, pace, waiting),
    async take({ place, every, atOnce }) {
      const { rows } = await sql`
        insert into paces as p (place, free)
        select ${place}, now() + ${every} * interval '1 ms' where not exists (
          select from lanes l where l.place = ${place} and l.depth > 0 and l.next > now() - ${patience} * interval '1 ms'
        )
        on conflict (place) do update set free = greatest(p.free, now()) + ${every} * interval '1 ms'
          where p.free <= now() + ${every * (atOnce - 1)} * interval '1 ms'
        returning place
      `.execute(db)
      return rows.length === 1
    },
    async silence(place, ms) {
      await sql`
        insert into paces as p (place, free) values (${place}, now() + ${ms} * interval '1 ms')
        on conflict (place) do update set free = greatest(p.free, excluded.free)
      `.execute(db)
    },
  }
}

async function pass(
  db: Sql,
  { place, every, atOnce }: Pace,
  { lane, id }: { readonly lane: string; readonly id: number },
): Promise<number> {
  const credit = every * (atOnce - 1)
  const { rows } = await sql<{ passed: boolean; wait: number }>`
    with me as (
      select id, urgent, case when place = ${place} then paced else ${id} end paced from lanes where id = ${lane}
    ), before as (
      select count(*)::int n from lanes l, me
      where l.place = ${place} and l.id <> me.id and l.depth > 0 and l.holder is null
        and l.next > now() - ${patience} * interval '1 ms'
        and (l.urgent and not me.urgent or l.urgent = me.urgent and l.paced < me.paced)
    ), passed as (
      insert into paces as p (place, free)
      select ${place}, now() + ${every} * interval '1 ms' from before where n < ${atOnce}
      on conflict (place) do update set free = greatest(p.free, now()) + ${every} * interval '1 ms'
        where p.free <= now() + ${credit} * interval '1 ms'
      returning place
    ), noted as (
      update lanes l set place = case when passed.place is null then ${place} end,
        paced = case when passed.place is null then me.paced end
      from me left join passed on true where l.id = me.id and (passed.place is null or l.place is not null)
    )
    select (select count(*) from passed) = 1 passed, ceil(greatest(${soonest},
      coalesce(extract(epoch from p.free - now()) * 1000 - ${credit}, 0) + before.n * ${every}::int))::int wait
    from before left join paces p on p.place = ${place}
  `.execute(db)
  const [row] = rows
  return row === undefined || row.passed ? 0 : row.wait
}

/** Milliseconds that a lane may come late in its turn before the next one passes. */
const patience = 2_000
/** Milliseconds: the shortest wait. */
const soonest = 20
