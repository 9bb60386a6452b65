import { expect, test } from 'vitest'
import type { Sql } from '#bot/database/open.ts'
import { onEachDatabase } from '../databases.ts'
import { heard, openTurns, outgoing, type Turns, vault } from './turns.ts'

onEachDatabase(({ sql, another }, shared) => {
  test.for(['throw', 'poison'])('an event that fails (%s) leaves no trace and does not stop its batch', async (bad) => {
    const turns = openTurns(sql(), 'one')
    const first = turns.type(1, 'hello', 'telegram:0')
    const batch = [
      turns.type(1, 'say a', 'telegram:1'),
      turns.type(2, bad, 'telegram:2'),
      turns.type(1, 'say b', 'telegram:3'),
    ]
    await first
    const ends = await Promise.allSettled(batch)
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await outgoing(sql(), 1)).toEqual(['a', 'b'])
    expect(await heard(sql(), 2)).toEqual([])
    expect(await seen(sql(), 'telegram:2')).toBe(false)
  })

  test('after five failures an event is acknowledged, sealed and told to each administrator, once', async () => {
    const turns = openTurns(sql(), 'one')
    await failTimes(turns, 4)
    expect(await seen(sql(), 'telegram:9')).toBe(false)
    expect(await turns.type(1, 'throw', 'telegram:9')).toEqual({ became: 'set-aside' })
    expect(await turns.type(1, 'throw', 'telegram:9')).toEqual({ became: 'seen' })
    const row = await sql().selectFrom('failures').selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({ id: 'telegram:9', actor: 'chat:1', count: 5, code: 'RangeError' })
    expect(new TextDecoder().decode(vault.open(row.sealed ?? new Uint8Array(), 'telegram:9'))).toContain(
      '"text":"throw"',
    )
    const alerts = turns.committed.map(({ lane, going }) => ({ lane, going }))
    expect(alerts).toEqual([
      { lane: 'notify:chat:1:U1', going: true },
      { lane: 'notify:chat:1:U2', going: true },
    ])
    const shown = turns.committed.map(({ effect }) => ('message' in effect ? JSON.stringify(effect.message) : ''))
    for (const words of shown) expect(words).toMatch(/^(?!.*chat:1).*"actor":"chat"/)
    expect(turns.logged.filter((event) => event === 'event.set-aside')).toHaveLength(1)
  })

  test('case 14: what comes after an event set aside passes', async () => {
    const turns = openTurns(sql(), 'one')
    await failTimes(turns, 4)
    await turns.type(1, 'throw', 'telegram:9')
    expect(await turns.type(1, 'say after', 'telegram:10')).toMatchObject({ became: 'done' })
    expect(await outgoing(sql(), 1)).toEqual(['after'])
  })

  test.runIf(shared)(
    'with the database away everything is refused, nothing is counted, and the same passes on its return',
    async () => {
      const away = await another()
      const turns = openTurns(away, 'one')
      await away.destroy()
      const ends = await Promise.allSettled(
        Array.from({ length: 100 }, (_, n) => turns.type(n, 'say a', `telegram:${n}`)),
      )
      expect(ends.every(({ status }) => status === 'rejected')).toBe(true)
      expect(await sql().selectFrom('failures').select('id').execute()).toEqual([])
      const back = openTurns(sql(), 'two')
      const again = await Promise.all(Array.from({ length: 100 }, (_, n) => back.type(n, 'say a', `telegram:${n}`)))
      expect(again.every(({ became }) => became === 'done')).toBe(true)
    },
  )
})

async function failTimes(turns: Turns, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) await expect(turns.type(1, 'throw', 'telegram:9')).rejects.toThrow()
}

async function seen(sql: Sql, id: string): Promise<boolean> {
  return (await sql.selectFrom('seen').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}
