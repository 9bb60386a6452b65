import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { FileState } from '#workflows/file/state.ts'
import { viewFile } from '#workflows/file/view.ts'
import type { Schema } from '../database/schema.ts'
import type { Batch } from '../turn/decide.ts'
import { savePosts } from './save-posts.ts'
import { saveQuestions } from './save-questions.ts'
import { saveRequests } from './save-requests.ts'

/** Writes, in the turn's own transaction, what lists and searches read of what it changed. */
export async function saveViews(tx: Transaction<Schema>, { states }: Pick<Batch, 'states'>): Promise<void> {
  await saveQuestions(tx, states)
  await saveRequests(tx, states)
  await savePosts(tx, states)
  const files = [...states].filter(([actor]) => actor.startsWith('file:'))
  if (files.length === 0) return
  const rows = files.flatMap(([, state]) => rowOf(asFile(state)))
  const gone = files.map(([actor]) => actor).filter((actor) => !rows.some(({ id }) => id === actor))
  if (gone.length > 0) await tx.deleteFrom('files').where('id', 'in', gone).execute()
  if (rows.length === 0) return
  await sql`
    insert into files (id, ref, status, owner, departement, region, row, contacts, waiting, sent)
    select id, ref, status, owner, departement, region, row, array(select jsonb_array_elements_text(contacts)), waiting, sent
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (
      id text, ref text, status text, owner text, departement text, region text, row jsonb, contacts jsonb,
      waiting boolean, sent timestamptz
    )
    on conflict (id) do update set status = excluded.status, owner = excluded.owner, departement = excluded.departement,
      region = excluded.region, row = excluded.row, contacts = excluded.contacts, waiting = excluded.waiting, sent = excluded.sent
  `.execute(tx)
}

/** States of `file:` actors come from the file kind alone. */
function asFile(state: unknown): FileState {
  // oxlint-disable-next-line typescript/consistent-type-assertions -- the batch forgets the types of its kinds
  return state as FileState
}

function rowOf(state: FileState): readonly { id: string; [column: string]: unknown }[] {
  const row = viewFile(state)
  if (!row || state.is !== 'live') return []
  const { id, ref, status, owner, departement, region, waiting_channel: waiting, sent_at } = row
  const { email, telephone } = state.answers
  const contacts = [email, telephone].flatMap((contact) => (contact === null ? [] : [digest(contact)]))
  return [
    { id, ref, status, owner, departement, region, row, contacts, waiting, sent: new Date(sent_at).toISOString() },
  ]
}

function digest(contact: string): string {
  return createHash('sha256').update(contact).digest('base64url').slice(0, 22)
}
