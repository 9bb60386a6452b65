import fc from 'fast-check'
import { sql as query } from 'kysely'
import { expect, test } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { heard, openTurns, outgoing } from './turns.ts'

onEachDatabase(({ sql }) => {
  test('case 17: what a chat says is heard, and answered, in the order it came, however many come at once', async () => {
    const turns = openTurns(sql(), 'one')
    const typed = Array.from({ length: 300 }, (_, n) => ({ chat: n % 3, text: `say ${n}` }))
    await Promise.all(typed.map(({ chat, text }, n) => turns.type(chat, text, `telegram:${n}`)))
    for (const chat of [0, 1, 2]) {
      const texts = typed.filter((one) => one.chat === chat).map(({ text }) => text)
      expect(await heard(sql(), chat)).toEqual(texts)
      expect(await outgoing(sql(), chat)).toEqual(texts.map((text) => text.slice('say '.length)))
    }
  })

  test('only the first effect of each lane is sent at once; what follows it waits', async () => {
    const turns = openTurns(sql(), 'one')
    await turns.type(1, 'say a\nsay b\npost card', 'telegram:1')
    await turns.type(1, 'say c', 'telegram:2')
    const going = turns.committed.filter((row) => row.going).map(({ effect }) => 'key' in effect && effect.key)
    expect(going).toEqual(['a', 'card'])
    const lanes = await sql().selectFrom('lanes').select(['id', 'depth', 'holder']).orderBy('id').execute()
    expect(lanes).toEqual([
      { id: 'slack:chat:1', depth: 1, holder: 'one' },
      { id: 'telegram:chat:1', depth: 3, holder: 'one' },
    ])
  })

  test('any burst of words, in batches of any size, leaves each lane as deep as what it holds, in order', async () => {
    let run = 0
    const chats = fc.integer({ min: 1, max: 3 })
    const burst = fc.array(
      fc.record({ chat: chats, text: fc.constantFrom('say x', 'say x\nsay y', 'throw', 'post z') }),
    )
    await fc.assert(
      fc.asyncProperty(burst, fc.integer({ min: 1, max: 64 }), async (events, most) => {
        run += 1
        const turns = openTurns(sql(), `process-${run}`, { most })
        await Promise.allSettled(events.map(({ chat, text }, n) => turns.type(chat, text, `telegram:${run}-${n}`)))
        const { rows } = await query`
          select l.id from lanes l left join outbox o on o.lane = l.id group by l.id having l.depth <> count(o.id)
        `.execute(sql())
        expect(rows).toEqual([])
        const going = turns.committed.filter((row) => row.going).map(({ lane }) => lane)
        expect(new Set(going).size).toBe(going.length)
      }),
      { numRuns: 15 },
    )
  })

  test('a reminder set again replaces the former one, even in one batch, and a forgotten one is gone', async () => {
    const turns = openTurns(sql(), 'one')
    const later = Date.now() + 86_400_000
    const first = turns.type(1, `remind draft ${later}\nremind other ${later}`, 'telegram:1')
    await Promise.all([
      first,
      turns.type(1, `remind draft ${later + 1}\nremind draft ${later + 2}`, 'telegram:2'),
      turns.type(1, `remind draft ${later + 3}`, 'telegram:3'),
      turns.type(1, `forget other\nremind third ${later}\nforget third`, 'telegram:4'),
    ])
    const left = await sql().selectFrom('outbox').select(['lane', 'due']).execute()
    expect(left).toEqual([{ lane: 'remind:chat:1:draft', due: new Date(later + 3) }])
    const lanes = await sql().selectFrom('lanes').select(['id', 'next']).where('depth', '>', 0).execute()
    expect(lanes).toEqual([{ id: 'remind:chat:1:draft', next: new Date(later + 3) }])
    expect(turns.committed.filter(({ going }) => going)).toEqual([])
  })

  test('an alert is one notice for each administrator', async () => {
    const turns = openTurns(sql(), 'one')
    await turns.type(1, 'alert', 'telegram:1')
    const lanes = await sql().selectFrom('outbox').select('lane').orderBy('id').execute()
    expect(lanes.map(({ lane }) => lane)).toEqual(['notify:chat:1:U1', 'notify:chat:1:U2'])
  })
})
