import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { PostId } from '#workflows/actor.ts'
import type { FileId } from '#workflows/file/state.ts'
import type { Sql } from '../../database/open.ts'
import type { Take } from '../../turn/turn.ts'

/** Posts forget the candidates whose files (`erased` are ids of actors) are no more. Twice does no harm. */
export async function leavePosts(
  { sql: db, take }: { readonly sql: Sql; readonly take: Take },
  self: number,
  erased: readonly string[],
): Promise<void> {
  const { rows } = await sql<{ post: PostId; file: FileId }>`
    select p.id post, pair->>'file' file
    from posts p, jsonb_array_elements(p.row->'pairs') pair
    where pair->>'file' = any(${erased}::text[])
    order by p.id
  `.execute(db)
  for (const { post, file } of rows) {
    await take({ id: `left:${self}:${randomUUID()}`, actor: post, event: { is: 'candidate.erased', file } })
  }
}
