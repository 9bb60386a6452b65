import { type Selectable, sql } from 'kysely'
import type { Delivered, Receipt } from '#handlers/delivery.ts'
import { failure } from '#handlers/slack/failure.ts'
import type { LeftBehind } from '#handlers/slack/left-behind.ts'
import type { SlackSender } from '#handlers/slack/send.ts'
import type { ActorId } from '#workflows/actor.ts'
import { chatKind } from '#workflows/chat/kind.ts'
import { fileRef } from '#workflows/file/ref.ts'
import type { Sql } from '../../database/open.ts'
import type { Schema } from '../../database/schema.ts'
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
 * go; our Slack messages and files go; administrators get the list of what a bot can't delete; the person is told; then
 * the traces of the sending go, this effect's own included. What the person writes meanwhile begins anew and stays.
 * The audit log keeps codes under a random id that nothing links to the person any more.
 */
export function eraseHandler(parts: EraseParts): Handler<'erase'> {
  const { sql: db, take } = parts
  return async ({ also }, { id, actor, lane }) => {
    const erasure: Erasure = { self: id, chat: actor, file: also }
    if (await wasTold(db, id)) return await vanish(db, erasure, lane)
    await parts.forgetJobs(await forget(db, erasure))
    if (await stillSending(db, erasure)) return wait(500, 'still-sending')
    const sent = await inSlack(db, erasure)
    const typed = await typedBehind(parts, sent)
    if ('became' in typed) return typed
    const refused = await remove(parts, sent)
    if (refused === undefined) return wait(1_000, 'slack-away')
    const left = [...typed, ...refused]
    if (!(await tellWhatIsLeft(parts, erasure, left))) return wait(1_000, 'slack-away')
    await parts.forgetJobs(await dropTraces(db, erasure))
    await take({ id: `erased:${id}`, actor, event: { is: 'erased', left: left.length } })
    return wait(200, 'last-word')
  }
}

/** `self` is this effect; what the chat ordered after it belongs to a new life. The file has none. */
interface Erasure {
  readonly self: number
  readonly chat: ActorId
  readonly file: `file:${string}` | null
}

function wait(afterMs: number, code: string): Delivered {
  return { became: 'later', afterMs, waiting: true, code }
}

async function wasTold(db: Sql, self: number): Promise<boolean> {
  return (await db.selectFrom('seen').select('id').where('id', '=', `erased:${self}`).executeTakeFirst()) !== undefined
}

/** Gives the ids of what will not leave any more, reminders included, whose jobs go too. */
async function forget(db: Sql, { self, chat, file }: Erasure): Promise<readonly number[]> {
  return await db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ id: number }>`
      with gone as (
        delete from outbox where status = 'pending' and (actor = ${chat} and id < ${self} or actor = ${file})
        returning id, lane
      ), lighter as (
        update lanes l set depth = l.depth - g.n from (select lane, count(*) n from gone group by lane) g where l.id = g.lane
      )
      select id from gone
    `.execute(tx)
    await sql`
      delete from papers where actor = ${file}
        or actor = ${chat} and at < (select created from outbox where id = ${self})
    `.execute(tx)
    await tx.deleteFrom('questions').where('chat', '=', chat).execute()
    await tx.deleteFrom('failures').where('actor', 'in', actorsOf({ chat, file })).execute()
    if (file !== null) {
      await tx.deleteFrom('files').where('id', '=', file).execute()
      await tx.deleteFrom('actors').where('id', '=', file).execute()
    }
    return rows.map(({ id }) => id)
  })
}

async function stillSending(db: Sql, { self, chat, file }: Erasure): Promise<boolean> {
  const { rows } = await sql`
    select 1 from outbox where status = 'sending' and (actor = ${chat} and id < ${self} or actor = ${file}) limit 1
  `.execute(db)
  return rows.length > 0
}

type InSlack = Pick<Selectable<Schema['sent']>, 'key' | 'kind' | 'place' | 'message' | 'file'>

