import type { Thread } from '#handlers/slack/doubt.ts'
import { type RawBuilder, sql as raw } from 'kysely'
import type { OwnThread, ThreadOwner } from '#handlers/slack/reads.ts'
import type { Sql } from '../database/open.ts'

/** Whose post a message of Slack is; undefined when no actor that listens posted it, or it is not on the record yet. */
export async function readThread(sql: Sql, channel: string, ts: string): Promise<OwnThread | undefined> {
  const row = await sql
    .selectFrom('sent')
    .select(['actor', raw<boolean>`coalesce(hearing > now(), false)`.as('busy')])
    .select(raw<boolean>`${isOwed(raw.table('sent'))}`.as('owed'))
    .select([msAgo(raw`read`).as('readAgo'), msAgo(raw`at`).as('recordedAgo')])
    .where('place', '=', channel)
    .where('message', '=', ts)
    .where('kind', '=', 'post')
    .executeTakeFirst()
  if (!row || !isListening(row.actor)) return undefined
  const [now, began] = [Date.now(), Number(ts) * 1000]
  const recordedAt = now - (row.recordedAgo ?? 0)
  return {
    owner: row.actor,
    readAt: row.readAgo === null ? began : now - row.readAgo,
    lateAt: recordedAt - began > atOnce ? recordedAt : null,
    busy: row.busy,
    owed: row.owed,
  }
}

function msAgo(time: RawBuilder<unknown>): RawBuilder<number | null> {
  return raw<number | null>`extract(epoch from now() - ${time})::float8 * 1000`
}

/** Milliseconds: a message of ours is on the record as soon as Slack has it. */
const atOnce = 1_000

/** All that was said in a thread until `ago` milliseconds ago is heard. */
export async function noteRead(sql: Sql, { channel, root }: Thread, ago: number): Promise<void> {
  const read = raw<Date>`greatest(read, now() - ${ago} * interval '1 ms')`
  await rootOf(sql, { channel, root }).set({ read }).execute()
}

/** Something said in a thread was left there, to be heard by a reading that begins after this. */
export async function oweReading(sql: Sql, thread: Thread): Promise<void> {
  await rootOf(sql, thread).set({ owed: raw<Date>`now()` }).execute()
}

/** Whether a thread was not read since something was left there; of a row of `sent`. */
export function isOwed(sent: RawBuilder<unknown>): RawBuilder<boolean> {
  return raw<boolean>`coalesce(${sent}.owed > coalesce(${sent}.read, ${sent}.at), false)`
}

/** A reply in a thread is being heard, for `ms` milliseconds at most. */
export async function noteHearing(sql: Sql, thread: Thread, ms: number): Promise<void> {
  const hearing = raw<Date>`now() + ${ms} * interval '1 ms'`
  await rootOf(sql, thread).set({ hearing }).execute()
}

function rootOf(sql: Sql, { channel, root }: Thread) {
  const sent = sql.updateTable('sent').where('place', '=', channel).where('message', '=', root)
  return sent.where('kind', '=', 'post')
}

function isListening(actor: string): actor is ThreadOwner {
  return actor.startsWith('request:') || actor.startsWith('file:')
}
