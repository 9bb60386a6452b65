import { sql } from 'kysely'
import type { PastRequest } from '#handlers/slack/reads.ts'
import type { RequestId } from '#workflows/actor.ts'
import type { Access } from '#workflows/team/access.ts'
import type { Sql } from '../database/open.ts'
import { answerable } from './requests-home.ts'

/** Requests of the same theme that were answered, where this access may read: those that were solved first, then the newest. */
export async function readPastRequests(db: Sql, access: Access, request: RequestId): Promise<readonly PastRequest[]> {
  const { rows } = await sql<PastRequest>`
    with past as (
      select id, ref, answered, (row->>'solved')::boolean solved from requests
      where theme = (select theme from requests where id = ${request}) and id <> ${request} and answered is not null
        and ${answerable(access)}
    )
    select past.ref, past.solved, jsonb_build_object('channel', s.place, 'ts', s.message) thread
    from past join actors a on a.id = past.id
    join sent s on s.actor = past.id and s.key = a.state->'card'->>'key'
    order by past.solved desc nulls last, past.answered desc limit ${most}
  `.execute(db)
  return rows
}

const most = 3
