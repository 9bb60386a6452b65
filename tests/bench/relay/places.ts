import type { Sql } from '#bot/database/open.ts'
import type { SlackChannel, SlackEmulator, SlackUser } from '#bot/sandbox/slack/types.ts'
import { loadCommunes } from '#prompts/communes/load.ts'
import { initialChat } from '#workflows/chat/state.ts'
import { noRelay } from '#workflows/chat/relay/state.ts'
import type { RequestPlace } from '#workflows/request/state.ts'

/** A département with its channel, and who answers there. */
export interface Place {
  readonly place: RequestPlace
  readonly channel: SlackChannel
  readonly adviser: SlackUser
}

/** One private channel and one adviser for each of the first `count` départements, 101 at most. */
export function settle(slack: SlackEmulator, count: number): readonly Place[] {
  return loadCommunes()
    .departements.slice(0, count)
    .map(({ code, name, region }) => {
      const adviser = slack.join({ id: `U0ADVISER${code}`, name: `adviser-${code}`, realName: `Camille ${name}` })
      const members = [adviser.id, slack.botUser]
      const channel = slack.channel(`departement-${code.toLowerCase()}`, { private: true, members })
      return { place: { name, departement: code, region }, channel, adviser }
    })
}

/** The team's settings as an older deployment left them: what is stored is upgraded when it is read. */
export async function settleTeam(sql: Sql, places: readonly Place[]): Promise<void> {
  const coordinators = places.map(({ adviser, place }) => ({
    id: adviser.id,
    name: adviser.realName,
    perimeters: [`departement:${place.departement}`],
  }))
  const channels = places.map(({ channel, place }) => ({
    perimeter: `departement:${place.departement}`,
    channel: channel.id,
  }))
  await store(sql, 'team:slack', { v: 3, themesOff: [], drafts: [], coordinators, channels })
}

/** Someone who said where they are in an earlier conversation. */
export async function settlePerson(sql: Sql, chat: number, { place }: Place): Promise<void> {
  await store(sql, `chat:${chat}`, { ...initialChat, relay: { ...noRelay, place } })
}

async function store(sql: Sql, id: string, state: object): Promise<void> {
  await sql
    .insertInto('actors')
    .values({ id, state: JSON.stringify(state), version: 1 })
    .execute()
}
