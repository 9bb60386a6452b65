import { sql } from 'kysely'
import type { SqlBool } from 'kysely'
import type { Sql } from '../database/open.ts'

/** The files that bear each of these references, as `fileRef` writes them; rarely, two files bear the same one. */
export async function readFilesByRef(
  db: Sql,
  refs: readonly string[],
): Promise<ReadonlyMap<string, readonly `file:${string}`[]>> {
  const rows = await db
    .selectFrom('files')
    .select(['ref', 'row'])
    .where(sql<SqlBool>`ref = any(${[...refs]}::text[])`)
    .execute()
  const files = new Map<string, `file:${string}`[]>()
  for (const { ref, row } of rows) files.set(ref, [...(files.get(ref) ?? []), row.id])
  return files
}
