import { sql } from 'kysely'
import type { SqlBool } from 'kysely'
import type { FileId, ListRow } from '#prompts/copy/slack-params.ts'
import type { Access } from '#workflows/team/access.ts'
import type { Sql } from '../database/open.ts'
import { listRow } from './list-row.ts'
import { visible } from './scope.ts'

/**
 * Files an access may see whose reference, commune or département has every word, newest first, at most ten.
 * `names` gives the codes of the départements whose name has those words.
 */
export async function searchFiles(
  db: Sql,
  access: Access,
  words: string,
  names: (words: string) => readonly string[],
): Promise<{ readonly rows: readonly ListRow[]; readonly total: number }> {
  const wanted = fold(words)
  if (wanted === '') return { rows: [], total: 0 }
  const matches = sql<SqlBool>`(
    replace(lower(ref), '-', '') = ${wanted.replaceAll(/[\s-]/g, '')}
    or departement = ${wanted.toUpperCase()} or departement = any(${[...names(wanted)]}::text[])
    or translate(lower(row->>'commune_name'), ${accented}, ${plainLetters}) like ${`%${wanted.replaceAll(/[%_\\]/g, '')}%`}
  )`
  const rows = await db
    .selectFrom('files')
    .select(['row', sql<number>`count(*) over ()::int`.as('total')])
    .where(visible(access))
    .where(matches)
    .orderBy('sent', 'desc')
    .limit(10)
    .execute()
  return { rows: rows.map(({ row }) => listRow(row)), total: rows[0]?.total ?? 0 }
}

/** The files of a reference, whoever may open them. */
export async function filesOf(db: Sql, ref: string): Promise<readonly FileId[]> {
  const rows = await db
    .selectFrom('files')
    .select('row')
    .where(sql<SqlBool>`replace(lower(ref), '-', '') = ${fold(ref).replaceAll(/[\s-]/g, '')}`)
    .execute()
  return rows.map(({ row }) => row.id)
}

/** What SQL folds on its side: letters with accents, hyphens and apostrophes. */
const accented = "àâäçéèêëîïôöùûüÿ-'’"
const plainLetters = 'aaaceeeeiioouuuy   '

function fold(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[-'’]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
