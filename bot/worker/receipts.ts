import type { Receipt } from '#handlers/delivery.ts'
import type { Sql } from '../database/open.ts'
import type { Parcel } from './parcel.ts'

/** Where the message that an actor sent under a key is; undefined when it never went out, or was removed. */
export function receiptReader(sql: Sql): (parcel: Pick<Parcel, 'actor'>, key: string) => Promise<Receipt | undefined> {
  return async ({ actor }, key) => {
    const row = await sql
      .selectFrom('sent')
      .select(['place', 'message', 'file'])
      .where('actor', '=', actor)
      .where('key', '=', key)
      .executeTakeFirst()
    return row && { place: row.place, id: row.message, ...(row.file !== null && { file: row.file }) }
  }
}
