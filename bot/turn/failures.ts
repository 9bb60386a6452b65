import type { ActorId, Happening } from '#workflows/actor.ts'
import type { Sql } from '../database/open.ts'
import type { Vault } from '../keys.ts'
import { faultOf, type Log } from '../log.ts'
import type { AnyEvent } from './kinds.ts'
import { ordersOf } from './orders.ts'
import { type Committed, save } from './save.ts'

/** After this many failures an event is set aside, so that what follows it can pass. */
const enough = 5

export interface Failures {
  /** Counts one failure, outside the transaction that failed. Rejects when the database itself is away. */
  readonly count: (happening: Happening<AnyEvent>, cause: unknown) => Promise<{ setAside: boolean }>
}

export interface FailureParts {
  readonly sql: Sql
  readonly me: string
  readonly vault: Vault
  /** They hear of what was set aside; its content stays sealed. */
  readonly admins: readonly string[]
  readonly deliver: (committed: readonly Committed[]) => void
  readonly log: Log
}

export function createFailures(parts: FailureParts): Failures {
  return {
    async count(happening, cause) {
      const { id, actor } = happening
      const code = cause instanceof Error ? cause.name : 'unknown'
      const { count } = await parts.sql
        .insertInto('failures')
        .values({ id, actor, count: 1, code })
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet((row) => ({ count: row('failures.count', '+', 1), code })),
        )
        .returning('count')
        .executeTakeFirstOrThrow()
      parts.log('event.failed', { id, count, ...faultOf(cause) })
      if (count < enough) return { setAside: false }
      await setAside(parts, happening, code)
      return { setAside: true }
    },
  }
}

/**
 * The content, the acknowledgement and the alert are one transaction: none goes without the others.
 * The alert is the actor's own, so that erasing a person removes it.
 */
async function setAside(
  { sql, me, vault, admins, deliver, log }: FailureParts,
  happening: Happening<AnyEvent>,
  code: string,
): Promise<void> {
  const { id, actor } = happening
  const sealed = vault.seal(new TextEncoder().encode(JSON.stringify(happening)), id)
  const alert = {
    do: 'alert',
    message: { name: 'alert-event-aside', with: { id, actor: kindOf(actor), code } },
  } as const
  const committed = await sql.transaction().execute(async (tx) => {
    await tx.updateTable('failures').set({ sealed }).where('id', '=', id).execute()
    const { numInsertedOrUpdatedRows: fresh } = await tx
      .insertInto('seen')
      .values({ id })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()
    return fresh === 1n ? await save(tx, me, new Map(), ordersOf(actor, [alert], admins)) : []
  })
  log('event.set-aside', { id })
  deliver(committed)
}

/** Administrators hear what kind of actor failed, never whose: an id of Telegram would stay in Slack. */
function kindOf(actor: ActorId): 'adviser' | 'chat' | 'file' | 'request' | 'team' {
  if (actor.startsWith('chat:')) return 'chat'
  if (actor.startsWith('request:')) return 'request'
  if (actor.startsWith('adviser:')) return 'adviser'
  return actor.startsWith('file:') ? 'file' : 'team'
}
