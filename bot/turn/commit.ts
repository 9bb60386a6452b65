import type { Transaction } from 'kysely'
import type { AuditEntry, Happening } from '#workflows/actor.ts'
import type { Reference } from '#workflows/reference.ts'
import type { Team } from '#workflows/team/state.ts'
import type { Sql } from '../database/open.ts'
import type { Schema } from '../database/schema.ts'
import { withCalibrations } from '../pix/reference.ts'
import { type Batch, type Decided, decide } from './decide.ts'
import type { AnyEvent, Kinds } from './kinds.ts'
import { load } from './load.ts'
import { type Committed, save } from './save.ts'

export interface CommitParts {
  readonly sql: Sql
  /** This process, as leases name it. */
  readonly me: string
  readonly kinds: Kinds
  readonly reference: Omit<Reference, 'team'>
  /** Writes the rows that lists and searches read, in the same transaction. */
  readonly saveViews: (tx: Transaction<Schema>, batch: Batch) => Promise<void>
}

export interface Committing {
  /** What became of each event, in their order. */
  readonly outcomes: readonly Decided[]
  readonly committed: readonly Committed[]
}

/** One transaction: note the ids, lock the actors, step, save, insert the effects, commit. No network inside. */
export function createCommit(parts: CommitParts): (happenings: readonly Happening<AnyEvent>[]) => Promise<Committing> {
  const team = { version: 0, settings: parts.kinds.team.open(null) }
  let { pix } = parts.reference
  return async (happenings) =>
    await parts.sql.transaction().execute(async (tx) => {
      const ids = unique(happenings.map(({ id }) => id))
      const loaded = await load(tx, ids, unique(happenings.map(({ actor }) => actor)), {
        team: team.version,
        calibration: pix.newest,
      })
      if (loaded.team) {
        team.settings = parts.kinds.team.open(loaded.team.state)
        team.version = loaded.team.version
      }
      if (loaded.calibrations.length > 0) pix = withCalibrations(pix, loaded.calibrations)
      // oxlint-disable-next-line typescript/consistent-type-assertions -- the team kind's own state, parsed by its `open`
      const reference: Reference = { ...parts.reference, pix, team: team.settings as Team }
      const batch = decide(parts.kinds, loaded, reference, happenings)
      return { outcomes: batch.outcomes, committed: await write(parts, tx, batch, happenings) }
    })
}

async function write(
  { me, saveViews }: CommitParts,
  tx: Transaction<Schema>,
  batch: Batch,
  happenings: readonly Happening<AnyEvent>[],
): Promise<readonly Committed[]> {
  const failed = happenings.filter((_, index) => batch.outcomes[index]?.became === 'failed').map(({ id }) => id)
  if (failed.length > 0) await tx.deleteFrom('seen').where('id', 'in', failed).execute()
  if (batch.states.size === 0) return []
  const committed = await save(tx, me, batch.states, batch.ordered)
  await saveViews(tx, batch)
  await saveAudit(tx, batch.audit)
  return committed
}

async function saveAudit(tx: Transaction<Schema>, audit: readonly AuditEntry[]): Promise<void> {
  if (audit.length === 0) return
  const rows = audit.map(({ by, code, subject, detail }) => ({ by, code, subject, detail: detail ?? null }))
  await tx.insertInto('audit').values(rows).execute()
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
