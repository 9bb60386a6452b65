import { fileTypeFromBuffer } from 'file-type'
import type { Downloaded } from '#handlers/telegram/download.ts'
import type { Sql } from '../../database/open.ts'
import type { Vault } from '../../keys.ts'
import type { Take } from '../../turn/turn.ts'
import type { Handlers } from '../deliver.ts'
import { done } from '../deliver.ts'

/** A CV is at most 10 MB. */
const most = 10 * 1024 * 1024

export interface PaperParts {
  readonly sql: Sql
  readonly vault: Vault
  readonly take: Take
  readonly download: (file: string, most: number) => Promise<Downloaded>
}

/** Effects on documents: fetched once, known as a PDF by their content, sealed before they are stored. */
export function paperHandlers({ sql, vault, take, download }: PaperParts): Pick<Handlers, 'keep-cv' | 'drop-cv'> {
  return {
    'keep-cv': async ({ telegramFile }, { id, actor }) => {
      const got = await download(telegramFile, most)
      if (got.became === 'later') return { became: 'later', afterMs: 1_000, waiting: false, code: 'unreachable' }
      const refused = await refusalOf(got)
      if (got.became !== 'bytes' || refused) {
        await take({ id: `cv:${id}`, actor, event: { is: 'cv.refused', why: refused ?? 'unavailable' } })
        return done
      }
      // Named after the effect: a repeat after a kill keeps the same document.
      const cv = `cv-${id}`
      const sealed = vault.seal(got.bytes, `cv:${cv}`)
      await sql
        .insertInto('papers')
        .values({ id: cv, actor, sealed, bytes: got.bytes.length })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      await take({ id: `cv:${id}`, actor, event: { is: 'cv.stored', cv, bytes: got.bytes.length } })
      return done
    },
    'drop-cv': async ({ cv }) => {
      await sql.deleteFrom('papers').where('id', '=', cv).execute()
      return done
    },
  }
}

/** Opens a stored document; undefined when it is no more. */
export function openPaper({
  sql,
  vault,
}: Pick<PaperParts, 'sql' | 'vault'>): (id: string) => Promise<Uint8Array | undefined> {
  return async (id) => {
    const row = await sql.selectFrom('papers').select('sealed').where('id', '=', id).executeTakeFirst()
    return row && vault.open(row.sealed, `cv:${id}`)
  }
}

async function refusalOf(got: Downloaded): Promise<'too-big' | 'unavailable' | 'not-a-pdf' | undefined> {
  if (got.became === 'too-big' || got.became === 'unavailable') return got.became
  if (got.became !== 'bytes') return undefined
  const type = await fileTypeFromBuffer(got.bytes)
  return type?.mime === 'application/pdf' ? undefined : 'not-a-pdf'
}
