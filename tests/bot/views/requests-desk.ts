import { allKinds } from '#bot/all-kinds.ts'
import { randomUUID } from 'node:crypto'
import type { Sql } from '#bot/database/open.ts'
import { seedTeam } from '#bot/database/seed-team.ts'
import { createFailures } from '#bot/turn/failures.ts'
import { createTurns, type Take } from '#bot/turn/turn.ts'
import { saveViews } from '#bot/views/save-views.ts'
import { answering } from '#tests/kit/answering.ts'
import { instants } from '#tests/kit/instants.ts'
import { pix } from '#tests/kit/pix-reference.ts'
import { reference } from '#tests/workflows/chat/story.ts'
import type { RequestId } from '#workflows/actor.ts'
import type { RequestEvent } from '#workflows/request/events.ts'
import type { RequestPlace, Urgency } from '#workflows/request/state.ts'
import { teamKind } from '#workflows/team/kind.ts'
import { vault } from '../turn/turns.ts'

export const brest: RequestPlace = { code: '29019', name: 'Brest', departement: '29', region: '53' }
export const bordeaux: RequestPlace = { name: 'Bordeaux', departement: '33', region: '75' }
export const claire = { id: 'U0CLAIRE', name: 'Claire' }
export const boss = { id: 'U0BOSS', name: 'Solène' }

export interface Wish {
  readonly urgency?: Urgency
  readonly theme?: string | null
  readonly place?: RequestPlace | null
}

/** Turns of real requests over a database, with a clock of their own. */
export interface RequestsDesk {
  readonly take: Take
  /** Milliseconds since 1970; begins on a Monday at 10:00 in Paris. */
  readonly clock: { at: number }
  readonly asks: (wish?: Wish) => Promise<RequestId>
  readonly happens: (request: RequestId, event: RequestEvent) => Promise<void>
}

const channels = [
  { perimeter: 'all', channel: 'C0ALL' },
  { perimeter: 'region:53', channel: 'C0BRETAGNE' },
]

/** Claire covers Brittany; Karim covers Nouvelle-Aquitaine, which has no channel of its own. */
export async function openRequestsDesk(sql: Sql): Promise<RequestsDesk> {
  const clock = { at: instants.now }
  const coordinators = [
    { ...claire, perimeters: ['region:53'] },
    { id: 'U0KARIM', name: 'Karim', perimeters: ['region:75'] },
  ]
  const stored = { v: 3, themesOff: [], drafts: [], coordinators, channels }
  await seedTeam(sql, teamKind.parse(stored))
  const admins = [boss.id]
  const deliver = (): void => undefined
  const take = createTurns({
    sql,
    me: 'one',
    kinds: allKinds,
    reference: { communes: reference.communes, admins, pix, knowledge: answering },
    failures: createFailures({ sql, me: 'one', vault, admins, deliver, log: () => undefined }),
    saveViews,
    deliver,
    now: () => clock.at,
  })
  const happens: RequestsDesk['happens'] = async (actor, event) => {
    await take({ id: `test:${randomUUID()}`, actor, event })
  }
  let chats = 0
  const asks: RequestsDesk['asks'] = async ({ urgency = 'normal', theme = 'social-sante', place = brest } = {}) => {
    const request = `request:${randomUUID()}` as const
    const asked = {
      text: 'les mots de Jeanne',
      urgency,
      reason: 'asked-for-human',
      theme,
      sheet: null,
      language: 'fr',
    } as const
    chats += 1
    clock.at += 1
    await happens(request, { is: 'request.opened', chat: chats, firstName: 'Jeanne', asked, place })
    return request
  }
  return { take, clock, asks, happens }
}
