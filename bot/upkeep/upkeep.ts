import { sql } from 'kysely'
import type { Sql } from '../database/open.ts'
import { calibrateAnswers } from '../pix/calibrate.ts'
import { type ChoreParts, doChore } from './chore.ts'
import { prune } from './prune.ts'

export interface UpkeepParts extends ChoreParts {
  /** Ends what takes long, which the next night begins again. */
  readonly signal?: AbortSignal
}

/** Hours since the last one. Every night, by one process of all; at a start, only where a night was missed. */
export const upkeepAge = { nightly: 1, late: 25 } as const

/**
 * The upkeep, unless some process began one less than `age` hours ago (false then): what is over is pruned, and the
 * tables that change most are vacuumed and analysed (PGlite never does so by itself); then the self-assessment learns
 * from its answers, whose failure is logged and changes nothing of the rest.
 */
export async function keepUp(parts: UpkeepParts, age: number): Promise<boolean> {
  const kept = await doChore(parts, { name: 'upkeep', age, work: () => tidy(parts.sql) })
  const work = (): ReturnType<typeof learn> => learn(parts)
  await doChore(parts, { name: 'calibration', age, work }).catch(() => undefined)
  return kept
}

async function tidy(db: Sql): ReturnType<typeof prune> {
  const pruned = await prune(db)
  for (const table of busiest) await sql`vacuum analyze ${sql.table(table)}`.execute(db)
  return pruned
}

const busiest = ['seen', 'outbox', 'lanes', 'actors', 'processes', 'sent', 'files'] as const

async function learn({ sql: db, signal }: UpkeepParts): Promise<Readonly<Record<string, string | number>>> {
  const { became, people, answers } = await calibrateAnswers(db, signal && { signal })
  return { became, people, answers }
}
