import type { ExportRow } from '#handlers/slack/reads.ts'
import type { Access } from '#workflows/team/access.ts'
import { parseFile } from '#workflows/file/parse.ts'
import type { Sql } from '../database/open.ts'
import { listRow } from './list-row.ts'
import { visible } from './scope.ts'

/** Every file an access may see, oldest first; who the person is only where it was revealed to `user`. */
export async function readExportRows(db: Sql, user: string, access: Access): Promise<readonly ExportRow[]> {
  const rows = await db.selectFrom('files').select('row').where(visible(access)).orderBy('sent').orderBy('id').execute()
  const revealed = rows.filter(({ row }) => row.revealed_to.includes(user)).map(({ row }) => row.id)
  const identities = await readIdentities(db, revealed)
  return rows.map(({ row }) => ({
    ...listRow(row),
    updatedAt: row.updated_at,
    identity: identities.get(row.id) ?? null,
  }))
}

async function readIdentities(db: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, ExportRow['identity']>> {
  if (ids.length === 0) return new Map()
  const actors = await db.selectFrom('actors').select(['id', 'state']).where('id', 'in', ids).execute()
  return new Map(
    actors.flatMap(({ id, state }) => {
      const file = parseFile(state)
      if (file.is !== 'live') return []
      const { prenom, nom, email, telephone } = file.answers
      return [[id, { prenom, nom, email, telephone }] as const]
    }),
  )
}
