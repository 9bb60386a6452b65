import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import type { HomeFilter, HomeParams } from '#prompts/copy/slack-params.ts'
import type { Access } from '#workflows/team/access.ts'
import type { Sql } from '../database/open.ts'
import { listRow } from './list-row.ts'
import { visible } from './scope.ts'

/** Rows of a page. */
const size = 10

export interface HomeAsked {
  readonly user: string
  readonly access: Access
  readonly filter: HomeFilter
  readonly page: number
  readonly territories: readonly string[]
  /** Today's ISO date in Paris. */
  readonly today: string
  readonly departementName: (code: string) => string | undefined
}

/** What a coordinator's App Home shows: theirs, what waits in their territory (oldest first), and the counts. */
export async function readHome(db: Sql, asked: HomeAsked): Promise<HomeParams> {
  const { access, user, filter } = asked
  const scope = visible(access)
  const where = and(scope, sql`status = 'sent'`, ...conditions(filter, asked.today))
  const [counts, waitingTotal, departements, mine] = await Promise.all([
    countByStatus(db, scope),
    count(db, where),
    departementsWithFiles(db, scope),
    mineOf(db, and(scope, sql`owner = ${user} and status in ('taken', 'eligible')`)),
  ])
  const page = Math.max(0, Math.min(asked.page, Math.ceil(waitingTotal / size) - 1))
  return {
    admin: access.role === 'admin',
    territories: asked.territories,
    counts,
    mine: mine.rows,
    mineTotal: mine.total,
    waiting: await rowsOf(db, where, page * size),
    waitingTotal,
    page,
    filter,
    departements: departements.map((code) => ({ code, name: asked.departementName(code) ?? code })),
  }
}

type Condition = Expression<SqlBool>

function and(...parts: readonly Expression<unknown>[]): Condition {
  return sql<SqlBool>`${sql.join(parts, sql` and `)}`
}

const within = { now: 0, month: 31, quarter: 92 } as const

function conditions(filter: HomeFilter, today: string): readonly Condition[] {
  const { departement, availability, situation, experience, pix } = filter
  return [
    departement !== null && sql<SqlBool>`departement = ${departement}`,
    availability !== null &&
      sql<SqlBool>`(row->>'available_on')::date <= ${today}::date + ${within[availability]}::int`,
    situation !== null && sql<SqlBool>`row->'situations' ? ${situation}`,
    experience !== null && sql<SqlBool>`row->>'experience' = ${String(experience === 'yes')}`,
    pix !== null && sql<SqlBool>`(coalesce(row->>'pix', '[]') <> '[]') = ${pix === 'with'}`,
  ].filter((condition) => condition !== false)
}

async function rowsOf(db: Sql, where: Condition, offset: number) {
  const rows = await db
    .selectFrom('files')
    .select('row')
    .where(where)
    .orderBy('sent')
    .orderBy('id')
    .limit(size)
    .offset(offset)
    .execute()
  return rows.map(({ row }) => listRow(row))
}

async function mineOf(db: Sql, where: Condition) {
  const [rows, total] = await Promise.all([rowsOf(db, where, 0), count(db, where)])
  return { rows, total }
}

async function count(db: Sql, where: Condition): Promise<number> {
  const row = await db
    .selectFrom('files')
    .select(sql<number>`count(*)::int`.as('count'))
    .where(where)
    .executeTakeFirstOrThrow()
  return row.count
}

async function countByStatus(db: Sql, scope: Condition): Promise<HomeParams['counts']> {
  const rows = await db
    .selectFrom('files')
    .select(['status', sql<number>`count(*)::int`.as('count')])
    .where(scope)
    .groupBy('status')
    .execute()
  const of = (status: string): number => rows.find((row) => row.status === status)?.count ?? 0
  return { sent: of('sent'), taken: of('taken'), eligible: of('eligible'), declined: of('declined') }
}

/** A select of Slack holds 100 options, and one of them is "all". */
async function departementsWithFiles(db: Sql, scope: Condition): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('files')
    .select('departement')
    .distinct()
    .where(scope)
    .orderBy('departement')
    .limit(99)
    .execute()
  return rows.map(({ departement }) => departement)
}
