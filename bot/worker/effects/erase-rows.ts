import { type RawBuilder, sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { ActorId } from '#workflows/actor.ts'
import { chatKind } from '#workflows/chat/kind.ts'
import type { PassedFrom } from '#workflows/effects.ts'
import type { Sql } from '../../database/open.ts'
import type { Schema } from '../../database/schema.ts'

/** `self` is the effect itself; what the chat ordered after it belongs to a new life. What is erased beside it has none. */
export interface Erasure {
  readonly self: number
  readonly chat: ActorId
  readonly also: readonly PassedFrom[]
}

export function actorsOf({ chat, also }: Erasure): ActorId[] {
  return [chat, ...also]
}

/**
 * All that is the person's: what their chat names, and requests so old that it forgot them, but none of their new life.
 * Kept in the effect before anything is deleted, so that an interrupted erasure still knows.
 */
export async function wholeOf(
  db: Sql,
  self: number,
  chat: ActorId,
  also: readonly PassedFrom[],
): Promise<readonly PassedFrom[]> {
  const { rows } = await sql<{ id: PassedFrom }>`
    select a.id from actors a, outbox o
    where a.id like 'request:%' and a.state->>'chat' = ${chat.slice('chat:'.length)} and o.id = ${self}
      and (a.state->>'openedAt')::numeric < extract(epoch from o.created) * 1000
  `.execute(db)
  const whole = [...new Set([...also, ...rows.map(({ id }) => id)])]
  if (whole.length > also.length) {
    const list = JSON.stringify(whole)
    await sql`
      update outbox set effect = jsonb_set(effect, '{also}', ${list}::jsonb) where id = ${self}
    `.execute(db)
  }
  return whole
}

export async function wasTold(db: Sql, self: number): Promise<boolean> {
  return (await db.selectFrom('seen').select('id').where('id', '=', `erased:${self}`).executeTakeFirst()) !== undefined
}

/** Gives the ids of what will not leave any more, reminders included, whose jobs go too. */
export async function forget(db: Sql, erasure: Erasure): Promise<readonly number[]> {
  const { self, chat, also } = erasure
  return await db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ id: number }>`
      with gone as (
        delete from outbox where status = 'pending' and (${ordered(erasure)}) returning id, lane
      ), lighter as (
        update lanes l set depth = l.depth - g.n from (select lane, count(*) n from gone group by lane) g where l.id = g.lane
      )
      select id from gone
    `.execute(tx)
    await sql`
      delete from papers where actor = any(${also}::text[])
        or actor = ${chat} and at < (select created from outbox where id = ${self})
    `.execute(tx)
    await tx.deleteFrom('questions').where('chat', '=', chat).execute()
    await tx.deleteFrom('failures').where('actor', 'in', actorsOf(erasure)).execute()
    await dropActors(tx, also)
    return rows.map(({ id }) => id)
  })
}

/**
 * Whether something of theirs is being sent, or was ordered since by what was: a word on its way from one to the other
 * may have brought one back to life.
 */
export async function isUnderWay(db: Sql, erasure: Erasure): Promise<boolean> {
  const { rows } = await sql`
    select 1 from outbox where status in ('pending', 'sending') and (${ordered(erasure)}) limit 1
  `.execute(db)
  return rows.length > 0
}

/** Gives the ids of the rows that went, whose jobs go too. */
export async function dropTraces(db: Sql, erasure: Erasure): Promise<readonly number[]> {
  return await db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ id: number }>`delete from outbox where ${ordered(erasure)} returning id`.execute(tx)
    await tx.deleteFrom('lanes').where('actor', 'in', actorsOf(erasure)).where('depth', '=', 0).execute()
    await tx.deleteFrom('sent').where('actor', 'in', actorsOf(erasure)).execute()
    await dropActors(tx, erasure.also)
    return rows.map(({ id }) => id)
  })
}

/**
 * After the last word nothing tells that this chat was ever here, unless the person came back since. False as long as
 * that word is on its way.
 */
export async function vanish(db: Sql, { self, chat, also }: Erasure, lane: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from outbox where lane = ${`telegram:${chat}`} and status in ('pending', 'sending') limit 1
  `.execute(db)
  if (rows.length > 0) return false
  await db.transaction().execute(async (tx) => {
    await sql`delete from actors where id = ${chat} and state = ${JSON.stringify(chatKind.initial)}::jsonb`.execute(tx)
    await sql`delete from outbox where actor = ${chat} and status in ('sent', 'refused', 'uncertain')`.execute(tx)
    const own = await sql`delete from lanes where id = ${lane} and depth = 1`.execute(tx)
    if (own.numAffectedRows === 1n) await tx.deleteFrom('outbox').where('id', '=', self).execute()
    await tx.deleteFrom('lanes').where('actor', '=', chat).where('depth', '=', 0).execute()
    // Someone in Slack may have pressed an old button meanwhile, to which an empty actor answered that nothing is there.
    await dropActors(tx, also)
  })
  return true
}

/** What they ordered in this life. */
function ordered({ self, chat, also }: Erasure): RawBuilder<unknown> {
  return sql`actor = ${chat} and id < ${self} or actor = any(${also}::text[])`
}

/** Their rows in the views go with them. */
async function dropActors(tx: Transaction<Schema>, actors: readonly PassedFrom[]): Promise<void> {
  if (actors.length === 0) return
  for (const table of ['files', 'requests', 'actors'] as const) {
    await tx
      .deleteFrom(table)
      .where('id', 'in', [...actors])
      .execute()
  }
}
