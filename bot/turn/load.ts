import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'
import type { StoredVersion } from '../pix/reference.ts'

export interface Loaded {
  /** Ids of events never taken before; the transaction now holds them. */
  readonly fresh: ReadonlySet<string>
  /** Stored state by actor, null for one just born. Every actor asked for is locked. */
  readonly states: ReadonlyMap<string, unknown>
  /** The team's settings when they changed since `known.team`. */
  readonly team: { readonly version: number; readonly state: unknown } | undefined
  /** Calibrations of the self-assessment made since `known.calibration`, oldest first. */
  readonly calibrations: readonly StoredVersion[]
}

/** Versions of the shared data that this process has already. */
export interface Known {
  readonly team: number
  readonly calibration: number
}

/**
 * One round trip: notes the events' ids, makes sure that the actors exist, locks them and reads their states.
 * Rows are touched in the order of their ids, so that two processes never wait for each other in a ring.
 */
export async function load(
  tx: Transaction<Schema>,
  events: readonly string[],
  actors: readonly string[],
  known: Known,
): Promise<Loaded> {
  const { rows } = await sql<Row>`
    with fresh as (
      insert into seen (id) select id from unnest(${events}::text[]) id order by id on conflict do nothing returning id
    ), born as (
      insert into actors (id) select id from unnest(${actors}::text[]) id order by id on conflict do nothing returning id
    ), held as (
      select id, state from actors where id = any(${actors}::text[]) order by id for update
    )
    select 'fresh' what, id, null::jsonb state, 0 version from fresh
    union all select 'actor', id, null, 0 from born
    union all select 'actor', id, state, 0 from held
    union all select 'team', id, state, version from actors where id = 'team:slack' and version > ${known.team}
    union all select 'calibration', '', stored, version from calibrations where version > ${known.calibration}
  `.execute(tx)
  const states = new Map(rows.filter(({ what }) => what === 'actor').map(({ id, state }) => [id, state]))
  await holdTheNewlyBorn(tx, actors, states)
  const team = rows.find(({ what }) => what === 'team')
  const fresh = new Set(rows.filter(({ what }) => what === 'fresh').map(({ id }) => id))
  return { fresh, states, team, calibrations: calibrationsOf(rows) }
}

/**
 * Another process gave birth to an actor while we waited, or erased it: our statement's snapshot is older than its row.
 * @throws {Error} when it comes and goes faster than it can be held; nothing happened then.
 */
async function holdTheNewlyBorn(
  tx: Transaction<Schema>,
  actors: readonly string[],
  states: Map<string, unknown>,
): Promise<void> {
  const missing = actors.filter((id) => !states.has(id)).toSorted()
  if (missing.length === 0) return
  const born = missing.map((id) => ({ id }))
  await tx
    .insertInto('actors')
    .values(born)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const rows = await tx
    .selectFrom('actors')
    .select(['id', 'state'])
    .where('id', 'in', missing)
    .orderBy('id')
    .forUpdate()
    .execute()
  for (const { id, state } of rows) states.set(id, state)
  if (missing.some((id) => !states.has(id))) throw new Error('An actor was erased while it was being held')
}

function calibrationsOf(rows: readonly Row[]): readonly StoredVersion[] {
  return rows
    .filter(({ what }) => what === 'calibration')
    .map(({ version, state }) => ({ version, stored: state }))
    .toSorted((one, other) => one.version - other.version)
}

interface Row {
  readonly what: 'fresh' | 'actor' | 'team' | 'calibration'
  readonly id: string
  readonly state: unknown
  readonly version: number
}
