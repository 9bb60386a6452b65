import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { RequestId } from '#workflows/actor.ts'
import { adviserId } from '#workflows/adviser/step.ts'
import type { Sql } from '../../database/open.ts'
import type { Take } from '../../turn/turn.ts'

/**
 * Gives back the places that advisers hold for requests that are no more. Twice does no harm: no id of a request has to be
 * remembered for it. `self` is the effect that erases.
 */
export async function freePlaces(
  { sql: db, take }: { readonly sql: Sql; readonly take: Take },
  self: number,
  gone: readonly string[],
): Promise<void> {
  const { rows } = await sql<{ adviser: string; request: string; nth: number }>`
    select a.id adviser, h->>'request' request, (h->>'nth')::int nth
    from actors a, jsonb_array_elements(a.state->'held') h
    where a.id like 'adviser:%' and h->>'request' = any(${gone}::text[])
    order by a.id
  `.execute(db)
  for (const { adviser, request, nth } of rows) {
    const id = `freed:${self}:${randomUUID()}`
    const event = { is: 'reserve.released', request: requestId(request), nth } as const
    await take({ id, actor: adviserId(adviser.slice('adviser:'.length)), event })
  }
}

function requestId(id: string): RequestId {
  return `request:${id.slice('request:'.length)}`
}
