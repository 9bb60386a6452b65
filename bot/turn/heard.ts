import type { Sql } from '../database/open.ts'

/** Which of these happenings were taken already, of the last three days. */
export async function heard(sql: Sql, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const rows = await sql.selectFrom('seen').select('id').where('id', 'in', ids).execute()
  return rows.map(({ id }) => id)
}
