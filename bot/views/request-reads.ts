import type { SlackReads } from '#handlers/slack/reads.ts'
import type { Access } from '#workflows/team/access.ts'
import type { Perimeter } from '#workflows/team/state.ts'
import type { Communes } from '#workflows/understand/commune.ts'
import type { Sql } from '../database/open.ts'
import { readNearPlaces } from './near-places.ts'
import { readPastRequests } from './past-requests.ts'
import { readQueue } from './queue.ts'
import { readRequestsHome } from './requests-home.ts'
import { readRequestsReport } from './requests-report.ts'
import { territoryNames } from './scope.ts'

export interface RequestReadsParts {
  readonly sql: Sql
  readonly now: () => number
  readonly access: (user: string) => Promise<Access>
  readonly nameOf: (perimeter: Perimeter) => string
  readonly communes: Communes
}

/** What Slack's edge reads of requests, within the perimeter of who asks. */
export function requestReads(
  parts: RequestReadsParts,
): Pick<SlackReads, 'requests' | 'past' | 'near' | 'report' | 'queue'> {
  const { sql, now, access, nameOf, communes } = parts
  const { departementName } = communes
  return {
    requests: async (user) =>
      await readRequestsHome(sql, { user, access: await access(user), now: now(), departementName }),
    past: async (user, request) => await readPastRequests(sql, await access(user), request),
    near: (request) => readNearPlaces(sql, communes, request),
    queue: () => readQueue(sql),
    report: async (user) => {
      const seen = await access(user)
      const territories = territoryNames(seen, nameOf)
      return await readRequestsReport(sql, { access: seen, now: now(), territories, departementName })
    },
  }
}
