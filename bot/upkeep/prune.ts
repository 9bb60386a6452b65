import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../database/open.ts'

/** How many rows went, by what they were. */
export type Pruned = Readonly<Record<keyof typeof over, number>>

/**
 * Deletes what is over, a few thousand rows at a time so that turns pass in between.
 * An event's id is kept as long as the effect that brought it may come again, however long the program was stopped.
 */
export async function prune(db: Sql): Promise<Pruned> {
  const count = async (name: keyof typeof over): Promise<number> => await whole(db, over[name])
  return {
    brought: await count('brought'),
    seen: await count('seen'),
    effects: await count('effects'),
    lanes: await count('lanes'),
    processes: await count('processes'),
    paces: await count('paces'),
    failures: await count('failures'),
    calibrations: await count('calibrations'),
    questions: await count('questions'),
  }
}

/** Rows deleted at once. */
const handful = 5_000

const over = {
  // Before what was seen, so that nothing of it seems unheard.
  brought: sql`
    delete from brought where id in (
      select id from brought where at < now() - interval '2 days' limit ${handful}
    )`,
  seen: sql`
    delete from seen where id in (
      select s.id from seen s where s.at < now() - interval '3 days' and split_part(s.id, ':', 2) not in (
        select o.id::text from outbox o where o.status in ('pending', 'sending')
      ) limit ${handful}
    )`,
  effects: sql`
    delete from outbox where id in (
      select id from outbox where done < now() - interval '7 days' and status in ('sent', 'refused', 'uncertain')
      limit ${handful}
    )`,
  lanes: sql`delete from lanes where id in (
      select id from lanes where depth = 0 order by id limit ${handful} for update skip locked
    )`,
  processes: sql`delete from processes where alive < now() - interval '1 day'`,
  paces: sql`delete from paces where free < now() - interval '1 day'`,
  failures: sql`delete from failures where at < now() - interval '30 days'`,
  questions: sql`delete from questions where at < now() - interval '90 days'`,
  // Nobody began with it in the 24 months that a silent chat is kept; the newest has no later one, and stays.
  calibrations: sql`
    delete from calibrations c where exists (
      select from calibrations later where later.version > c.version and later.made < now() - interval '24 months'
    )`,
} satisfies Readonly<Record<string, RawBuilder<unknown>>>

async function whole(db: Sql, statement: RawBuilder<unknown>): Promise<number> {
  let total = 0
  for (;;) {
    const { numAffectedRows = 0n } = await statement.execute(db)
    total += Number(numAffectedRows)
    if (numAffectedRows < handful) return total
  }
}
