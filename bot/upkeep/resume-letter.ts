import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { Resume } from '#handlers/slack/desk.ts'
import type { Effect } from '#workflows/effects.ts'
import { whyNotResume } from '#workflows/relay/why-not-resume.ts'
import type { Sql } from '../database/open.ts'
import type { Schema } from '../database/schema.ts'
import { isStale } from '../views/queue.ts'

/**
 * Puts a delivery that was given up in its lane again, under its own id: what may have arrived in Slack is read back
 * first. Of two who ask at once, one does it. The relay finds it within a second.
 */
export function letterResumer(db: Sql): Resume {
  return async (letter, by) =>
    await db.transaction().execute(async (tx) => {
      const found = await hold(tx, letter)
      if (!found) return 'over'
      const { lane, actor, kind, created, stale } = found
      const not = whyNotResume({ kind, created: created.getTime(), stale }, Date.now())
      if (not) return not
      await putAgain(tx, letter, { lane, actor })
      const detail = `${letter} ${kind}`
      await tx
        .insertInto('audit')
        .values({ by: by.id, code: 'letter.resumed', subject: 'team:slack', detail })
        .execute()
      return 'resumed'
    })
}

interface Found {
  readonly lane: string
  readonly actor: string
  readonly kind: Effect['do']
  readonly created: Date
  readonly stale: boolean
}

/** The lane first, then its row, as those who send do. */
async function hold(tx: Transaction<Schema>, letter: number): Promise<Found | undefined> {
  await sql`select l.id from lanes l join outbox o on o.lane = l.id where o.id = ${letter} for update of l`.execute(tx)
  const { rows } = await sql<Found>`
    select o.lane, o.actor, o.effect->>'do' kind, o.created, ${isStale} stale from outbox o
    where o.id = ${letter} and o.status in ('refused', 'uncertain') for update of o
  `.execute(tx)
  return rows[0]
}

async function putAgain(
  tx: Transaction<Schema>,
  letter: number,
  { lane, actor }: Pick<Found, 'lane' | 'actor'>,
): Promise<void> {
  await sql`
    insert into lanes as l (id, actor, depth) values (${lane}, ${actor}, 1)
    on conflict (id) do update set depth = l.depth + 1, next = case when l.depth = 0 then null else l.next end
  `.execute(tx)
  await sql`
    update outbox set status = 'pending', attempts = 0, unknowns = least(unknowns, 1), code = null, done = null, due = now()
    where id = ${letter}
  `.execute(tx)
}
