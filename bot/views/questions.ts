import { sql } from 'kysely'
import type { QuestionsParams } from '#prompts/copy/slack-questions.ts'
import type { Sheet } from '#prompts/knowledge/sheet.ts'
import type { Sql } from '../database/open.ts'
import { overdueSheets } from './overdue-sheets.ts'
import { readTeam } from './scope.ts'

/** Citizens' questions of the seven days before `now` (ms), what was not answered by theme, and sheets to look at again. */
export async function readQuestions(
  db: Sql,
  sheets: ReadonlyMap<string, Sheet>,
  now: number,
): Promise<QuestionsParams> {
  const since = new Date(now - week)
  const { rows } = await sql<Row>`
    with recent as (
      select *, (route = 'human' or route = 'answer' and (reason = 'clarify' or outcome in ('partly', 'human'))) unanswered
      from questions where at > ${since}
    ), themes as (
      select theme, count(*)::int count, (array_agg(asked order by at desc))[1:5] last
      from recent where unanswered group by theme
    )
    select 'all' what, null theme, count(*)::int count, null::text[] last from recent
    union all select 'urgent', null, count(*)::int, null from recent where route = 'urgent'
    union all select 'theme', theme, count, last from themes
  `.execute(db)
  const countOf = (what: Row['what']): number => rows.find((row) => row.what === what)?.count ?? 0
  const unanswered = rows
    .filter(({ what }) => what === 'theme')
    .map(({ theme, count, last }) => ({ theme, count, last: last ?? [] }))
    .toSorted((one, other) => other.count - one.count)
  const { themesOff: off } = await readTeam(db)
  const overdue = overdueSheets(sheets.values(), now)
  return { total: countOf('all'), urgent: countOf('urgent'), unanswered, overdue, off }
}

interface Row {
  readonly what: 'all' | 'urgent' | 'theme'
  readonly theme: string | null
  readonly count: number
  readonly last: readonly string[] | null
}

const week = 7 * 86_400_000
