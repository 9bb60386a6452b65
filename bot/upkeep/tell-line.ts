import { sql } from 'kysely'
import type { RequestId } from '#workflows/actor.ts'
import type { Sql } from '../database/open.ts'
import type { Take } from '../turn/turn.ts'
import { type ChoreParts, doChore } from './chore.ts'

export interface TellLineParts extends ChoreParts {
  readonly take: Take
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/**
 * Tells each request that waits how many wait before it in its channel, when that is not what its person was told last,
 * two minutes ago or more. One process at a time does it.
 */
export async function tellLine({ sql: db, log, take, now }: TellLineParts): Promise<void> {
  const work = async (): Promise<Readonly<Record<string, number>>> => {
    const moved = await whoMoved(db, now() - between)
    await Promise.all(
      moved.map(({ id, ahead, told }) =>
        take({ id: `line:${id}:${told}:${ahead}`, actor: id, event: { is: 'line.looked', ahead } }),
      ),
    )
    return { told: moved.length }
  }
  // Most of the time nobody moved, which is no news.
  const quiet: ChoreParts['log'] = (event, ids) => {
    if (ids?.['told'] !== 0) log(event, ids)
  }
  await doChore({ sql: db, log: quiet }, { name: 'line', age, work })
}

/** A request whose place changed; `told`: when its person was last told anything of it, ms. */
interface Moved {
  readonly id: RequestId
  readonly ahead: number
  readonly told: number
}

/** Urgent ones first, then the oldest. What a person sees is what their chat remembers to have said. */
async function whoMoved(db: Sql, since: number): Promise<readonly Moved[]> {
  const { rows } = await sql<Moved>`
    with line as (
      select id, (row_number() over (partition by channel order by urgency <> 'high', opened, id) - 1)::int ahead
      from requests where stage = 'waiting' and channel is not null
    ), known as (
      select line.id, line.ahead, jsonb_path_query_first(
        chat.state, '$.relay.requests[*] ? (@.id == $id).told', jsonb_build_object('id', line.id)
      ) told
      from line join actors request on request.id = line.id
        join actors chat on chat.id = 'chat:' || (request.state->>'chat')
    )
    select id, ahead, (told->>'at')::float8 told from known
    where (told->>'at')::float8 <= ${since} and (told->'wait'->>'ahead')::int is distinct from ahead
    order by id limit ${handful}
  `.execute(db)
  return rows
}

/** Milliseconds: a person's message about their place changes no oftener. */
const between = 120_000
/** Hours since some process last looked, a little under half a minute. */
const age = 25 / 3_600
/** Requests told at once; the others are told half a minute later. */
const handful = 500
