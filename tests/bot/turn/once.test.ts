import { sql as query } from 'kysely'
import { expect, test } from 'vitest'
import type { Sql } from '#bot/database/open.ts'
import { onEachDatabase } from '../databases.ts'
import { heard, openTurns, outgoing } from './turns.ts'

onEachDatabase(({ sql, another }, shared) => {
  test('the same event delivered twice has one effect, and the second time is told that it was seen', async () => {
    const turns = openTurns(sql(), 'one')
    expect(await turns.type(1, 'say a', 'telegram:1')).toMatchObject({ became: 'done' })
    expect(await turns.type(1, 'say a', 'telegram:1')).toEqual({ became: 'seen' })
    expect(await heard(sql(), 1)).toEqual(['say a'])
    expect(await outgoing(sql(), 1)).toEqual(['a'])
  })

  test('the same event twice in one batch has one effect', async () => {
    const turns = openTurns(sql(), 'one')
    const first = turns.type(1, 'say before', 'telegram:0')
    const both = [turns.type(1, 'say a', 'telegram:1'), turns.type(1, 'say a', 'telegram:1')]
    await first
    expect((await Promise.all(both)).map(({ became }) => became)).toEqual(['done', 'seen'])
    expect(await outgoing(sql(), 1)).toEqual(['before', 'a'])
  })

  test('an event that fails is never acknowledged through its own duplicate of the same batch', async () => {
    const turns = openTurns(sql(), 'one')
    const first = turns.type(1, 'hello', 'telegram:0')
    const both = [turns.type(1, 'throw', 'telegram:1'), turns.type(1, 'throw', 'telegram:1')]
    await first
    const ends = await Promise.allSettled(both)
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })

  test.runIf(shared)('case 2: the same events taken by two processes at once have one effect each', async () => {
    const [here, there] = [openTurns(sql(), 'one'), openTurns(await another(), 'two')]
    const ids = Array.from({ length: 150 }, (_, n) => n)
    const taken = await Promise.all(
      ids.flatMap((n) => [here, there].map((turns) => turns.type(n % 7, `say ${n}`, `telegram:${n}`))),
    )
    expect(taken.filter(({ became }) => became === 'done')).toHaveLength(ids.length)
    expect(taken.filter(({ became }) => became === 'seen')).toHaveLength(ids.length)
    const said = await Promise.all(ids.slice(0, 7).map((chat) => outgoing(sql(), chat)))
    expect(
      said
        .flat()
        .map(Number)
        .toSorted((a, b) => a - b),
    ).toEqual(ids)
  })

  test.runIf(shared)('actors born at the same instant in two processes have heard both', async () => {
    const [here, there] = [openTurns(sql(), 'one'), openTurns(await another(), 'two')]
    const chats = Array.from({ length: 80 }, (_, n) => n)
    await Promise.all(
      chats.flatMap((chat) => [
        here.type(chat, 'here', `telegram:h${chat}`),
        there.type(80 - chat, 'there', `telegram:t${chat}`),
      ]),
    )
    const memories = await Promise.all(chats.slice(1).map((chat) => heard(sql(), chat)))
    for (const memory of memories) expect(memory.toSorted()).toEqual(['here', 'there'])
  })

  test.runIf(shared)('a chat erased while its turn waits for it begins anew, and its answer leaves', async () => {
    const turns = openTurns(sql(), 'one')
    await turns.type(1, 'before', 'telegram:1')
    const eraser = await another()
    let waiting: Promise<unknown> = Promise.resolve()
    await eraser.transaction().execute(async (tx) => {
      await tx.deleteFrom('actors').where('id', '=', 'chat:1').execute()
      waiting = turns.type(1, 'say after', 'telegram:2')
      await expect.poll(() => blocked(sql())).toBe(true)
    })
    expect(await waiting).toMatchObject({ became: 'done' })
    expect(await heard(sql(), 1)).toEqual(['say after'])
    expect(await outgoing(sql(), 1)).toEqual(['after'])
  })
})

/** Whether someone waits for a lock. */
async function blocked(db: Sql): Promise<boolean> {
  const { rows } = await query`select 1 from pg_locks where not granted`.execute(db)
  return rows.length > 0
}
