import { createVault } from '#bot/keys.ts'
import type { Sql } from '#bot/database/open.ts'
import { createFailures } from '#bot/turn/failures.ts'
import { anyKind } from '#bot/turn/kinds.ts'
import type { Committed } from '#bot/turn/save.ts'
import { createTurns, type Take, type TurnParts } from '#bot/turn/turn.ts'
import { answering } from '#tests/kit/answering.ts'
import { pix } from '#tests/kit/pix-reference.ts'
import { teamKind } from '#workflows/team/kind.ts'
import { reference } from '#tests/workflows/chat/story.ts'
import { parseMemory, scriptedKind, typed } from '../scripted.ts'

/** Turns of scripted chats, as one process takes them. */
export interface Turns {
  readonly take: Take
  /** Someone types `text` in this chat; `id` is the update's. */
  readonly type: (chat: number, text: string, id: string) => ReturnType<Take>
  /** What was handed over to be sent at once, in order. */
  readonly committed: Committed[]
  readonly logged: string[]
}

export const vault = createVault([{ id: 'test', secret: new Uint8Array(32).fill(7) }])

export function openTurns(sql: Sql, me: string, options: Partial<TurnParts> = {}): Turns {
  const committed: Committed[] = []
  const logged: string[] = []
  const deliver = (rows: readonly Committed[]): void => void committed.push(...rows)
  const log = (event: string): void => void logged.push(event)
  const scripted = anyKind(scriptedKind)
  const take = createTurns({
    sql,
    me,
    kinds: {
      adviser: scripted,
      chat: scripted,
      file: scripted,
      post: scripted,
      request: scripted,
      team: anyKind(teamKind),
    },
    reference: { communes: reference.communes, admins: ['U1', 'U2'], pix, knowledge: answering },
    failures: createFailures({ sql, me, vault, admins: ['U1', 'U2'], deliver, log }),
    saveViews: async () => undefined,
    deliver,
    now: Date.now,
    ...options,
  })
  const type: Turns['type'] = (chat, text, id) => take({ id, actor: `chat:${chat}`, event: typed(text) })
  return { take, type, committed, logged }
}

/** What the record says that this chat has heard. */
export async function heard(sql: Sql, chat: number): Promise<readonly string[]> {
  const row = await sql.selectFrom('actors').select('state').where('id', '=', `chat:${chat}`).executeTakeFirst()
  return row?.state ? parseMemory(row.state).heard : []
}

/** The keys of what this chat is to be told, in the order it leaves. */
export async function outgoing(sql: Sql, chat: number): Promise<readonly string[]> {
  const rows = await sql
    .selectFrom('outbox')
    .select('effect')
    .where('lane', '=', `telegram:chat:${chat}`)
    .orderBy('id')
    .execute()
  return rows.map(({ effect }) => ('key' in effect && typeof effect.key === 'string' ? effect.key : '?'))
}
