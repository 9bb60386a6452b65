import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { Chat } from '#workflows/chat/state.ts'
import { stillOpen } from '#workflows/chat/help/transcript.ts'
import type { Schema } from '../database/schema.ts'
import type { Batch } from '../turn/decide.ts'

/** Writes the last exchanges of the chats that changed: those that an event or a button may still change. */
export async function saveQuestions(tx: Transaction<Schema>, states: Batch['states']): Promise<void> {
  const rows = [...states].flatMap(([actor, state]) => (actor.startsWith('chat:') ? rowsOf(actor, asChat(state)) : []))
  if (rows.length === 0) return
  await sql`
    insert into questions as q (chat, number, at, theme, route, reason, outcome, asked)
    select chat, number, at, theme, route, reason, outcome, asked
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (
      chat text, number int, at timestamptz, theme text, route text, reason text, outcome text, asked text
    )
    on conflict (chat, number) do update set at = excluded.at, theme = excluded.theme, route = excluded.route,
      reason = excluded.reason, outcome = excluded.outcome, asked = excluded.asked
    where (q.at, q.outcome, q.reason, q.asked) is distinct from (excluded.at, excluded.outcome, excluded.reason, excluded.asked)
  `.execute(tx)
}

/** States of `chat:` actors come from the chat kind alone. */
function asChat(state: unknown): Chat {
  // oxlint-disable-next-line typescript/consistent-type-assertions -- the batch forgets the types of its kinds
  return state as Chat
}

function rowsOf(chat: string, { help }: Chat): readonly object[] {
  return help.transcript.slice(-stillOpen).map(({ number, at, asked, missing, theme, route, reason, outcome }) => ({
    chat,
    number,
    at: new Date(at).toISOString(),
    theme,
    route,
    reason,
    outcome,
    asked: missing === null ? asked : `${asked}\n${missing}`,
  }))
}
