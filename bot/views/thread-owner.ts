import type { ThreadOwner } from '#handlers/slack/reads.ts'
import type { Sql } from '../database/open.ts'

/** Whose post a message of Slack is; undefined when no actor that listens posted it, or it is not on the record yet. */
export async function readThreadOwner(sql: Sql, channel: string, ts: string): Promise<ThreadOwner | undefined> {
  const row = await sql
    .selectFrom('sent')
    .select('actor')
    .where('place', '=', channel)
    .where('message', '=', ts)
    .where('kind', '=', 'post')
    .executeTakeFirst()
  return row && isListening(row.actor) ? row.actor : undefined
}

function isListening(actor: string): actor is ThreadOwner {
  return actor.startsWith('request:') || actor.startsWith('file:')
}
