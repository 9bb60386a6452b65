import type { RequestSettingsParams } from '#prompts/copy/slack-team.ts'
import type { Decision } from '../actor.ts'
import { unchanged } from '../actor.ts'
import type { Communes } from '../understand/commune.ts'
import type { TeamEvent } from './events.ts'
import { notice, trace } from './said.ts'
import type { Team } from './state.ts'
import { territoriesOf } from './territories.ts'
import { wholeNumber } from './whole-number.ts'

/** What the form « Réglages des demandes » shows: each channel once, with its territories. */
export function requestSettings({ channels, sign, promises }: Team, communes: Communes): RequestSettingsParams {
  const names = new Map<string, string>(territoriesOf(communes).map(({ perimeter, name }) => [perimeter, name]))
  const ids = [...new Set(channels.map(({ channel }) => channel))]
  return {
    sign,
    promises,
    channels: ids.map((channel) => {
      const served = channels.filter((known) => known.channel === channel)
      return {
        channel,
        mode: served.some(({ mode }) => mode === 'turn') ? 'turn' : 'offer',
        territories: served.map(({ perimeter }) => (perimeter === 'all' ? null : (names.get(perimeter) ?? perimeter))),
      }
    }),
  }
}

/** How requests are given out: in which channels each has their turn, the sign of what goes out, the promises. */
export function setRequests(
  team: Team,
  { by, turns, sign, ...typed }: Extract<TeamEvent, { is: 'requests.set' }>,
): Decision<Team> {
  const high = wholeNumber(typed.high, minutes)
  const normal = wholeNumber(typed.normal, minutes)
  const mark = sign.trim()
  if (high === undefined || normal === undefined || !signs.test(mark)) {
    const fault = { name: 'setting-fault', with: { why: 'number', ...minutes } } as const
    const errors = {
      ...(high === undefined && { high: fault }),
      ...(normal === undefined && { normal: fault }),
      ...(!signs.test(mark) && { sign: { name: 'setting-fault', with: { why: 'sign' } } as const }),
    }
    return unchanged(team, { give: 'form-errors', errors })
  }
  const channels = team.channels.map((known) => ({
    ...known,
    mode: turns.includes(known.channel) ? ('turn' as const) : ('offer' as const),
  }))
  return {
    state: { ...team, channels, sign: mark, promises: { high, normal } },
    effects: [],
    answer: notice({ name: 'team-saved', with: { what: 'requests' } }),
    audit: [trace(by.id, 'team.requests-set', [mark, high, normal, ...turns].join(' '))],
  }
}

/** Working minutes: from five to a fortnight of seven hours a day. */
const minutes = { min: 5, max: 4_200 } as const
/** What Slack leaves as it was typed, and no answer, quote, list or emoji begins with. */
const signs = /^[!#$%+=?^|;§]{1,3}$/
