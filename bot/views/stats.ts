import { sql } from 'kysely'
import type { StatsParams } from '#prompts/copy/slack-params.ts'
import type { Access } from '#workflows/team/access.ts'
import type { Sql } from '../database/open.ts'
import { visible } from './scope.ts'

/** Figures of the files that an access may see. Days are of 24 hours. */
export async function readStats(db: Sql, access: Access, territories: readonly string[]): Promise<StatsParams> {
  const scope = visible(access)
  const { rows } = await sql<Figures>`
    select
      count(*) filter (where status = 'sent')::int sent, count(*) filter (where status = 'taken')::int taken,
      count(*) filter (where status = 'eligible')::int eligible, count(*) filter (where status = 'declined')::int declined,
      count(*) filter (where status = 'withdrawn')::int withdrawn,
      count(*) filter (where sent > now() - interval '7 days')::int week,
      percentile_cont(0.5) within group (order by (row->>'decided_at')::float8 - (row->>'sent_at')::float8)
        filter (where status in ('eligible', 'declined')) decision,
      extract(epoch from now() - min(sent) filter (where status = 'sent'))::float8 oldest
    from files where ${scope}
  `.execute(db)
  const [figures] = rows
  if (!figures) throw new Error('An aggregate gave no row')
  const { sent, taken, eligible, declined, withdrawn, decision, oldest, week } = figures
  return {
    territories,
    counts: { sent, taken, eligible, declined, withdrawn },
    daysToDecision: decision === null ? null : Math.round(decision / day),
    oldestWaitingDays: oldest === null ? null : Math.floor((oldest * 1000) / day),
    sentThisWeek: week,
  }
}

const day = 86_400_000

interface Figures {
  readonly sent: number
  readonly taken: number
  readonly eligible: number
  readonly declined: number
  readonly withdrawn: number
  readonly week: number
  readonly decision: number | null
  readonly oldest: number | null
}
