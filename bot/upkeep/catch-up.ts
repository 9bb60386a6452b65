import { sql } from 'kysely'
import type { SlackEdge } from '#handlers/slack/edge.ts'
import type { Sql } from '../database/open.ts'
import { faultOf, type Log } from '../log.ts'
import { createPaces } from '../worker/pace.ts'

export interface CatchUpParts {
  readonly sql: Sql
  readonly log: Log
  readonly catchUp: SlackEdge['catchUp']
}

/**
 * Reads back, a few at a time, the threads of requests that someone follows and during which nobody heard for a while:
 * what Slack gave up bringing is heard at last.
 */
export async function catchUpThreads({ sql: db, log, catchUp }: CatchUpParts): Promise<void> {
  const paces = createPaces(db)
  for (const { actor, key, channel, root, since } of await inDoubt(db)) {
    if (!(await paces.take(pace))) return
    try {
      const heard = await catchUp({ channel, root, oldest: String(since.getTime() / 1000) })
      await db.updateTable('sent').set({ read: new Date() }).where('actor', '=', actor).where('key', '=', key).execute()
      if (heard > 0) log('slack.heard-late', { channel, count: heard })
    } catch (cause) {
      log('slack.catch-up.failed', faultOf(cause))
      return
    }
  }
}

interface InDoubt {
  readonly actor: string
  readonly key: string
  readonly channel: string
  readonly root: string
  readonly since: Date
}

/** Once Slack will not bring anything of that time again. What was heard is known for three days: no further back than two. */
async function inDoubt(db: Sql): Promise<readonly InDoubt[]> {
  const { rows } = await sql<InDoubt>`
    select s.actor, s.key, s.place channel, s.message root, greatest(coalesce(s.read, s.at), now() - interval '2 days') since
    from sent s join requests r on r.id = s.actor and r.channel = s.place
    where s.kind = 'post' and r.stage in ('claimed', 'answered') and exists (
      select from processes p
      where p.alone and p.hears > coalesce(s.read, s.at) and p.hears < now() - interval '6 minutes'
    )
    order by coalesce(s.read, s.at) limit ${atOnce}
  `.execute(db)
  return rows
}

const atOnce = 12
/** Shared with what is sent again: fifty a minute in all. */
const pace = { place: 'slack.looking-back', every: 1_700, atOnce: 5 }
