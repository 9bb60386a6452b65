import { expect, test } from 'vitest'
import type { Sql } from '#bot/database/open.ts'
import { tellLine } from '#bot/upkeep/tell-line.ts'
import { onEachDatabase } from '../databases.ts'
import { bordeaux, claire, openRequestsDesk, type RequestsDesk } from '../views/requests-desk.ts'

const minutes = 60_000

onEachDatabase(({ sql }) => {
  /** Looks at the line, and gives who was told what, by the request's id. */
  const look = async (desk: RequestsDesk): Promise<Readonly<Record<string, number>>> => {
    const told: Record<string, number> = {}
    const take: RequestsDesk['take'] = async (intake) => {
      if (intake.event.is === 'line.looked') told[intake.actor] = intake.event.ahead
      return await desk.take(intake)
    }
    await tellLine({ sql: sql(), take, now: () => desk.clock.at, log: () => undefined })
    return told
  }
  const lookAgain = async (desk: RequestsDesk) => {
    await sql().deleteFrom('chores').execute()
    return await look(desk)
  }

  test('urgent ones are first, then the oldest, each channel by itself', async () => {
    const desk = await openRequestsDesk(sql())
    const [first, second, elsewhere] = [await desk.asks(), await desk.asks(), await desk.asks({ place: bordeaux })]
    const urgent = await desk.asks({ urgency: 'high' })
    const taken = await desk.asks({ urgency: 'high' })
    await desk.happens(taken, { is: 'request.pressed', by: claire, press: 'take' })
    await everyoneWasTold(sql(), desk.clock.at, null)
    desk.clock.at += 2 * minutes
    expect(await look(desk)).toEqual({ [urgent]: 0, [first]: 1, [second]: 2, [elsewhere]: 0 })
  })

  test('who was told less than two minutes ago, or knows their place, is told nothing', async () => {
    const desk = await openRequestsDesk(sql())
    const id = await desk.asks()
    await everyoneWasTold(sql(), desk.clock.at, null)
    desk.clock.at += minutes
    expect(await look(desk)).toEqual({})
    desk.clock.at += minutes
    expect(await lookAgain(desk)).toEqual({ [id]: 0 })
    await everyoneWasTold(sql(), desk.clock.at, 0)
    desk.clock.at += 5 * minutes
    expect(await lookAgain(desk)).toEqual({})
  })

  test('a place that was told and is still on its way is not told twice', async () => {
    const desk = await openRequestsDesk(sql())
    await desk.asks()
    await everyoneWasTold(sql(), desk.clock.at, null)
    desk.clock.at += 2 * minutes
    await look(desk)
    const before = await tells(sql())
    await lookAgain(desk)
    expect(await tells(sql())).toBe(before)
  })

  test('of two processes that look at once, one does', async () => {
    const desk = await openRequestsDesk(sql())
    await desk.asks()
    await everyoneWasTold(sql(), desk.clock.at, null)
    desk.clock.at += 2 * minutes
    const told = await Promise.all([look(desk), look(desk)])
    expect(told.flatMap((one) => Object.keys(one))).toHaveLength(1)
  })
})

/** What each person's chat remembers to have said of their waiting. */
async function everyoneWasTold(sql: Sql, at: number, ahead: number | null): Promise<void> {
  const requests = await sql.selectFrom('actors').select(['id', 'state']).where('id', 'like', 'request:%').execute()
  for (const { id, state } of requests) {
    const chat = `chat:${state !== null && 'chat' in state ? String(state.chat) : ''}`
    const told = JSON.stringify(chatOf(id, { at, wait: { ahead } }))
    await sql
      .insertInto('actors')
      .values({ id: chat, state: told })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ state: told }))
      .execute()
  }
}

function chatOf(id: string, told: object): object {
  return {
    relay: {
      requests: [
        { id: 'request:another', told: null },
        { id, told },
      ],
    },
  }
}

/** How many times a chat is to hear of its waiting. */
async function tells(sql: Sql): Promise<number> {
  return (await sql.selectFrom('outbox').select('id').where('lane', 'like', 'tell:request:%').execute()).length
}
