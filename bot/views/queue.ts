import { sql } from 'kysely'
import type { DeadLetter, QueueParams } from '#prompts/copy/slack-request-reports.ts'
import { whyNotResume } from '#workflows/relay/why-not-resume.ts'
import type { Sql } from '../database/open.ts'

/** How deliveries go, as the record has it: reminders are not counted, since they wait for their time. */
export async function readQueue(db: Sql): Promise<QueueParams> {
  const [figures, blocked, letters] = await Promise.all([
    sql<Figures>`
      select (count(*) filter (where ${waits}))::int waiting, (extract(epoch from min(created) filter (where ${waits})) * 1000)::float8 oldest,
        (count(*) filter (where ${givenUp} and done >= date_trunc('day', now(), 'Europe/Paris')))::int today,
        (count(*) filter (where ${givenUp} and done > now() - interval '7 days'))::int letters
      from outbox`.execute(db),
    sql<QueueParams['blocked'][number]>`
      select split_part(l.id, ':', 1) kind, count(*)::int lanes, (extract(epoch from max(l.next)) * 1000)::float8 until
      from lanes l cross join lateral (
        select o.attempts + o.unknowns tried from outbox o
        where o.lane = l.id and o.status in ('pending', 'sending') order by o.id limit 1
      ) head
      where l.depth > 0 and l.id not like 'remind:%' and (head.tried > 0 or l.next > now() + interval '1 minute')
      group by 1 order by 2 desc, 1`.execute(db),
    readLetters(db),
  ])
  const [found] = figures.rows
  if (!found) throw new Error('An aggregate gave no row')
  const { waiting, oldest, today: failedToday, letters: lettersTotal } = found
  return { waiting, oldest, failedToday, blocked: blocked.rows, letters, lettersTotal }
}

/**
 * Whether something said later took the place of the row `o`: a newer version of the same message, or another card of
 * its request.
 */
export const isStale = sql`(
  o.effect->>'do' in ('update', 'rewrite') and exists (
    select 1 from outbox later where later.actor = o.actor and later.id > o.id
      and later.effect->>'do' = o.effect->>'do' and later.effect->>'key' = o.effect->>'key'
  ) or o.effect->>'do' = 'post' and o.actor like 'request:%' and o.effect->>'key' is distinct from (
    select a.state->'card'->>'key' from actors a where a.id = o.actor
  )
)`

async function readLetters(db: Sql): Promise<readonly DeadLetter[]> {
  const { rows } = await sql<Row>`
    select o.id, o.effect->>'do' kind, o.status became, o.code, o.created, o.done, ${isStale} stale,
      coalesce(r.ref, f.ref, o.effect->'message'->'with'->>'ref') ref
    from outbox o
      left join requests r on r.id = coalesce(o.effect->>'from', o.actor)
      left join files f on f.id = coalesce(o.effect->>'from', o.actor)
    where o.status in ('refused', 'uncertain') and o.done > now() - interval '7 days'
    order by o.done desc, o.id desc limit ${most}
  `.execute(db)
  return rows.map(({ id, kind, became, code, ref, created, done, stale }) => {
    const not = whyNotResume({ kind, created: created.getTime(), stale }, Date.now()) ?? null
    return { id, kind, became, code, ref, at: done.getTime(), not }
  })
}

const waits = sql`status in ('pending', 'sending') and due <= now() and lane not like 'remind:%'`
const givenUp = sql`status in ('refused', 'uncertain')`
/** Rows of the list: a message of Slack holds fifty blocks. */
const most = 20

interface Figures {
  readonly waiting: number
  readonly oldest: number | null
  readonly today: number
  readonly letters: number
}

interface Row extends Pick<DeadLetter, 'id' | 'kind' | 'became' | 'code' | 'ref'> {
  readonly created: Date
  readonly done: Date
  readonly stale: boolean
}
