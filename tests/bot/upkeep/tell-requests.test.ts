import { expect, test } from 'vitest'
import type { Sql } from '#bot/database/open.ts'
import { tellMorning, tellRequestsWeek } from '#bot/upkeep/tell-requests.ts'
import type { DigestParams, RequestReport } from '#prompts/copy/slack-request-reports.ts'
import { instants } from '#tests/kit/instants.ts'
import { reference } from '#tests/workflows/chat/story.ts'
import type { Effect } from '#workflows/effects.ts'
import { onEachDatabase } from '../databases.ts'
import { bordeaux, claire, openRequestsDesk, type RequestsDesk } from '../views/requests-desk.ts'

const day = 86_400_000
const log = (): void => undefined

onEachDatabase(({ sql }) => {
  const morning = (desk: RequestsDesk) =>
    tellMorning({ sql: sql(), log, take: desk.take, now: () => desk.clock.at, home: async () => null })
  const week = (desk: RequestsDesk) =>
    tellRequestsWeek({ sql: sql(), log, take: desk.take, now: () => desk.clock.at, communes: reference.communes })

  test('in the morning an adviser reads what is theirs and what waits in their territory, in figures', async () => {
    const desk = await openRequestsDesk(sql())
    const own = await desk.asks()
    await desk.happens(own, { is: 'request.pressed', by: claire, press: 'take' })
    await desk.asks({ urgency: 'high' })
    await desk.asks()
    desk.clock.at += day
    await desk.asks({ urgency: 'high' })
    await morning(desk)
    expect(await mornings(sql())).toEqual({
      [claire.id]: { mine: 1, late: 1, waiting: 1, urgent: 1, overdue: 2, home: null },
    })
  })

  test('an adviser with nothing is told nothing, and a morning is told once', async () => {
    const desk = await openRequestsDesk(sql())
    await desk.asks({ place: bordeaux })
    await morning(desk)
    await morning(desk)
    expect(Object.keys(await mornings(sql()))).toEqual(['U0KARIM'])
    expect(await ordered(sql(), 'notify')).toHaveLength(1)
  })

  test('on a Sunday and on a bank holiday nobody is told anything', async () => {
    const desk = await openRequestsDesk(sql())
    await desk.asks()
    for (const at of [Date.UTC(2026, 10, 22, 8), Date.UTC(2026, 11, 25, 8)]) {
      desk.clock.at = at
      await morning(desk)
    }
    expect(await mornings(sql())).toEqual({})
  })

  test('the week’s report counts by theme and by territory, with few requests merged and no word of anyone', async () => {
    const desk = await openRequestsDesk(sql())
    for (let n = 0; n < 3; n++) await desk.asks()
    await desk.asks({ theme: null, place: null })
    const answered = await desk.asks({ place: bordeaux, theme: 'logement' })
    const boss = { id: 'U0BOSS', name: 'Solène' }
    await desk.happens(answered, { is: 'request.pressed', by: boss, press: 'take' })
    desk.clock.at += 90 * 60_000
    await desk.happens(answered, { is: 'request.submitted', by: boss, form: { form: 'request-answer', text: 'Voici' } })
    await desk.happens(answered, { is: 'request.pressed', by: boss, press: 'resolve' })
    await desk.happens(answered, { is: 'person.judged', solved: true, stars: 4, word: 'merci Solène' })
    desk.clock.at = instants.now + 2 * day
    await week(desk)
    const [report] = await reports(sql())
    expect(report).toMatchObject({
      opened: 5,
      answered: 1,
      resolved: 1,
      unanswered: 4,
      waiting: 4,
      marks: { count: 1, mean: 4, solved: 1, not: 0 },
      themes: [
        { theme: 'social-sante', opened: 3, unanswered: 3 },
        { theme: 'logement', opened: 1, unanswered: 0 },
        { theme: null, opened: 1, unanswered: 1 },
      ],
      places: [{ opened: 3 }, { name: null, opened: 2 }],
    })
    expect(report?.delay?.median).toBeCloseTo(90, 0)
    expect(JSON.stringify(report)).not.toMatch(/Jeanne|mots|merci/)
  })

  test('a week without any request is told to nobody', async () => {
    const desk = await openRequestsDesk(sql())
    await week(desk)
    expect(await reports(sql())).toEqual([])
  })

  test('requests of an older week are not counted again', async () => {
    const desk = await openRequestsDesk(sql())
    const old = await desk.asks()
    await desk.happens(old, { is: 'person.left' })
    desk.clock.at += 8 * day
    await desk.asks()
    desk.clock.at += 1
    await week(desk)
    expect((await reports(sql()))[0]).toMatchObject({ opened: 1, unanswered: 0 })
  })
})

async function ordered<K extends Effect['do']>(sql: Sql, kind: K): Promise<readonly Extract<Effect, { do: K }>[]> {
  const rows = await sql.selectFrom('outbox').select('effect').where('actor', '=', 'team:slack').orderBy('id').execute()
  return rows
    .map(({ effect }) => effect)
    .filter((effect): effect is Extract<Effect, { do: K }> => {
      return 'do' in effect && effect.do === kind
    })
}

async function mornings(sql: Sql): Promise<Readonly<Record<string, DigestParams>>> {
  const told = await ordered(sql, 'notify')
  return Object.fromEntries(
    told.flatMap(({ user, message }) => (message.name === 'requests-morning' ? [[user, message.with]] : [])),
  )
}

async function reports(sql: Sql): Promise<readonly RequestReport[]> {
  return (await ordered(sql, 'send-report')).map(({ report }) => report)
}
