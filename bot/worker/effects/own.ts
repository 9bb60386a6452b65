import { sql as sqlTag } from 'kysely'
import type { SqlBool } from 'kysely'
import type { SlackTools } from '#handlers/slack/tools.ts'
import type { ActorId } from '#workflows/actor.ts'
import type { Sql } from '../../database/open.ts'
import type { AnyEvent } from '../../turn/kinds.ts'
import type { Take } from '../../turn/turn.ts'
import type { Handlers } from '../deliver.ts'
import { done } from '../deliver.ts'

export interface OwnParts {
  readonly sql: Sql
  readonly take: Take
  /** Who of these Slack users is away. */
  readonly away: SlackTools['away']
}

/** Effects that come back as events: what actors tell each other, and what reminds them. Their turn happens once. */
export function ownHandlers({
  sql,
  take,
  away,
}: OwnParts): Pick<Handlers, 'tell' | 'remind' | 'look-for-duplicates' | 'announce-channels' | 'look-who-is-there'> {
  const bring = async (id: string, actor: ActorId, event: AnyEvent) => {
    await take({ id, actor, event })
    return done
  }
  return {
    tell: ({ actor, event }, { id }) => bring(`tell:${id}`, actor, event),
    remind: ({ event }, { id, actor }) => bring(`remind:${id}`, actor, event),
    'look-for-duplicates': async (_effect, { id, actor }) => {
      const files = await sameContacts(sql, actor)
      return await bring(`duplicates:${id}`, actor, { is: 'duplicates.found', files })
    },
    'look-who-is-there': async ({ users }, { id, actor }) =>
      await bring(`presence:${id}`, actor, { is: 'presence.seen', away: await away(users) }),
    'announce-channels': async (_effect, { id }) => {
      for (const actor of await withoutChannel(sql)) {
        await take({ id: `channel:${id}:${actor}`, actor, event: { is: 'channel.ready' } })
      }
      return done
    },
  }
}

/** Files and requests whose card waits for a channel, the oldest first: the order in which they will be read. */
async function withoutChannel(sql: Sql): Promise<readonly (`file:${string}` | `request:${string}`)[]> {
  const files = await sql.selectFrom('files').select('id').where('waiting', '=', true).orderBy('sent').execute()
  const open = sql.selectFrom('requests').select('id').where('channel', 'is', null).where('stage', 'in', openStages)
  const requests = await open.orderBy('urgency').orderBy('opened').execute()
  return [...requests.map(({ id }) => requestId(id)), ...files.map(({ id }) => fileId(id))]
}

const openStages = ['waiting', 'claimed', 'answered'] as const

/** Other files that declare the same e-mail or telephone, newest first, at most five. */
async function sameContacts(sql: Sql, actor: ActorId): Promise<readonly { id: `file:${string}`; ref: string }[]> {
  const own = await sql.selectFrom('files').select('contacts').where('id', '=', actor).executeTakeFirst()
  if (!own) return []
  const rows = await sql
    .selectFrom('files')
    .select(['id', 'ref'])
    .where(sqlTag<SqlBool>`contacts && ${own.contacts}::text[]`)
    .where('id', '!=', actor)
    .orderBy('sent', 'desc')
    .limit(5)
    .execute()
  return rows.map(({ id, ref }) => ({ id: fileId(id), ref }))
}

function requestId(id: string): `request:${string}` {
  return `request:${id.slice('request:'.length)}`
}

function fileId(id: string): `file:${string}` {
  return `file:${id.slice('file:'.length)}`
}
