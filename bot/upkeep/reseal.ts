import { sql } from 'kysely'
import type { Sql } from '../database/open.ts'
import { BrokenSeal, UnknownKey, type Vault } from '../keys.ts'

/** Figures of a rotation. `left`: what could not be opened, as `table id`. */
export interface Resealed {
  readonly resealed: number
  readonly already: number
  readonly left: readonly string[]
}

/**
 * Seals again with the key named `first`, which must be the vault's own, whatever another sealed: documents and events
 * set aside. One row at a time, each replaced only if it is still what was read, so that a program may run beside it,
 * and a stop loses nothing.
 */
export async function reseal(db: Sql, vault: Vault, first: string): Promise<Resealed> {
  const counts = { resealed: 0, already: 0, gone: 0, unreadable: 0 }
  const left: string[] = []
  for (const place of places) {
    for await (const { id, head } of headsOf(db, place.table)) {
      const outcome = isSealedBy(vault, head, first) ? 'already' : await resealOne(db, vault, place, id)
      counts[outcome] += 1
      if (outcome === 'unreadable') left.push(`${place.table} ${id}`)
    }
  }
  return { resealed: counts.resealed, already: counts.already, left }
}

interface Place {
  readonly table: 'papers' | 'failures'
  /** What a row's seal is bound to. */
  readonly contextOf: (id: string) => string
}

const places: readonly Place[] = [
  { table: 'papers', contextOf: (id) => `cv:${id}` },
  { table: 'failures', contextOf: (id) => id },
]

/** Enough of a sealed value to tell its key, in bytes; the shortest sealed value is shorter than that only when empty. */
const headLength = 62

/** Rows read at once. */
const page = 500

/** Every sealed row, by pages; what is sealed meanwhile is sealed by the first key. */
async function* headsOf(db: Sql, table: Place['table']): AsyncGenerator<{ id: string; head: Uint8Array }> {
  let last = ''
  for (;;) {
    const { rows } = await sql<{ id: string; head: Uint8Array }>`
      select id, substring(sealed from 1 for ${headLength}) head from ${sql.table(table)}
      where id > ${last} and sealed is not null order by id limit ${page}
    `.execute(db)
    yield* rows
    const end = rows.at(-1)
    if (!end) return
    last = end.id
  }
}

function isSealedBy(vault: Vault, head: Uint8Array, key: string): boolean {
  try {
    return vault.keyOf(head) === key
  } catch (cause) {
    if (cause instanceof BrokenSeal) return false
    throw cause
  }
}

/** `gone`: erased or replaced while we looked. */
async function resealOne(db: Sql, vault: Vault, { table, contextOf }: Place, id: string) {
  const { rows } = await sql<{ sealed: Uint8Array }>`select sealed from ${sql.table(table)} where id = ${id}`.execute(
    db,
  )
  const sealed = rows[0]?.sealed
  if (!sealed) return 'gone'
  const bytes = openOrNot(vault, sealed, contextOf(id))
  if (!bytes) return 'unreadable'
  const fresh = vault.seal(bytes, contextOf(id))
  const { numAffectedRows } = await sql`
    update ${sql.table(table)} set sealed = ${fresh} where id = ${id} and sealed = ${sealed}
  `.execute(db)
  return numAffectedRows === 1n ? 'resealed' : 'gone'
}

function openOrNot(vault: Vault, sealed: Uint8Array, context: string): Uint8Array | undefined {
  try {
    return vault.open(sealed, context)
  } catch (cause) {
    if (cause instanceof UnknownKey || cause instanceof BrokenSeal) return undefined
    throw cause
  }
}
