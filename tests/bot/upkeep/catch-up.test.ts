import { expect, test } from 'vitest'
import type { Sql } from '#bot/database/open.ts'
import { catchUpThreads } from '#bot/upkeep/catch-up.ts'
import { noteRead, oweReading, readThread } from '#bot/views/thread-record.ts'
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
    const root = await posted(sql(), answered, 30)
    await posted(sql(), over, 30)
    const firstRoot = await posted(sql(), waiting, 29)
    expect(await caughtUp(sql())).toEqual([])
    const alone = { id: 'one', alive: ago(-1), hears: ago(2), alone: true }
    await sql().insertInto('processes').values(alone).execute()
    expect(await caughtUp(sql())).toEqual([])
    await sql()
      .updateTable('processes')
      .set({ hears: ago(7) })
      .execute()
    expect(await caughtUp(sql())).toEqual([firstRoot, root])
    expect(await caughtUp(sql())).toEqual([])
  })

  test('a thread where something was left to be heard is read at once, before others, until it was', async () => {
    const desk = await openRequestsDesk(sql())
    const [left, late] = [await desk.asks(), await desk.asks()]
    await desk.happens(left, { is: 'person.left' })
    const roots = [await posted(sql(), left, 8), await posted(sql(), late, 9, 7)]
    const channel = (await sql().selectFrom('sent').select('place').executeTakeFirstOrThrow()).place
    await oweReading(sql(), { channel, root: roots[0] ?? '' })
    expect(await readThread(sql(), channel, roots[0] ?? '')).toMatchObject({ owed: true })
    expect(await caughtUp(sql())).toEqual(roots)
    expect(await readThread(sql(), channel, roots[0] ?? '')).toMatchObject({ owed: false })
    expect(await caughtUp(sql())).toEqual([])
  })

  test('so is a thread where something was brought that nobody heard, once Slack has given up', async () => {
    const desk = await openRequestsDesk(sql())
    const root = await posted(sql(), await desk.asks(), 20)
    const { place } = await sql().selectFrom('sent').select('place').executeTakeFirstOrThrow()
    const reply = { place, root, ts: `${Number(root) + 60}` }
    await sql()
      .insertInto('brought')
      .values([
        { ...reply, id: 'heard', at: ago(9) },
        { ...reply, id: 'missing', at: ago(4) },
      ])
      .execute()
    await sql().insertInto('seen').values({ id: 'heard' }).execute()
    expect(await caughtUp(sql())).toEqual([])
    await sql()
      .updateTable('brought')
      .set({ at: ago(7) })
      .execute()
    expect(await caughtUp(sql())).toEqual([root])
    expect(await caughtUp(sql())).toEqual([])
  })

  test('so is a thread that came on the record late: who replied before was not heard', async () => {
    const desk = await openRequestsDesk(sql())
    const [late, inTime] = [await desk.asks(), await desk.asks()]
    const root = await posted(sql(), late, 8, 7)
    await posted(sql(), inTime, 8)
    expect(await caughtUp(sql())).toEqual([root])
    expect(await caughtUp(sql())).toEqual([])
  })

  test('of those where something was left, the one that has waited longest is read first', async () => {
    const roots = await twoLeft(sql())
    expect(await caughtUp(sql())).toEqual(roots)
  })

  test('what can’t be heard waits behind the others', async () => {
    const roots = await twoLeft(sql())
    const catchUp = async (): Promise<number> => Promise.reject(new Error('it can’t be told'))
    await catchUpThreads({ sql: sql(), log: () => undefined, catchUp })
    expect(await caughtUp(sql())).toEqual(roots.toReversed())
  })
})

/** Roots of two threads where something was left, one after the other; the younger thread first. */
async function twoLeft(sql: Sql): Promise<readonly string[]> {
  const desk = await openRequestsDesk(sql)
  const roots = [await posted(sql, await desk.asks(), 8), await posted(sql, await desk.asks(), 9)]
  for (const [nth, root] of roots.entries()) {
    await sql
      .updateTable('sent')
      .set({ owed: ago(3 - nth) })
      .where('message', '=', root)
      .execute()
  }
  return roots
}

/** The card of a request, posted and recorded so many minutes ago; gives the root of its thread. */
async function posted(sql: Sql, actor: string, minutes: number, recorded = minutes): Promise<string> {
  const requests = sql.selectFrom('requests').select('channel').where('id', '=', actor)
  const place = (await requests.executeTakeFirst())?.channel ?? ''
  const message = (ago(minutes).getTime() / 1000).toFixed(6)
  const row = { actor, key: 'card', kind: 'post', place, message, at: ago(recorded) } as const
  await sql.insertInto('sent').values(row).execute()
  return message
}

/** Roots of the threads that are read back now. */
async function caughtUp(sql: Sql): Promise<readonly string[]> {
  const roots: string[] = []
  const catchUp = async (thread: { readonly channel: string; readonly root: string }): Promise<number> => {
    roots.push(thread.root)
    await noteRead(sql, thread, 0)
    return 0
  }
  await catchUpThreads({ sql, log: () => undefined, catchUp })
  return roots
}

function ago(minutes: number): Date {
  return new Date(Date.now() - minutes * 60_000)
}