async function inSlack(db: Sql, erasure: Erasure): Promise<readonly InSlack[]> {
  return await db
    .selectFrom('sent')
    .select(['key', 'kind', 'place', 'message', 'file'])
    .where('actor', 'in', actorsOf(erasure))
    .where('kind', 'in', ['post', 'update', 'reply', 'reply-picture', 'reply-file', 'notify', 'send-cv'])
    .execute()
}

/** What people typed under our messages, read while these are there; or how long to wait for Slack. */
async function typedBehind(
  { leftBehind }: EraseParts,
  sent: readonly InSlack[],
): Promise<readonly LeftBehind[] | Delivered> {
  const roots = sent.filter(({ kind }) => kind === 'post')
  try {
    return await leftBehind(roots.map(({ place, message }) => ({ place, id: message })))
  } catch (cause) {
    return failure(cause, true)
  }
}

/** False when the list did not reach every administrator yet. */
async function tellWhatIsLeft(
  { sender, admins }: EraseParts,
  { self, file }: Erasure,
  messages: readonly LeftBehind[],
): Promise<boolean> {
  const ref = file === null ? '—' : fileRef(file)
  for (const user of admins) {
    for (const [n, part] of inLists(messages).entries()) {
      const message = { name: 'alert-left-behind', with: { ref, messages: part } } as const
      // A list may have gone out before what came after it failed: Slack is read back each time.
      const { became } = await sender.notify({ key: `effect-${self}-${user}-${n}`, again: true, user, message })
      if (became === 'later' || became === 'unknown') return false
    }
  }
  return true
}

/** A message of Slack shows twenty of them; the rest goes in the next ones. */
function inLists(messages: readonly LeftBehind[]): readonly (readonly LeftBehind[])[] {
  const count = Math.ceil(messages.length / 20)
  return Array.from({ length: count }, (_, list) => messages.slice(list * 20, (list + 1) * 20))
}

/**
 * What Slack would not remove; undefined when it is away. Receipts stay until all is gone, so that an interrupted
 * erasure counts what is left as the first time.
 */
async function remove({ sender }: EraseParts, sent: readonly InSlack[]): Promise<readonly LeftBehind[] | undefined> {
  const refused: LeftBehind[] = []
  for (const { place, message, file } of sent) {
    const { became } = await sender.remove({ place, id: message, ...(file !== null && { file }) })
    if (became === 'later' || became === 'unknown') return undefined
    if (became === 'refused') refused.push({ channel: place, ts: message, link: null })
  }
  return refused
}

/** Gives the ids of the rows that went, whose jobs go too. */
async function dropTraces(db: Sql, erasure: Erasure): Promise<readonly number[]> {
  const { self, chat, file } = erasure
  return await db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ id: number }>`
      delete from outbox where actor = ${chat} and id < ${self} or actor = ${file} returning id
    `.execute(tx)
    await tx.deleteFrom('lanes').where('actor', 'in', actorsOf(erasure)).where('depth', '=', 0).execute()
    await tx.deleteFrom('sent').where('actor', 'in', actorsOf(erasure)).execute()
    return rows.map(({ id }) => id)
  })
}

/** After the last word nothing tells that this chat was ever here, unless the person came back since. */
async function vanish(db: Sql, { self, chat }: Erasure, lane: string): Promise<Delivered> {
  const { rows } = await sql`
    select 1 from outbox where lane = ${`telegram:${chat}`} and status in ('pending', 'sending') limit 1
  `.execute(db)
  if (rows.length > 0) return wait(500, 'last-word')
  await db.transaction().execute(async (tx) => {
    await sql`delete from actors where id = ${chat} and state = ${JSON.stringify(chatKind.initial)}::jsonb`.execute(tx)
    await sql`delete from outbox where actor = ${chat} and status in ('sent', 'refused', 'uncertain')`.execute(tx)
    const own = await sql`delete from lanes where id = ${lane} and depth = 1`.execute(tx)
    if (own.numAffectedRows === 1n) await tx.deleteFrom('outbox').where('id', '=', self).execute()
    await tx.deleteFrom('lanes').where('actor', '=', chat).where('depth', '=', 0).execute()
  })
  return done
}

function actorsOf({ chat, file }: Pick<Erasure, 'chat' | 'file'>): ActorId[] {
  return file === null ? [chat] : [chat, file]
}
