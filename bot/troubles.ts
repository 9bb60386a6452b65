import { sql } from 'kysely'
import type { Sql } from './database/open.ts'

/**
 * What stops deliveries and only a person can set right. `slack-not-authorised`: the app was removed from the workspace,
 * its token revoked, or a right is missing; `channel-missing`: a card waits for a channel, because none is set for its
 * territory or the one there was is archived. Slack can't be the way to say either.
 */
export type Trouble = 'slack-not-authorised' | 'channel-missing'

/** Those there are now, as the record knows them: the same for every process, and after a start. */
export async function readTroubles(db: Sql): Promise<readonly Trouble[]> {
  const { rows } = await sql<{ unauthorised: boolean; homeless: boolean }>`
    select exists (
      select from outbox where status in ('pending', 'sending') and code = 'not-authorised'
    ) unauthorised, exists (select from files where waiting)
      or exists (select from requests where channel is null and stage in ('waiting', 'claimed', 'answered')) homeless
  `.execute(db)
  const [row] = rows
  return [
    ...(row?.unauthorised ? (['slack-not-authorised'] as const) : []),
    ...(row?.homeless ? (['channel-missing'] as const) : []),
  ]
}
