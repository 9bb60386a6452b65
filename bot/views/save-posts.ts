import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { PostState } from '#workflows/post/state.ts'
import { viewPost } from '#workflows/post/view.ts'
import type { Schema } from '../database/schema.ts'
import type { Batch } from '../turn/decide.ts'

/** Writes the rows of the posts that changed; one that was never created has none. */
export async function savePosts(tx: Transaction<Schema>, states: Batch['states']): Promise<void> {
  const rows = [...states].flatMap(([actor, state]) => (actor.startsWith('post:') ? rowOf(asPost(state)) : []))
  if (rows.length === 0) return
  await sql`
    insert into posts (id, ref, stage, owner, departement, region, created, row)
    select id, ref, stage, owner, departement, region, created, row
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (
      id text, ref text, stage text, owner text, departement text, region text, created timestamptz, row jsonb
    )
    on conflict (id) do update set stage = excluded.stage, owner = excluded.owner, row = excluded.row
  `.execute(tx)
}

/** States of `post:` actors come from the post kind alone. */
function asPost(state: unknown): PostState {
  // oxlint-disable-next-line typescript/consistent-type-assertions -- the batch forgets the types of its kinds
  return state as PostState
}

function rowOf(state: PostState): readonly { id: string; [column: string]: unknown }[] {
  const row = viewPost(state)
  if (!row) return []
  const { id, ref, stage, owner, departement, region, created_at: created } = row
  return [{ id, ref, stage, owner, departement, region, created: new Date(created).toISOString(), row }]
}
