import { sql } from 'kysely'
import type { KeepExport } from '#handlers/slack/desk.ts'
import type { Sql } from '../database/open.ts'

/**
 * Keeps an exported list as sent by each file whose identity it shows. The files are locked against an erasure that
 * comes at once: it finds the list, or the list hears that the file is gone.
 */
export function exportKeeper(db: Sql): KeepExport {
  return async ({ key, files, receipt: { place, id, file } }) => {
    const { numAffectedRows: kept = 0n } = await sql`
      insert into sent (actor, key, kind, place, message, file)
      select a.id, ${key}, 'send-cv', ${place}, ${id}, ${file ?? null}
      from (select id from actors where id = any(${files}::text[]) order by id for key share) a
    `.execute(db)
    return kept === BigInt(files.length)
  }
}
