import { createHash } from 'node:crypto'
import type { Sheet } from '#prompts/knowledge/sheet.ts'
import { sheetMeaning } from '#workflows/answer/meaning/sheet-meaning.ts'
import type { Sql } from '../database/open.ts'
import type { Schema } from '../database/schema.ts'

/** The meanings of sheets that were once computed: read from the database once, then in memory. All by sheet. */
export interface SheetVectors {
  readonly known: () => Promise<ReadonlyMap<string, Float32Array>>
  readonly keep: (vectors: ReadonlyMap<string, Float32Array>) => Promise<void>
  readonly forget: (sheets: readonly string[]) => Promise<void>
}

export interface SheetVectorsParts {
  readonly sql: Sql
  /** By id. */
  readonly sheets: ReadonlyMap<string, Sheet>
  /** Vectors of another endpoint or model are none. */
  readonly space: string
}

/** What was computed of a text that its sheet no longer has, or in another space, is erased at the first reading. */
export function openSheetVectors({ sql, sheets, space }: SheetVectorsParts): SheetVectors {
  const digests = new Map([...sheets].map(([id, sheet]) => [id, digestOf(sheet, space)]))
  let read: Map<string, Float32Array> | undefined
  const known = async (): Promise<Map<string, Float32Array>> => {
    read ??= await readVectors(sql, digests)
    return read
  }
  return {
    known,
    keep: async (vectors) => {
      for (const [sheet, vector] of vectors) {
        const row = { digest: digests.get(sheet) ?? '', vector: new Uint8Array(vector.buffer) }
        await upsert(sql, { sheet, ...row })
        read?.set(sheet, vector)
      }
    },
    forget: async (ids) => {
      await sql.deleteFrom('sheet_vectors').where('sheet', 'in', ids).execute()
      for (const id of ids) read?.delete(id)
    },
  }
}

async function upsert(sql: Sql, { sheet, ...row }: Schema['sheet_vectors']): Promise<void> {
  await sql
    .insertInto('sheet_vectors')
    .values({ sheet, ...row })
    .onConflict((conflict) => conflict.column('sheet').doUpdateSet(row))
    .execute()
}

async function readVectors(sql: Sql, digests: ReadonlyMap<string, string>): Promise<Map<string, Float32Array>> {
  const rows = await sql.selectFrom('sheet_vectors').selectAll().execute()
  const stale = rows.filter(({ sheet, digest }) => digests.get(sheet) !== digest)
  for (const { sheet, digest } of stale) {
    await sql.deleteFrom('sheet_vectors').where('sheet', '=', sheet).where('digest', '=', digest).execute()
  }
  const fresh = rows.filter((row) => !stale.includes(row))
  return new Map(fresh.map(({ sheet, vector }) => [sheet, new Float32Array(new Uint8Array(vector).buffer)]))
}

function digestOf(sheet: Sheet, space: string): string {
  return createHash('sha256')
    .update(JSON.stringify([space, sheetMeaning(sheet)]))
    .digest('base64url')
}
