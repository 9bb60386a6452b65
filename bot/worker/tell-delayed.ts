import { sql } from 'kysely'
import type { PassedFrom } from '#workflows/effects.ts'
import type { Sql } from '../database/open.ts'
import type { Take } from '../turn/turn.ts'

/** What a human sent and that waits; `until` in ms since 1970. */
export interface DelayedWords {
  readonly id: number
  readonly from: PassedFrom
  readonly key: string
  readonly until: number
}

/** Milliseconds: a shorter wait is not worth a word. */
export const longWait = 20_000

/** Tells a request, once for each thing sent, that it waits. Files do not follow their questions so closely. */
export async function tellDelayed(take: Take, { id, from, key, until }: DelayedWords): Promise<void> {
  if (!isRequest(from)) return
  await take({ id: `delayed:${id}`, actor: from, event: { is: 'delivery.delayed', key, until } })
}

/**
 * The same for what stands behind something else that waits, or came to a lane that waits already: whoever sent it would
 * believe it gone.
 */
export async function tellAllDelayed(db: Sql, take: Take): Promise<void> {
  const { rows } = await sql<DelayedWords>`
    select o.id, o.effect->>'from' "from", o.effect->>'key' "key", (extract(epoch from l.next) * 1000)::bigint "until"
    from lanes l join outbox o on o.lane = l.id and o.status = 'pending'
    where l.depth > 0 and l.next > now() + ${longWait} * interval '1 ms' and l.id like 'telegram:%'
      and o.effect->>'from' like 'request:%' and not exists (select from seen s where s.id = 'delayed:' || o.id)
    order by o.id limit 500
  `.execute(db)
  for (const waiting of rows) await tellDelayed(take, waiting)
}

function isRequest(from: PassedFrom): from is `request:${string}` {
  return from.startsWith('request:')
}
