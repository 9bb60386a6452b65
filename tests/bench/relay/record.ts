import type { Sql } from '#bot/database/open.ts'

/** Effects that wait or go, reminders apart. */
export async function backlog(sql: Sql): Promise<number> {
  const { left } = await sql
    .selectFrom('outbox')
    .select(({ fn }) => fn.countAll<number>().as('left'))
    .where('status', 'in', ['pending', 'sending'])
    .where('lane', 'not like', 'remind:%')
    .executeTakeFirstOrThrow()
  return left
}

/** Orders to Telegram that are going at this moment, as JSON. */
export async function going(sql: Sql): Promise<readonly string[]> {
  const rows = await sql
    .selectFrom('outbox')
    .select('effect')
    .where('status', '=', 'sending')
    .where('lane', 'like', 'telegram:%')
    .execute()
  return rows.map(({ effect }) => JSON.stringify(effect))
}

/** What never passed, by the kind of order and the code of its refusal. */
export async function deadLetters(sql: Sql): Promise<readonly string[]> {
  const rows = await sql
    .selectFrom('outbox')
    .select(['lane', 'effect', 'code'])
    .where('status', '=', 'refused')
    .execute()
  return rows.map(({ lane, effect, code }) => `${'do' in effect ? String(effect['do']) : '?'} ${code} in ${lane}`)
}

/** How often an outcome in Telegram was unknown: each may have been said once more. */
export async function unknowns(sql: Sql): Promise<number> {
  const rows = await sql
    .selectFrom('outbox')
    .select('unknowns')
    .where('lane', 'like', 'telegram:%')
    .where('unknowns', '>', 0)
    .execute()
  return rows.reduce((sum, row) => sum + row.unknowns, 0)
}
