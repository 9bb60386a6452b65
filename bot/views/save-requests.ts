import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { RequestState } from '#workflows/request/state.ts'
import { viewRequest } from '#workflows/request/view.ts'
import type { Schema } from '../database/schema.ts'
import type { Batch } from '../turn/decide.ts'

/** Writes the rows of the requests that changed; one that is no more has none. */
export async function saveRequests(tx: Transaction<Schema>, states: Batch['states']): Promise<void> {
  const requests = [...states].filter(([actor]) => actor.startsWith('request:'))
  if (requests.length === 0) return
  const rows = requests.flatMap(([, state]) => rowOf(asRequest(state)))
  const gone = requests.map(([actor]) => actor).filter((actor) => !rows.some(({ id }) => id === actor))
  if (gone.length > 0) await tx.deleteFrom('requests').where('id', 'in', gone).execute()
  if (rows.length === 0) return
  await sql`
    insert into requests (id, ref, stage, urgency, theme, departement, region, channel, owner, wide, opened, answered, resolved, promised, row)
    select id, ref, stage, urgency, theme, departement, region, channel, owner, wide, opened, answered, resolved, promised, row
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (
      id text, ref text, stage text, urgency text, theme text, departement text, region text, channel text, owner text,
      wide boolean, opened timestamptz, answered timestamptz, resolved timestamptz, promised timestamptz, row jsonb
    )
    on conflict (id) do update set stage = excluded.stage, urgency = excluded.urgency, theme = excluded.theme,
      departement = excluded.departement, region = excluded.region, channel = excluded.channel, owner = excluded.owner,
      wide = excluded.wide, answered = excluded.answered, resolved = excluded.resolved, promised = excluded.promised,
      row = excluded.row
  `.execute(tx)
}

/** States of `request:` actors come from the request kind alone. */
function asRequest(state: unknown): RequestState {
  // oxlint-disable-next-line typescript/consistent-type-assertions -- the batch forgets the types of its kinds
  return state as RequestState
}

function rowOf(state: RequestState): readonly { id: string; [column: string]: unknown }[] {
  const row = viewRequest(state)
  if (!row || state.is !== 'live') return []
  const { id, ref, stage, urgency, theme, departement, region, channel, owner } = row
  const wide = state.stage.at === 'waiting' && state.stage.level !== 'near'
  const opened = instant(row.opened_at)
  const answered = instant(row.answered_at)
  const resolved = instant(row.resolved_at)
  const promised = instant(row.promised_by)
  return [
    {
      id,
      ref,
      stage,
      urgency,
      theme,
      departement,
      region,
      channel,
      owner,
      wide,
      opened,
      answered,
      resolved,
      promised,
      row,
    },
  ]
}

function instant(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString()
}
