import type { Thread } from '#handlers/slack/doubt.ts'
import { type RawBuilder, sql as raw } from 'kysely'
import type { Brought, OwnThread, ThreadOwner } from '#handlers/slack/reads.ts'
import type { Sql } from '../database/open.ts'

/**
 * Whose post a message of Slack is; undefined when no actor that listens posted it, or it is not on the record yet. What
 * was said from `before` on, Slack's time, is not missed.
 */
export async function readThread(
  sql: Sql,
  channel: string,
  root: string,
  before?: string,
): Promise<OwnThread | undefined> {
  const earlier = before === undefined ? raw<boolean>`true` : raw<boolean>`b.ts < ${before}`
  const missing = raw<boolean>`exists (
    select from brought b where b.place = sent.place and b.root = sent.message and ${earlier} and ${isUnheard}
  )`
  const row = await sql
    .selectFrom('sent')
    .select(['actor', missing.as('missing'), isOwed(raw.table('sent')).as('owed')])
    .select([msAgo(raw`read`).as('readAgo'), msAgo(raw`at`).as('recordedAgo')])
    .where('place', '=', channel)
    .where('message', '=', root)
    .where('kind', '=', 'post')
    .executeTakeFirst()
  if (!row || !isListening(row.actor)) return undefined
  const [now, began] = [Date.now(), Number(root) * 1000]
  const recordedAt = now - (row.recordedAgo ?? 0)
  return {
    owner: row.actor,
    readAt: row.readAgo === null ? began : now - row.readAgo,
    lateAt: recordedAt - began > atOnce ? recordedAt : null,
    missing: row.missing,
    owed: row.owed,
  }
}

function msAgo(time: RawBuilder<unknown>): RawBuilder<number | null> {
  return raw<number | null>`extract(epoch from now() - ${time})::float8 * 1000`
}

/** Milliseconds: a message of ours is on the record as soon as Slack has it. */
const atOnce = 1_000

/** Of a row `b` of what was brought: nobody heard it yet. */
export const isUnheard = raw<boolean>`not exists (select from seen where seen.id = b.id)`

/** Slack brings a reply of this thread; whether it is new. Kept where the thread is ours, or `perhaps` will be. */
export async function noteBrought(sql: Sql, { id, channel, root, ts }: Brought, perhaps: boolean): Promise<boolean> {
  const { numAffectedRows } = await raw`
    insert into brought (id, place, root, ts) select ${id}, ${channel}, ${root}, ${ts}
    where ${perhaps}::boolean
      or exists (select from sent where place = ${channel} and message = ${root} and kind = 'post')
    on conflict do nothing
  `.execute(sql)
  return numAffectedRows === 1n
}

/** All that was said in a thread until `ago` milliseconds ago is heard; what is not there any more will not be. */
export async function noteRead(sql: Sql, { channel, root }: Thread, ago: number): Promise<void> {
  const then = raw<Date>`now() - ${ago} * interval '1 ms'`
  await sql
    .with('over', (db) =>
      db.deleteFrom('brought').where('place', '=', channel).where('root', '=', root).where('at', '<', then),
    )
    .updateTable('sent')
    .set({ read: raw<Date>`greatest(read, ${then})` })
    .where('place', '=', channel)
    .where('message', '=', root)
    .where('kind', '=', 'post')
    .execute()
}

/** Something said in a thread was left there, to be heard by a reading that begins after this. */
export async function oweReading(sql: Sql, { channel, root }: Thread): Promise<void> {
  const post = sql.updateTable('sent').where('place', '=', channel).where('message', '=', root)
  await post.where('kind', '=', 'post').set({ owed: raw<Date>`now()` }).execute()
}

/** Whether a thread was not read since something was left there; of a row of `sent`. */
export function isOwed(sent: RawBuilder<unknown>): RawBuilder<boolean> {
  return raw<boolean>`coalesce(${sent}.owed > coalesce(${sent}.read, ${sent}.at), false)`
}

function isListening(actor: string): actor is ThreadOwner {
  return actor.startsWith('request:') || actor.startsWith('file:')
}
