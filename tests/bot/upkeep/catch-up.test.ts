import { expect, test } from 'vitest'
import { catchUpThreads } from '#bot/upkeep/catch-up.ts'
import { noteRead } from '#bot/views/thread-owner.ts'
import { onEachDatabase } from '../databases.ts'
import { claire, openRequestsDesk } from '../views/requests-desk.ts'

onEachDatabase(({ sql }) => {
  test('threads of open requests are read back once nobody heard for a while and Slack has given up, once, those without an answer first', async () => {
    // given a request that was answered, one that waits, one that is over, and a process that heard again seven minutes ago
    const desk = await openRequestsDesk(sql())
    const [answered, waiting, over] = [await desk.asks(), await desk.asks(), await desk.asks()]
    for (const id of [answered, over]) await desk.happens(id, { is: 'request.pressed', by: claire, press: 'take' })
    const answer = { form: 'request-answer', text: 'Bonjour.' } as const
    await desk.happens(answered, { is: 'request.submitted', by: claire, form: answer })
    await desk.happens(over, { is: 'person.left' })
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000)
    for (const actor of [answered, waiting, over]) {
      const { channel = null } =
        (await sql().selectFrom('requests').select('channel').where('id', '=', actor).executeTakeFirst()) ?? {}
      const row = {
        actor,
        key: 'card',
        kind: 'post',
        place: channel ?? '',
        message: `1.${actor}`,
        at: ago(30),
      } as const
      await sql().insertInto('sent').values(row).execute()
    }
    const heard: string[] = []
    const look = () =>
      catchUpThreads({
        sql: sql(),
        log: () => undefined,
        catchUp: async (thread) => {
          heard.push(thread.root)
          await noteRead(sql(), thread, 0)
          return 0
        },
      })
    await look()
    expect(heard).toEqual([])
    const alone = { id: 'one', alive: ago(-1), hears: ago(2), alone: true }
    await sql().insertInto('processes').values(alone).execute()
    await look()
    expect(heard).toEqual([])
    await sql()
      .updateTable('processes')
      .set({ hears: ago(7) })
      .execute()
    await look()
    await look()
    expect(heard).toEqual([`1.${waiting}`, `1.${answered}`])
  })
})
