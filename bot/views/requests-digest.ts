import { sql } from 'kysely'
import type { OpenCount, OwnCount } from '#workflows/team/digest.ts'
import type { Sql } from '../database/open.ts'

/** Requests under way at `now` (ms), counted by place and by who follows them. */
export async function readRequestsDigest(
  db: Sql,
  now: number,
): Promise<{ readonly open: readonly OpenCount[]; readonly own: readonly OwnCount[] }> {
  const late = sql`coalesce(promised < ${new Date(now)}, false)`
  const [open, own] = await Promise.all([
    sql<OpenCount>`
      select departement, region, (count(*) filter (where not ${late}))::int waiting,
        (count(*) filter (where not ${late} and urgency = 'high'))::int urgent, (count(*) filter (where ${late}))::int overdue
      from requests where stage = 'waiting' group by departement, region`.execute(db),
    sql<OwnCount>`
      select owner "user", count(*)::int mine, (count(*) filter (where ${late}))::int late
      from requests where stage in ('claimed', 'answered') and owner is not null group by owner`.execute(db),
  ])
  return { open: open.rows, own: own.rows }
}
