import type { Communes } from '#workflows/understand/commune.ts'
import type { ChoreName } from '../relay/relay.ts'
import { tellLine } from './tell-line.ts'
import { tellMorning, tellRequestsWeek } from './tell-requests.ts'
import { tellWeek, type TellWeekParts } from './tell-week.ts'
import { keepUp, upkeepAge } from './upkeep.ts'

export interface ChoresParts extends TellWeekParts {
  readonly communes: Communes
  /** The address of the app's Home tab in Slack, for links. */
  readonly home: () => Promise<string | null>
  /** Ends what takes long. */
  readonly signal: AbortSignal
}

/** What the machine does by the clock; each is done once, whoever else asks for it. */
export function createChores(parts: ChoresParts): Readonly<Record<ChoreName, () => Promise<void>>> {
  return {
    nightly: async () => void (await keepUp(parts, upkeepAge.nightly)),
    weekly: async () => {
      await tellWeek(parts)
      await tellRequestsWeek(parts)
    },
    digest: () => tellMorning(parts),
    line: () => tellLine(parts),
  }
}
