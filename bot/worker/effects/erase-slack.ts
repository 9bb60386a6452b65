import type { Selectable } from 'kysely'
import type { Delivered } from '#handlers/delivery.ts'
import { failure } from '#handlers/slack/failure.ts'
import type { LeftBehind } from '#handlers/slack/left-behind.ts'
import type { ActorId } from '#workflows/actor.ts'
import type { Effect } from '#workflows/effects.ts'
import { fileRef } from '#workflows/file/ref.ts'
import type { Schema } from '../../database/schema.ts'
import type { EraseParts } from './erase.ts'
import { actorsOf, type Erasure } from './erase-rows.ts'

/**
 * Removes from Slack all that these actors sent, and tells the administrators what a bot can't remove; gives how many
 * messages that is, or how long to wait for Slack. Receipts are read and kept, so that an interrupted erasure counts what
 * is left as the first time.
 */
export async function removeFromSlack(
  parts: EraseParts,
  erasure: Erasure,
): Promise<{ readonly count: number } | Delivered> {
  const lists: Left[] = []
  const sent = await inSlack(parts, erasure)
  // What people typed is read while our messages are there.
  for (const [actor, messages] of sent) {
    const typed = await typedBehind(parts, messages)
    if ('became' in typed) return typed
    lists.push({ actor, messages: typed })
  }
  for (const [actor, messages] of sent) {
    const refused = await remove(parts, messages)
    if (refused === undefined) return away
    lists.push({ actor, messages: refused })
  }
  const left = byActor(lists)
  if (!(await tellWhatIsLeft(parts, erasure.self, left))) return away
  return { count: left.reduce((sum, { messages }) => sum + messages.length, 0) }
}

const away: Delivered = { became: 'later', afterMs: 1_000, waiting: true, code: 'slack-away' }

interface Left {
  readonly actor: ActorId
  readonly messages: readonly LeftBehind[]
}

type InSlack = Pick<Selectable<Schema['sent']>, 'kind' | 'place' | 'message' | 'file'>

async function inSlack({ sql }: EraseParts, erasure: Erasure): Promise<readonly (readonly [ActorId, InSlack[]])[]> {
  const rows = await sql
    .selectFrom('sent')
    .select(['actor', 'kind', 'place', 'message', 'file'])
    .where('actor', 'in', actorsOf(erasure))
    .where('kind', 'in', kinds)
    .execute()
  return actorsOf(erasure).map((actor) => [actor, rows.filter((row) => row.actor === actor)] as const)
}

const kinds = [
  'post',
  'update',
  'reply',
  'reply-picture',
  'reply-file',
  'notify',
  'send-cv',
] as const satisfies readonly Effect['do'][]

async function typedBehind(
  { leftBehind }: EraseParts,
  sent: readonly InSlack[],
): Promise<readonly LeftBehind[] | Delivered> {
  const roots = sent.filter(({ kind }) => kind === 'post')
  if (roots.length === 0) return []
  try {
    return await leftBehind(roots.map(({ place, message }) => ({ place, id: message })))
  } catch (cause) {
    return failure(cause, true)
  }
}

/** What Slack would not remove; undefined when it is away. */
async function remove({ sender }: EraseParts, sent: readonly InSlack[]): Promise<readonly LeftBehind[] | undefined> {
  const refused: LeftBehind[] = []
  for (const { place, message, file } of sent) {
    const { became } = await sender.remove({ place, id: message, ...(file !== null && { file }) })
    if (became === 'later' || became === 'unknown') return undefined
    if (became === 'refused') refused.push({ channel: place, ts: message, link: null })
  }
  return refused
}

function byActor(lists: readonly Left[]): readonly Left[] {
  const actors = [...new Set(lists.map(({ actor }) => actor))]
  return actors
    .map((actor) => ({ actor, messages: lists.filter((one) => one.actor === actor).flatMap((one) => one.messages) }))
    .filter(({ messages }) => messages.length > 0)
}

/** False when a list did not reach every administrator yet. */
async function tellWhatIsLeft({ sender, admins }: EraseParts, self: number, left: readonly Left[]): Promise<boolean> {
  const parts = left.flatMap(({ actor, messages }) =>
    inLists(messages).map((list) => ({ ...named(actor), messages: list })),
  )
  for (const user of admins) {
    for (const [n, part] of parts.entries()) {
      const message = { name: 'alert-left-behind', with: part } as const
      // A list may have gone out before what came after it failed: Slack is read back each time.
      const { became } = await sender.notify({ key: `effect-${self}-${user}-${n}`, again: true, user, message })
      if (became === 'later' || became === 'unknown') return false
    }
  }
  return true
}

/** How people know it; a chat has no name that may be told. */
function named(actor: ActorId): { readonly ref: string; readonly of?: 'request' } {
  if (actor.startsWith('chat:')) return { ref: '—' }
  return { ref: fileRef(actor), ...(actor.startsWith('request:') && { of: 'request' }) }
}

/** A message of Slack shows twenty of them; the rest goes in the next ones. */
function inLists(messages: readonly LeftBehind[]): readonly (readonly LeftBehind[])[] {
  const count = Math.ceil(messages.length / 20)
  return Array.from({ length: count }, (_, list) => messages.slice(list * 20, (list + 1) * 20))
}
