import { sql } from 'kysely'
import type { PostId } from '#workflows/actor.ts'
import type { FileId } from '#workflows/file/state.ts'
import type { Sql } from '../../database/open.ts'
import type { Take } from '../../turn/turn.ts'

/** Posts forget the candidate of a file that is erased; `self`: of the erasure, so that each hears it once. */
export async function leavePosts(
  { sql: db, take }: { readonly sql: Sql; readonly take: Take },
  self: number,
  erased: readonly string[],
): Promise<void> {
  for (const file of erased.filter(isFile)) {
    const { rows } = await sql<{ id: PostId }>`
      select id from posts where row->'pairs' @> ${JSON.stringify([{ file }])}::jsonb
    `.execute(db)
    for (const { id } of rows) {
      await take({ id: `erased:${self}:${id}`, actor: id, event: { is: 'candidate.erased', file } })
    }
  }
}

function isFile(actor: string): actor is FileId {
  return actor.startsWith('file:')
}
