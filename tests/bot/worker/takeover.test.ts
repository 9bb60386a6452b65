import { expect, test } from 'vitest'
import type { Delivered } from '#handlers/delivery.ts'
import { onEachDatabase } from '../databases.ts'
import { bury, createPartner, drain, hire, ledgerOf, sent } from './crew.ts'

const never = (): Promise<Delivered> => new Promise(() => undefined)

onEachDatabase(({ sql }) => {
  test("case 84: a dead process's lanes are taken over: its own words once more, a human's shown as perhaps sent", async () => {
    const partner = createPartner()
    partner.answer = ({ by }) => (by === 'dead' ? never() : sent)
    const dead = await hire(sql(), 'dead', partner)
    await dead.turns.type(1, 'say mine\nsay next', 'telegram:1')
    await dead.turns.type(2, 'pass-on theirs\nsay next-too', 'telegram:2')
    await expect.poll(() => partner.attempts.length).toBe(2)
    const heir = await hire(sql(), 'heir', partner)
    await heir.worker.wake('telegram:chat:1')
    expect(partner.attempts).toHaveLength(2)
    await bury(sql(), dead)
    await drain(sql(), [heir])
    const left = partner.attempts.map(({ by, key, again }) => `${by} ${key}${again ? ' again' : ''}`)
    expect(left.toSorted()).toEqual(
      ['dead mine', 'dead theirs', 'heir mine again', 'heir next', 'heir next-too'].toSorted(),
    )
    expect(await ledgerOf(sql())).toEqual([
      ['mine', 'sent', 1],
      ['next', 'sent', 0],
      ['theirs', 'uncertain', 1],
      ['next-too', 'sent', 0],
    ])
    expect(heir.reports).toContainEqual({ key: 'theirs', verdict: { status: 'uncertain' } })
  })

  test('what only waited its turn at a partner when its process died never left: it goes as if for the first time', async () => {
    const partner = createPartner()
    partner.answer = ({ by }) => (by === 'dead' ? never() : sent)
    const dead = await hire(sql(), 'dead', partner)
    await dead.turns.type(1, 'say waits', 'telegram:1')
    await expect.poll(() => partner.attempts.length).toBe(1)
    const first = sql().selectFrom('outbox').select('id').limit(1)
    await sql().updateTable('lanes').set({ place: 'chat.update', paced: first }).execute()
    await bury(sql(), dead)
    await drain(sql(), [await hire(sql(), 'heir', partner)])
    expect(partner.attempts.at(-1)).toMatchObject({ by: 'heir', key: 'waits', again: false })
    expect(await ledgerOf(sql())).toEqual([['waits', 'sent', 0]])
  })

  test('what a process that died twice over may have said is not said a third time', async () => {
    const partner = createPartner()
    partner.answer = never
    for (const me of ['first', 'second', 'third']) {
      const member = await hire(sql(), me, partner)
      if (me === 'first') await member.turns.type(1, 'say a', 'telegram:1')
      else void member.worker.wake('telegram:chat:1')
      await expect
        .poll(async () => partner.attempts.length + Number((await ledgerOf(sql()))[0]?.[1] === 'uncertain'))
        .toBe({ first: 1, second: 2 }[me] ?? 3)
      await bury(sql(), member)
    }
    expect(partner.attempts.map(({ by }) => by)).toEqual(['first', 'second'])
    expect(await ledgerOf(sql())).toEqual([['a', 'uncertain', 2]])
  })

  test('a process that was paused past its lease settles nothing, and sends nothing more in lanes taken from it', async () => {
    const partner = createPartner()
    const { promise: slow, resolve: wakeUp } = Promise.withResolvers<Delivered>()
    partner.answer = ({ by, key }) => (by === 'paused' && key === 'a' ? slow : sent)
    const paused = await hire(sql(), 'paused', partner)
    await paused.turns.type(1, 'say a\nsay b', 'telegram:1')
    await bury(sql(), paused)
    paused.believes = false
    const heir = await hire(sql(), 'heir', partner)
    await drain(sql(), [heir])
    wakeUp({ became: 'refused', code: 'blocked' })
    paused.believes = true
    await paused.worker.stop()
    expect(await ledgerOf(sql())).toEqual([
      ['a', 'sent', 1],
      ['b', 'sent', 0],
    ])
    expect(partner.attempts.filter(({ by }) => by === 'paused')).toHaveLength(1)
    const lane = await sql().selectFrom('lanes').select('depth').executeTakeFirstOrThrow()
    expect(lane.depth).toBe(0)
  })

  test('what was committed but whose answer was lost is found again, and sent as if for the first time', async () => {
    const partner = createPartner()
    const member = await hire(sql(), 'one', partner)
    member.delivers = false
    await member.turns.type(1, 'pass-on a\nsay b', 'telegram:1')
    await member.worker.wake('telegram:chat:1')
    expect(partner.attempts).toEqual([])
    await member.worker.recover()
    await member.worker.recover()
    await drain(sql(), [member])
    expect(partner.attempts.map(({ key, again }) => [key, again])).toEqual([
      ['a', false],
      ['b', false],
    ])
  })

  test('recovery leaves alone what is being sent', async () => {
    const partner = createPartner()
    const { promise: slow, resolve: release } = Promise.withResolvers<Delivered>()
    partner.answer = () => slow
    const member = await hire(sql(), 'one', partner)
    await member.turns.type(1, 'say a', 'telegram:1')
    for (let n = 0; n < 3; n += 1) await member.worker.recover()
    release(sent)
    await drain(sql(), [member])
    expect(partner.attempts).toHaveLength(1)
    expect(await ledgerOf(sql())).toEqual([['a', 'sent', 0]])
  })
})
