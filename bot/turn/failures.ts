import type { Happening } from '#workflows/actor.ts'
import { faultOf } from '../log.ts'
import type { Sql } from '../database/open.ts'
import type { Vault } from '../keys.ts'
import type { AnyEvent } from './kinds.ts'

/** After this many failures an event is set aside, so that what follows it can pass. */
const enough = 5

export interface Failures {
  /** Counts one failure, outside the transaction that failed. Rejects when the database itself is away. */
  readonly count: (happening: Happening<AnyEvent>, cause: unknown) => Promise<{ setAside: boolean }>
}

export interface FailureParts {
  readonly sql: Sql
  readonly vault: Pick<Vault, 'seal'>
  readonly log: (event: string, ids: Readonly<Record<string, string | number>>) => void
  /** Tells the administrators that an event was set aside; its content stays sealed. */
  readonly alert: (failure: SetAside) => Promise<void>
}

export interface SetAside {
  readonly id: string
  readonly actor: string
  readonly code: string
}

export function createFailures({ sql, vault, log, alert }: FailureParts): Failures {
  return {
    async count(happening, cause) {
      const { id, actor } = happening
      const code = cause instanceof Error ? cause.name : 'unknown'
      const { count } = await sql
        .insertInto('failures')
        .values({ id, actor, count: 1, code })
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet((row) => ({ count: row('failures.count', '+', 1), code })),
        )
        .returning('count')
        .executeTakeFirstOrThrow()
      log('event.failed', { id, count, ...faultOf(cause) })
      if (count < enough) return { setAside: false }
      const sealed = vault.seal(new TextEncoder().encode(JSON.stringify(happening)), id)
      await sql.transaction().execute(async (tx) => {
        await tx.updateTable('failures').set({ sealed }).where('id', '=', id).execute()
        await tx
          .insertInto('seen')
          .values({ id })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      })
      log('event.set-aside', { id })
      await alert({ id, actor, code }).catch(() => log('alert.not-sent', { id }))
      return { setAside: true }
    },
  }
}
