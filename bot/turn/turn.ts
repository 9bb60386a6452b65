import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { ActorId, AuditEntry, Happening } from '#workflows/actor.ts'
import type { Answer } from '#workflows/effects.ts'
import type { Reference } from '#workflows/reference.ts'
import type { Team } from '#workflows/team/state.ts'
import type { Sql } from '../database/open.ts'
import type { Schema } from '../database/schema.ts'
import { type Batch, type Decided, decide } from './decide.ts'
import type { Failures } from './failures.ts'
import type { AnyEvent, Kinds } from './kinds.ts'
import { load } from './load.ts'
import { type Committed, save } from './save.ts'

/** A past fact at the door: its id makes it happen once. */
export interface Intake {
  readonly id: string
  readonly actor: ActorId
  readonly event: AnyEvent
}

/** `seen`: it had happened already. `set-aside`: it failed too often and no longer stops the rest. */
export type Taken =
  | { readonly became: 'done'; readonly answer: Answer | undefined }
  | { readonly became: 'seen' }
  | { readonly became: 'set-aside' }

/** Resolves once the turn is committed; rejects when nothing happened and the platform should send again. */
export type Take = (intake: Intake) => Promise<Taken>

export interface TurnParts {
  readonly sql: Sql
  /** This process, as leases name it. */
  readonly me: string
  readonly kinds: Kinds
  readonly reference: Omit<Reference, 'team'>
  readonly failures: Failures
  /** Writes the rows that lists and searches read, in the same transaction. */
  readonly saveViews: (tx: Transaction<Schema>, batch: Batch) => Promise<void>
  /** Receives what was committed, to deliver at once. */
  readonly deliver: (committed: readonly Committed[]) => void
  readonly now: () => number
  /** Most turns that one transaction carries; they wait for each other's commit, never for a network. */
  readonly most?: number
}

/**
 * The turn: one transaction for what has arrived since the last one (a group commit). Note the ids, lock the actors,
 * step, save, insert the effects, commit; only then acknowledge. While one commit is on its way the next batch gathers.
 */
export function createTurns(parts: TurnParts): Take {
  const waiting: Entry[] = []
  const team = { version: 0, settings: parts.kinds.team.open(null) }
  let busy = false

  const commit = async (entries: readonly Entry[]): Promise<void> => {
    const happenings = entries.map(({ happening }) => happening)
    const { batch, committed } = await parts.sql.transaction().execute(async (tx) => {
      const loaded = await load(
        tx,
        unique(happenings.map(({ id }) => id)),
        unique(happenings.map(({ actor }) => actor)),
        team.version,
      )
      if (loaded.team) {
        team.version = loaded.team.version
        team.settings = parts.kinds.team.open(loaded.team.state)
      }
      // The settings are the team kind's own state, which `open` has just parsed.
      const reference: Reference = { ...parts.reference, team: team.settings as Team }
      const batch = decide(parts.kinds, loaded, reference, happenings)
      const committed = await write(tx, batch, happenings)
      return { batch, committed }
    })
    parts.deliver(committed)
    await Promise.all(entries.map((entry, index) => settle(entry, batch.outcomes[index])))
  }

  const write = async (tx: Transaction<Schema>, batch: Batch, happenings: readonly Happening<AnyEvent>[]) => {
    const failed = happenings.filter((_, index) => batch.outcomes[index]?.became === 'failed').map(({ id }) => id)
    if (failed.length > 0) await tx.deleteFrom('seen').where('id', 'in', failed).execute()
    if (batch.states.size === 0) return []
    const committed = await save(tx, parts.me, batch.states, batch.ordered)
    await parts.saveViews(tx, batch)
    await saveAudit(tx, batch.audit)
    return committed
  }

  const settle = async (entry: Entry, decided: Decided | undefined): Promise<void> => {
    if (decided === undefined || decided.became === 'failed') return await fail(entry, decided?.cause)
    entry.resolve(decided)
  }

  /** Counted apart from the transaction that failed, which left nothing. */
  const fail = async ({ happening, resolve, reject }: Entry, cause: unknown): Promise<void> => {
    try {
      const { setAside } = await parts.failures.count(happening, cause)
      if (setAside) resolve({ became: 'set-aside' })
      else reject(new Error('The event could not be processed', { cause }))
    } catch (error) {
      reject(error)
    }
  }

  /** A batch that the database refuses is taken again one event at a time, so that only the guilty one fails. */
  const attempt = async (entries: readonly Entry[]): Promise<void> => {
    try {
      await commit(entries)
    } catch (cause) {
      const [first, ...others] = entries
      if (first && others.length === 0) return await fail(first, cause)
      for (const entry of entries) await attempt([entry])
    }
  }

  const pump = async (): Promise<void> => {
    if (busy) return
    busy = true
    while (waiting.length > 0) await attempt(waiting.splice(0, parts.most ?? 64))
    busy = false
  }

  return (intake) =>
    new Promise<Taken>((resolve, reject) => {
      waiting.push({ happening: { ...intake, at: parts.now(), seed: randomUUID() }, resolve, reject })
      void pump()
    })
}

interface Entry {
  readonly happening: Happening<AnyEvent>
  readonly resolve: (taken: Taken) => void
  readonly reject: (cause: unknown) => void
}

async function saveAudit(tx: Transaction<Schema>, audit: readonly AuditEntry[]): Promise<void> {
  if (audit.length === 0) return
  const rows = audit.map(({ by, code, subject, detail }) => ({ by, code, subject, detail: detail ?? null }))
  await tx.insertInto('audit').values(rows).execute()
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
