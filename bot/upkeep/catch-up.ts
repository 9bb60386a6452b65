import { setTimeout as sleep } from 'node:timers/promises'
import { type RawBuilder, sql } from 'kysely'
import type { Thread } from '#handlers/slack/doubt.ts'
import type { SlackEdge } from '#handlers/slack/edge.ts'
import type { Sql } from '../database/open.ts'
import { faultOf, type Log } from '../log.ts'
import { mayReadBack } from '../views/hearing-reads.ts'
import { isOwed, isUnheard, oweReading } from '../views/thread-record.ts'
import { createPaces } from '../worker/pace.ts'

export interface CatchUpParts {
  readonly sql: Sql
  readonly log: Log
  readonly catchUp: SlackEdge['catchUp']
  /** Ends it; the next time goes on. */
  readonly signal?: AbortSignal
}

/**
 * Reads back, a few at a time, the threads where something was left to be heard, and those of requests and files during
 * which nobody heard for a while: what Slack gave up bringing is heard at last.
 */
export async function catchUpThreads(parts: CatchUpParts): Promise<void> {
  const paces = createPaces(parts.sql)
  const end = performance.now() + aWhile
  for (const thread of await inDoubt(parts.sql)) {
    const when = thread.owed ? 'at once' : 'some day'
    if (!(await untilItMay(() => mayReadBack(paces, when), { end, signal: parts.signal }))) return
    if (!(await readThread(parts, thread))) return
  }
}

/** False when it may not before the end, or when told to stop meanwhile. */
async function untilItMay(
  may: () => Promise<boolean>,
  { end, signal }: { readonly end: number; readonly signal: AbortSignal | undefined },
): Promise<boolean> {
  while (!(await may())) {
    if (performance.now() > end || !(await moment(signal))) return false
  }
  return true
}

/** False when told to stop meanwhile. */
async function moment(signal: AbortSignal | undefined): Promise<boolean> {
  return await sleep(1_000, true, signal && { signal }).catch(() => false)
}

/** False when it could not be read, or not heard: what was left there waits behind the others, which it must not hold up. */
async function readThread(
  { sql: db, log, catchUp }: CatchUpParts,
  { channel, root, owed }: ThreadInDoubt,
): Promise<boolean> {
  try {
    const heard = await catchUp({ channel, root })
    if (heard > 0) log('slack.heard-late', { channel, count: heard })
    return true
  } catch (cause) {
    log('slack.catch-up.failed', faultOf(cause))
    if (owed) await oweReading(db, { channel, root })
    return false
  }
}

/** `owed`: something said in it was left there. */
export interface ThreadInDoubt extends Thread {
  readonly owed: boolean
}

/**
 * First those where something was left to be heard, or brought and never heard, in the order in which it was left. Then
 * threads of open requests, and of files that moved in the last two days, once Slack will not bring anything of that time
 * again: before others those whose person has no answer yet, then those whose person spoke last, and may wait for words
 * that were typed.
 */
export async function inDoubt(db: Sql): Promise<readonly ThreadInDoubt[]> {
  const owed = sql`(${isOwed(sql.table('s'))} or (s.place, s.message) in (
    select b.place, b.root from brought b where b.at < now() - interval '6 minutes' and ${isUnheard}
  ))`
  const { rows } = await sql<ThreadInDoubt>`
    select s.place channel, s.message root, ${owed} owed
    from sent s join actors a on a.id = s.actor
      left join requests r on r.id = s.actor and r.channel = s.place and r.stage in ('waiting', 'claimed', 'answered')
      left join files f on f.id = s.actor and ${movedLately}
    where s.kind = 'post' and (${owed} or coalesce(r.id, f.id) is not null and (${recordedLate} or exists (
      select from processes p
      where p.alone and p.hears > coalesce(s.read, s.at) and p.hears < now() - interval '6 minutes'
    )))
    order by owed desc, case when ${owed} then coalesce(s.owed, s.at) end, coalesce(r.stage, 'answered') = 'answered',
      ${personSpokeLast} desc, coalesce(s.read, s.at)
    limit ${atOnce}
  `.execute(db)
  return rows
}

/** Who replied before it was on the record was not heard. */
const recordedLate = sql`s.read is null and s.at < now() - interval '6 minutes'
  and extract(epoch from s.at) - s.message::float8 > 1`

const movedLately = sql`(f.row->>'updated_at')::float8 > extract(epoch from now() - interval '2 days') * 1000`

const personSpokeLast = sql`${lastId(sql`'slack:' || s.actor`)}
  >= ${lastId(sql`'tell:' || s.actor || ':chat:' || (a.state->>'chat')`)}`

/** The last effect of a lane. */
function lastId(lane: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`coalesce((select max(id) from outbox where actor = s.actor and lane = ${lane}), 0)`
}

const atOnce = 30
/** Milliseconds: the chore is done every five seconds, so that little is lost with a process that dies over it. */
const aWhile = 4_500
