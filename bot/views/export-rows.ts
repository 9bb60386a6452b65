import type { ExportRow } from '#handlers/slack/reads.ts'
import type { Access } from '#workflows/team/access.ts'
import { parseFile } from '#workflows/file/parse.ts'
import type { FileRow } from '#workflows/file/row.ts'
import { shownPix } from '#workflows/file/shown-pix.ts'
import type { LiveFile } from '#workflows/file/state.ts'
import type { Sql } from '../database/open.ts'
import { listRow } from './list-row.ts'
import { visible } from './scope.ts'

/** Every file an access may see, oldest first; who the person is only where it was revealed to `user`. */
export async function readExportRows(db: Sql, user: string, access: Access): Promise<readonly ExportRow[]> {
  const rows = await db.selectFrom('files').select('row').where(visible(access)).orderBy('sent').orderBy('id').execute()
  const telling = rows.filter(({ row }) => isRevealed(row, user) || (row.pix ?? []).length > 0)
  const files = await readFiles(
    db,
    telling.map(({ row }) => row.id),
  )
  return rows.map(({ row }) => {
    const file = files.get(row.id)
    return {
      ...listRow(row),
      updatedAt: row.updated_at,
      pix: file ? shownPix(file) : null,
      identity: file && isRevealed(row, user) ? identityOf(file) : null,
    }
  })
}

function isRevealed(row: FileRow, user: string): boolean {
  return row.revealed_to.includes(user)
}

function identityOf({ answers: { prenom, nom, email, telephone } }: LiveFile): ExportRow['identity'] {
  return { prenom, nom, email, telephone }
}

async function readFiles(db: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, LiveFile>> {
  if (ids.length === 0) return new Map()
  const actors = await db.selectFrom('actors').select(['id', 'state']).where('id', 'in', ids).execute()
  return new Map(
    actors.flatMap(({ id, state }) => {
      const file = parseFile(state)
      return file.is === 'live' ? [[id, file] as const] : []
    }),
  )
}
