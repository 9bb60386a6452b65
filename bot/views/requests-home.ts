import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import type { SeenRequest, SeenRequests } from '#handlers/slack/reads.ts'
import type { RequestRow } from '#workflows/request/row.ts'
import type { Access } from '#workflows/team/access.ts'
import type { Sql } from '../database/open.ts'
import { visible } from './scope.ts'

export interface RequestsAsked {
  /** Slack id of the adviser. */
  readonly user: string
  readonly access: Access
  /** Milliseconds since 1970. */
  readonly now: number
  readonly departementName: (code: string) => string | undefined
}

/** An adviser's own requests, those past their promise, and the others that wait where they may answer; each once. */
export async function readRequestsHome(db: Sql, asked: RequestsAsked): Promise<SeenRequests> {
  const { user, access } = asked
  if (access.role === 'none') return { mine: none, waiting: none, overdue: none }
  const { rows } = await sql<Seen>`
    with open as (
      select id, row, urgency, opened, promised, case
        when owner = ${user} then 'mine'
        when promised < ${new Date(asked.now)} then 'overdue'
        when stage = 'waiting' then 'waiting'
      end section
      from requests where stage in ('waiting', 'claimed', 'answered') and (owner = ${user} or ${answerable(access)})
    ), numbered as (
      select *, count(*) over (partition by section)::int total, row_number() over (partition by section
        order by case when section = 'overdue' then promised end, urgency <> 'high', opened, id) place
      from open where section is not null
    )
    select section, total, row, card.channel, card.ts from numbered
    left join lateral (
      select s.place channel, s.message ts from sent s join actors a on a.id = s.actor
      where s.actor = numbered.id and s.key = a.state->'card'->>'key'
    ) card on true
    where place <= ${most} order by numbered.place
  `.execute(db)
  const list = (section: Seen['section']): SeenRequests['mine'] => {
    const own = rows.filter((row) => row.section === section)
    return { rows: own.map((row) => seen(row, asked)), total: own[0]?.total ?? 0 }
  }
  return { mine: list('mine'), waiting: list('waiting'), overdue: list('overdue') }
}

/**
 * The condition on `requests` that keeps what an access may answer: its territories, what was sent to one of them, and
 * what has no place or went wider.
 */
export function answerable(access: Access): Expression<SqlBool> {
  if (access.role === 'none') return sql<SqlBool>`false`
  const own = access.role === 'admin' ? [] : access.perimeters
  return sql<SqlBool>`(${visible(access)} or departement is null or wide or row->>'sent_to' = any(${own}::text[]))`
}

function seen({ row, channel, ts }: Seen, { now, departementName }: RequestsAsked): SeenRequest {
  const { id, ref, theme, departement, urgency, stage, since, promised_by: promisedBy, owner_name: owner } = row
  const place = departement === null ? null : { code: departement, name: departementName(departement) ?? departement }
  const late = promisedBy !== null && promisedBy < now
  const thread = channel === null || ts === null ? null : { channel, ts }
  return { id, ref, theme, place, urgency, stage, since, promisedBy, late, owner, thread }
}

interface Seen {
  readonly section: keyof SeenRequests
  readonly total: number
  readonly row: RequestRow
  readonly channel: string | null
  readonly ts: string | null
}

const none = { rows: [], total: 0 }
/** Rows of a section: a Home holds a hundred blocks. */
const most = 8
