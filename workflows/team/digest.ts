import type { DigestParams, RequestReport } from '#prompts/copy/slack-request-reports.ts'
import type { Decision } from '../actor.ts'
import { unchanged } from '../actor.ts'
import type { SlackUser } from '../file/events.ts'
import { mayRead } from './access.ts'
import type { Coordinator, Team } from './state.ts'

/** Requests that wait in a place, null when it is not known; `overdue` are past their promise, the others are not. */
export interface OpenCount {
  readonly departement: string | null
  readonly region: string | null
  readonly waiting: number
  readonly urgent: number
  readonly overdue: number
}

/** Requests that an adviser follows, of which `late` wait for a first answer past their promise. */
export interface OwnCount {
  readonly user: string
  readonly mine: number
  readonly late: number
}

export interface MorningCounts {
  readonly open: readonly OpenCount[]
  readonly own: readonly OwnCount[]
  readonly home: string | null
}

/** What each adviser has this morning, in one direct message; nothing to those who have nothing. */
export function tellMorning(team: Team, counts: MorningCounts): Decision<Team> {
  const effects = team.coordinators.flatMap((coordinator) => {
    const digest = digestOf(coordinator, counts)
    if (digest.mine + digest.waiting + digest.overdue === 0) return []
    return [{ do: 'notify', user: coordinator.id, message: { name: 'requests-morning', with: digest } } as const]
  })
  return { state: team, effects }
}

/** The week's requests in the national channel, with a picture and a table under them; without any, nothing. */
export function reportRequests(team: Team, report: RequestReport, at: number): Decision<Team> {
  if (report.opened === 0 && report.waiting === 0) return unchanged(team)
  const message = { name: 'requests-report', with: report } as const
  const channel = team.channels.find(({ perimeter }) => perimeter === 'all')?.channel
  if (channel === undefined) return { state: team, effects: [{ do: 'alert', message }] }
  const root = `requests:${at}`
  return {
    state: team,
    effects: [
      { do: 'post', channel, message, key: root },
      { do: 'send-report', to: { root }, report, key: `${root}:files` },
    ],
  }
}

/** The same for one adviser who asked, in direct messages. */
export function reportTo(team: Team, { id }: SlackUser, report: RequestReport, at: number): Decision<Team> {
  const message = { name: 'requests-report', with: report } as const
  return {
    state: team,
    effects: [
      { do: 'notify', user: id, message },
      { do: 'send-report', to: { user: id }, report, key: `requests:${id}:${at}` },
    ],
    answer: { give: 'slack-notice', message: { name: 'requests-report-sent', with: {} } },
  }
}

/** What has no known place is for whoever covers the whole country. */
function digestOf({ id, perimeters }: Coordinator, { open, own, home }: MorningCounts): DigestParams {
  const theirs = open.filter(({ departement, region }) =>
    departement === null || region === null
      ? perimeters.includes('all')
      : mayRead({ role: 'coordinator', perimeters }, { departement, region }),
  )
  const sum = (count: 'waiting' | 'urgent' | 'overdue'): number =>
    theirs.reduce((total, place) => total + place[count], 0)
  const { mine, late } = own.find(({ user }) => user === id) ?? { mine: 0, late: 0 }
  return { mine, late, waiting: sum('waiting'), urgent: sum('urgent'), overdue: sum('overdue'), home }
}
