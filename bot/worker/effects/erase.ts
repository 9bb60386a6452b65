import { sql } from 'kysely'
import type { Receipt } from '#handlers/delivery.ts'
import type { LeftBehind } from '#handlers/slack/left-behind.ts'
import type { SlackSender } from '#handlers/slack/send.ts'
import { fileRef } from '#workflows/file/ref.ts'
import type { Sql } from '../../database/open.ts'
import type { Take } from '../../turn/turn.ts'
import type { Handler } from '../deliver.ts'
import { done } from '../deliver.ts'

export interface EraseParts {
  readonly sql: Sql
  readonly sender: SlackSender
  readonly take: Take
  readonly admins: readonly string[]
  readonly leftBehind: (roots: readonly Receipt[]) => Promise<readonly LeftBehind[]>
  /** Removes the queue's jobs of these outbox rows. */
  readonly forgetJobs: (ids: readonly number[]) => Promise<void>
}

/**
 * Erases a person, in an order that may be interrupted and begun again: nothing more leaves; their rows and documents
 * go; administrators get the list of what a bot can't delete; our Slack messages and files go; then the traces of the
 * sending. The audit log keeps codes under a random id that nothing links to the person any more.
 */
export function eraseHandler(parts: EraseParts): Handler<'erase'> {
  const { sql: db, sender, take } = parts
  return async ({ also }, { id, actor }, again) => {
    const erased = also === null ? [actor] : [actor, also]
    await forget(db, erased, id)
    if (await stillSending(db, erased, id))
      return { became: 'later', afterMs: 500, waiting: true, code: 'still-sending' }
    const left = await tellWhatIsLeft(parts, erased, also, `effect-${id}`, again)
    for (const { key, ...receipt } of await inSlack(db, erased)) {
      const removed = await sender.remove({
        place: receipt.place,
        id: receipt.message,
        ...(receipt.file !== null && { file: receipt.file }),
      })
      if (removed.became === 'later' || removed.became === 'unknown')
        return { became: 'later', afterMs: 1_000, waiting: true, code: 'slack-away' }
      await db.deleteFrom('sent').where('actor', 'in', erased).where('key', '=', key).execute()
    }
    await parts.forgetJobs(await dropTraces(db, erased, id))
    await take({ id: `erased:${id}`, actor, event: { is: 'erased', left } })
    return done
  }
}

async function forget(db: Sql, erased: readonly string[], self: number): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`
      with gone as (
        delete from outbox where actor = any(${erased}::text[]) and status = 'pending' and id <> ${self} returning lane
      )
      update lanes l set depth = l.depth - g.n from (select lane, count(*) n from gone group by lane) g where l.id = g.lane
    `.execute(tx)
    await tx.deleteFrom('papers').where('actor', 'in', erased).execute()
    await tx.deleteFrom('failures').where('actor', 'in', erased).execute()
    await tx.deleteFrom('files').where('id', 'in', erased).execute()
    await tx.deleteFrom('actors').where('id', 'in', erased).execute()
  })
}

async function stillSending(db: Sql, erased: readonly string[], self: number): Promise<boolean> {
  const row = await db
    .selectFrom('outbox')
    .select('id')
    .where('actor', 'in', erased)
    .where('status', '=', 'sending')
    .where('id', '!=', self)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

async function tellWhatIsLeft(
  { sql: db, sender, leftBehind, admins }: EraseParts,
  erased: readonly string[],
  file: `file:${string}` | null,
  key: string,
  again: boolean,
): Promise<number> {
  const roots = (await inSlack(db, erased)).filter(({ kind }) => kind === 'post')
  const messages = await leftBehind(roots.map(({ place, message }) => ({ place, id: message })))
  if (messages.length === 0) return 0
  const ref = file === null ? '—' : fileRef(file)
  for (const user of admins) {
    await sender.notify({
      key: `${key}-${user}`,
      again,
      user,
      message: { name: 'alert-left-behind', with: { ref, messages } },
    })
  }
  return messages.length
}

async function inSlack(db: Sql, erased: readonly string[]) {
  return await db
    .selectFrom('sent')
    .select(['key', 'kind', 'place', 'message', 'file'])
    .where('actor', 'in', erased)
    .where('kind', 'in', ['post', 'update', 'reply', 'notify', 'send-cv'])
    .execute()
}

/** Gives the ids of the rows that went, whose jobs go too. */
async function dropTraces(db: Sql, erased: readonly string[], self: number): Promise<readonly number[]> {
  return await db.transaction().execute(async (tx) => {
    const rows = await tx
      .deleteFrom('outbox')
      .where('actor', 'in', erased)
      .where('id', '!=', self)
      .returning('id')
      .execute()
    await tx.deleteFrom('lanes').where('actor', 'in', erased).where('depth', '=', 0).execute()
    await tx.deleteFrom('sent').where('actor', 'in', erased).execute()
    return rows.map(({ id }) => id)
  })
}
