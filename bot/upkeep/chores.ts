import type { Communes } from '#workflows/understand/commune.ts'
import type { ChoreName } from '../relay/relay.ts'
import { type CatchUpParts, catchUpThreads } from './catch-up.ts'
import { tellLine } from './tell-line.ts'
import { tellMorning, tellRequestsWeek } from './tell-requests.ts'
import { tellWeek, type TellWeekParts } from './tell-week.ts'
import { rankNightly } from './rank-nightly.ts'
import { keepUp, upkeepAge } from './upkeep.ts'

export interface ChoresParts extends TellWeekParts, CatchUpParts {
  readonly communes: Communes
  /** The address of the app's Home tab in Slack, for links. */
  readonly home: () => Promise<string | null>
}

export interface Chores {
  /** Each is done once, whichever process begins it. */
  readonly byTheClock: Readonly<Record<ChoreName, () => Promise<void>>>
  /** The upkeep of a night that was missed. */
  readonly lateUpkeep: () => Promise<unknown>
  /** Ends what takes long; the next night begins it again. */
  readonly stop: () => void
}

/** What the machine does without being asked by anyone. */
export function createChores(parts: ChoresParts): Chores {
  const closing = new AbortController()
  const upkeep = { ...parts, signal: closing.signal }
  return {
    byTheClock: {
      nightly: async () => {
        await keepUp(upkeep, upkeepAge.nightly)
        await rankNightly(parts)
      },
      weekly: async () => {
        await tellWeek(parts)
        await tellRequestsWeek(parts)
      },
      digest: () => tellMorning(parts),
      line: () => tellLine(parts),
      threads: () => catchUpThreads({ ...parts, signal: closing.signal }),
    },
    lateUpkeep: () => keepUp(upkeep, upkeepAge.late),
    stop: () => closing.abort(),
  }
}
