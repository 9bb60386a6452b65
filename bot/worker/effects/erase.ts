import type { Delivered, Receipt } from '#handlers/delivery.ts'
import type { LeftBehind } from '#handlers/slack/left-behind.ts'
import type { SlackSender } from '#handlers/slack/send.ts'
import type { Sql } from '../../database/open.ts'
import type { Take } from '../../turn/turn.ts'
import type { Handler } from '../deliver.ts'
import { dropTraces, type Erasure, forget, isUnderWay, vanish, wasTold, wholeOf } from './erase-rows.ts'
import { freePlaces } from './free-places.ts'
import { leavePosts } from './leave-posts.ts'
import { removeFromSlack } from './erase-slack.ts'

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
 * go, those of their file and requests too; our Slack messages and files go; administrators get the list of what a bot
 * can't delete; the person is told; then the traces of the sending go, this effect's own included. What the person writes
 * meanwhile begins anew and stays. What was on its way between their chat, file and requests is waited for, and what it
 * made goes as well. The audit log keeps codes under random ids that nothing links to the person any more.
 */
export function eraseHandler(parts: EraseParts): Handler<'erase'> {
  const { sql: db } = parts
  return async ({ also }, { id, actor, lane }) => {
    if (await wasTold(db, id)) {
      return (await vanish(db, { self: id, chat: actor, also }, lane)) ? done : wait(500, 'last-word')
    }
    return await erase(parts, { self: id, chat: actor, also: await wholeOf(db, id, actor, also) })
  }
}

async function erase(parts: EraseParts, erasure: Erasure): Promise<Delivered> {
  const { sql: db, take, forgetJobs } = parts
  await forgetJobs(await forget(db, erasure))
  if (await isUnderWay(db, erasure)) return wait(500, 'still-sending')
  await freePlaces(parts, erasure.self, erasure.also)
  await leavePosts(parts, erasure.self, erasure.also)
  const left = await removeFromSlack(parts, erasure)
  if ('became' in left) return left
  await forgetJobs(await dropTraces(db, erasure))
  await take({ id: `erased:${erasure.self}`, actor: erasure.chat, event: { is: 'erased', left: left.count } })
  return wait(200, 'last-word')
}

const done: Delivered = { became: 'sent', receipt: null }

function wait(afterMs: number, code: string): Delivered {
  return { became: 'later', afterMs, waiting: true, code }
}
