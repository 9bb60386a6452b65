import { sql } from 'kysely'
import type { RequestReport } from '#prompts/copy/slack-request-reports.ts'
import type { Access } from '#workflows/team/access.ts'
import type { Sql } from '../database/open.ts'
import { answerable } from './requests-home.ts'

export interface ReportAsked {
  readonly access: Access
  /** Milliseconds since 1970: the report is of the seven days before. */
  readonly now: number
  readonly territories: readonly string[]
  readonly departementName: (code: string) => string | undefined
}

/** The requests of seven days that an access covers, in figures. */
export async function readRequestsReport(db: Sql, asked: ReportAsked): Promise<RequestReport> {
  const { now, territories } = asked
  const from = now - week
  const scope = answerable(asked.access)
  const recent = sql`
    recent as (
      select *, answered is null and (stage in ('closed', 'resolved') or promised < ${new Date(now)}) unanswered,
        extract(epoch from answered - opened)::float8 / 60 delay
      from requests where opened >= ${new Date(from)} and opened < ${new Date(now)} and ${scope}
    )`
  const [totals, themes, places] = await Promise.all([
    sql<Totals>`
      with ${recent} select count(*)::int opened, count(answered)::int answered, count(resolved)::int resolved,
        (count(*) filter (where unanswered))::int unanswered,
        (select count(*)::int from requests where stage = 'waiting' and ${scope}) waiting,
        percentile_cont(0.5) within group (order by delay) median,
        percentile_cont(0.9) within group (order by delay) ninetieth,
        count(row->>'stars')::int marks, avg((row->>'stars')::int)::float8 mean,
        (count(*) filter (where row->>'solved' = 'true'))::int solved,
        (count(*) filter (where row->>'solved' = 'false'))::int not_solved
      from recent`.execute(db),
    sql<RequestReport['themes'][number]>`
      with ${recent} select theme, count(*)::int opened, (count(*) filter (where unanswered))::int unanswered
      from recent group by theme order by 2 desc, 1`.execute(db),
    sql<Place>`
      with ${recent} select departement, count(*)::int opened from recent group by departement order by 2 desc, 1
    `.execute(db),
  ])
  const [found] = totals.rows
  if (!found) throw new Error('An aggregate gave no row')
  const { opened, answered, resolved, unanswered, waiting, median, ninetieth } = found
  return {
    from,
    to: now,
    territories,
    opened,
    answered,
    resolved,
    unanswered,
    waiting,
    delay: median === null || ninetieth === null ? null : { median, ninetieth },
    marks: { count: found.marks, mean: found.mean, solved: found.solved, not: found.not_solved },
    themes: themes.rows,
    places: mergeSmall(places.rows, asked.departementName),
  }
}

/** A place with so few requests that they could be recognised is one of the others. */
function mergeSmall(rows: readonly Place[], nameOf: ReportAsked['departementName']): RequestReport['places'] {
  const large = rows.filter(({ departement, opened }) => departement !== null && opened >= few)
  const others = rows.filter((row) => !large.includes(row)).reduce((sum, { opened }) => sum + opened, 0)
  const named = large.map(({ departement, opened }) => ({ name: nameOf(departement ?? '') ?? departement, opened }))
  return others > 0 ? [...named, { name: null, opened: others }] : named
}

interface Place {
  readonly departement: string | null
  readonly opened: number
}

interface Totals {
  readonly opened: number
  readonly answered: number
  readonly resolved: number
  readonly unanswered: number
  readonly waiting: number
  readonly median: number | null
  readonly ninetieth: number | null
  readonly marks: number
  readonly mean: number | null
  readonly solved: number
  readonly not_solved: number
}

const few = 3
const week = 7 * 86_400_000
