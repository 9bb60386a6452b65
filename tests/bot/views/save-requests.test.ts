import { expect, test } from 'vitest'
import type { RequestId } from '#workflows/actor.ts'
import { onEachDatabase } from '../databases.ts'
import { claire, openRequestsDesk } from './requests-desk.ts'

onEachDatabase(({ sql }) => {
  const row = (id: RequestId) => sql().selectFrom('requests').selectAll().where('id', '=', id).executeTakeFirst()

  test('a request has its row from its first turn on, which follows its state', async () => {
    const desk = await openRequestsDesk(sql())
    const id = await desk.asks({ urgency: 'high' })
    expect(await row(id)).toMatchObject({
      stage: 'waiting',
      urgency: 'high',
      departement: '29',
      region: '53',
      channel: 'C0BRETAGNE',
      owner: null,
      wide: false,
    })
    expect((await row(id))?.promised).toBeInstanceOf(Date)

    await desk.happens(id, { is: 'request.pressed', by: claire, press: 'take' })
    expect(await row(id)).toMatchObject({ stage: 'claimed', owner: claire.id, row: { owner_name: claire.name } })
  })

  test('no word of the person and no first name is in the row', async () => {
    const desk = await openRequestsDesk(sql())
    const written = JSON.stringify(await row(await desk.asks()))
    expect(written).not.toContain('les mots')
    expect(written).not.toContain('Jeanne')
  })

  test('one that waits in a wider channel is marked so', async () => {
    const desk = await openRequestsDesk(sql())
    const id = await desk.asks()
    for (let step = 0; step < 2; step++) await desk.happens(id, { is: 'promise.due' })
    expect(await row(id)).toMatchObject({ stage: 'waiting', channel: 'C0ALL', wide: true })
  })

  test('erasing the request erases its row', async () => {
    const desk = await openRequestsDesk(sql())
    const id = await desk.asks()
    await sql().deleteFrom('actors').where('id', '=', id).execute()
    expect(await row(id)).toBeUndefined()
  })
})
