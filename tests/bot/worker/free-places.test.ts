import { expect, test } from 'vitest'
import type { Intake } from '#bot/turn/turn.ts'
import { freePlaces } from '#bot/worker/effects/free-places.ts'
import { onEachDatabase } from '../databases.ts'

onEachDatabase(({ sql }) => {
  test('the places of erased requests come back to their advisers, and nobody else’s do', async () => {
    const held = (...requests: readonly string[]): string =>
      JSON.stringify({ v: 1, held: requests.map((request, nth) => ({ request, nth, until: null })) })
    await sql()
      .insertInto('actors')
      .values([
        { id: 'adviser:U1', state: held('request:kept', 'request:gone') },
        { id: 'adviser:U2', state: held() },
        { id: 'adviser:U3', state: held('request:gone') },
      ])
      .execute()
    const taken: Intake[] = []
    const take = async (intake: Intake) => {
      taken.push(intake)
      return { became: 'seen' } as const
    }
    await freePlaces({ sql: sql(), take }, 9, ['file:a', 'request:gone'])
    const released = (nth: number) => ({ is: 'reserve.released', request: 'request:gone', nth })
    expect(taken.map(({ actor, event }) => ({ actor, event }))).toEqual([
      { actor: 'adviser:U1', event: released(1) },
      { actor: 'adviser:U3', event: released(0) },
    ])
    expect(taken.every(({ id }) => id.startsWith('freed:9:') && !id.includes('gone'))).toBe(true)
  })
})
