import type { Sql } from '../database/open.ts'
import type { Log } from '../log.ts'
import { readTroubles, type Trouble } from '../troubles.ts'

export interface WatchParts {
  readonly sql: Sql
  readonly log: Log
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Looks for troubles and logs each as an error when it begins, and every hour that it lasts; then that it is over. */
export function createWatch({ sql, log, now }: WatchParts): () => Promise<void> {
  const told = new Map<Trouble, number>()
  return async () => {
    const troubles = await readTroubles(sql)
    for (const trouble of troubles) {
      if (now() - (told.get(trouble) ?? Number.NEGATIVE_INFINITY) < again) continue
      told.set(trouble, now())
      log(`trouble.${trouble}`, {}, 'error')
    }
    for (const trouble of [...told.keys()].filter((one) => !troubles.includes(one))) {
      told.delete(trouble)
      log(`trouble.${trouble}.over`)
    }
  }
}

/** Milliseconds. */
const again = 3_600_000
