import { sql } from 'kysely'
import type { JournalParams } from '#prompts/copy/slack-params.ts'
import type { Sql } from '../database/open.ts'

const size = 20

/** A page of the audit log, newest first, of one file or post or of all. A file erased since has no reference any more. */
export async function readJournal(db: Sql, page: number, ref: string | null): Promise<JournalParams> {
  const subjects = sql`(select state->>'audit' audit, state->>'ref' ref from actors where (id like 'file:%' or id like 'post:%') and state->>'audit' is not null) f`
  const { rows } = await sql<Row>`
    select a.at, a.by, a.code, a.detail, f.ref, count(*) over ()::int total
    from audit a left join ${subjects} on f.audit = a.subject
    where ${ref}::text is null or f.ref = ${ref}
    order by a.id desc limit ${size} offset ${Math.max(0, page) * size}
  `.execute(db)
  const pages = Math.max(1, Math.ceil((rows[0]?.total ?? 0) / size))
  const entries = rows.map(({ at, by, code, ref, detail }) => ({ at: at.getTime(), by, code, ref, detail }))
  return { entries, page: Math.max(0, page), pages }
}

interface Row {
  readonly at: Date
  readonly by: string
  readonly code: string
  readonly detail: string | null
  readonly ref: string | null
  readonly total: number
}
