import { sql } from 'kysely'
import type { Absences } from '#handlers/slack/doubt.ts'
import type { Database, Sql } from '../database/open.ts'
import { leaseLife } from './lease.ts'

/** The name of a process on the record, which leads to its connections. */
export function processName({ connections }: Pick<Database, 'connections'>, unique: string): string {
  return `${connections}/${unique}`
}

/** Keeps on the record whether this process hears (`true`) or not just now. */
export function hearingOf(database: Database, me: string): (now: boolean) => Promise<void> {
  return (now) => (now ? begins : pauses)(database, me)
}

/** This process begins to hear what partners bring; the record says whether nobody else did. */
async function begins(database: Database, me: string): Promise<void> {
  await sql`
    with others as (
      select count(*) n from processes p
      where p.id <> ${me} and p.hears is not null and p.deaf is not true and not ${gone(database)}
    )
    update processes set deaf = false, alone = alone is true or n = 0,
      hears = case when n = 0 or hears is null then now() else hears end
    from others where id = ${me}
  `.execute(database.sql)
}

/** This process hears nothing until it begins again: nobody counts on it meanwhile. */
async function pauses(database: Database, me: string): Promise<void> {
  await database.sql.updateTable('processes').set({ deaf: true }).where('id', '=', me).execute()
}

/** This process met a trouble that may concern every thread. */
export async function noteTrouble(db: Sql, me: string): Promise<void> {
  await db.updateTable('processes').set({ trouble: sql<Date>`now()` }).where('id', '=', me).execute()
}

/**
 * Who ended without a word in the last six minutes, and when there was last nobody to hear, or a trouble. A server knows
 * the first at once, by the connections; the lease says it a little later. An embedded database has no other process.
 *
 * Who seemed to hear when this process began may have been dead already, its connections not yet gone: only what it says
 * after that proves that it lived. When it turns out to be gone, this process was alone; until either, it is unsure.
 */
export async function absences(database: Database, me: string): Promise<Absences> {
  const { rows } = await sql<{
    id: string
    gone: boolean
    ago: number | null
    trouble: number | null
    unsure: boolean
  }>`
    with mine as (select hears from processes where id = ${me} and alone is false and hears > now() - ${newly}),
    others as (
      select ${gone(database)} gone, p.alive > mine.hears + ${life} proven from processes p, mine
      where p.id <> ${me} and p.hears < mine.hears and p.deaf is not true
    ),
    company as (select bool_and(gone) gone from others having count(*) > 0 and not bool_or(proven)),
    known as (update processes set alone = true from company where id = ${me} and company.gone returning id)
    select p.id, p.id <> ${me} and ${gone(database)} gone,
      case when p.alone or p.id in (select id from known) then extract(epoch from now() - p.hears)::float8 * 1000 end ago,
      extract(epoch from now() - p.trouble)::float8 * 1000 trouble,
      exists (select from company c where not c.gone) unsure
    from processes p where p.alive > now() - interval '6 minutes'
  `.execute(database.sql)
  const newest = (agos: readonly number[]): number | undefined => (agos.length === 0 ? undefined : Math.min(...agos))
  return {
    vanished: rows.filter((row) => row.gone).map(({ id }) => id),
    aloneSince: newest(rows.flatMap(({ ago }) => ago ?? [])),
    troubleSince: newest(rows.flatMap(({ trouble }) => trouble ?? [])),
    unsure: rows.some(({ unsure }) => unsure),
  }
}

const life = sql.raw(`interval '${leaseLife} ms'`)
/** After this, whoever lives has said so, and whoever does not is known to be gone. */
const newly = sql.raw("interval '20 seconds'")

/** Of process `p`: it does not say any more that it is alive, or has no connection. */
function gone({ exclusive }: Database): ReturnType<typeof sql<boolean>> {
  return exclusive
    ? sql<boolean>`p.alive < now()`
    : sql<boolean>`(p.alive < now()
        or split_part(p.id, '/', 1) not in (select application_name from pg_stat_activity))`
}
