import { expect, test } from 'vitest'
import type { Delivered } from '#handlers/delivery.ts'
import { onEachDatabase } from '../databases.ts'
import { bury, createPartner, drain, hire, ledgerOf, sent } from './crew.ts'

onEachDatabase(({ sql }) => {
  test('case 86: a stop in the middle of a send waits for it, records it, and leaves the rest as if never taken', async () => {
    const partner = createPartner()
    const { promise: slow, resolve: release } = Promise.withResolvers<Delivered>()
    partner.answer = () => slow
    const member = await hire(sql(), 'one', partner)
    await member.turns.type(1, 'say a\npass-on b\nsay c', 'telegram:1')
    const stopped = member.worker.stop()
    release(sent)
    await stopped
    expect(await ledgerOf(sql())).toEqual([
      ['a', 'sent', 0],
      ['b', 'pending', 0],
      ['c', 'pending', 0],
    ])
    const next = await hire(sql(), 'two', partner)
    await drain(sql(), [next])
    expect(partner.attempts.map(({ key, again }) => [key, again])).toEqual([
      ['a', false],
      ['b', false],
      ['c', false],
    ])
  })

  test('what is committed while stopping is left for the next process, as if never taken', async () => {
    const partner = createPartner()
    const member = await hire(sql(), 'one', partner)
    const typed = member.turns.type(1, 'pass-on a', 'telegram:1')
    const stopping = member.worker.stop()
    await Promise.all([typed, stopping])
    await expect.poll(() => ledgerOf(sql())).toEqual([['a', 'pending', 0]])
    await bury(sql(), member)
    await drain(sql(), [await hire(sql(), 'two', partner)])
    expect(partner.attempts.map(({ key }) => key)).toEqual(['a'])
  })

  test('a stop ends although a send hangs; the next process knows that it may have arrived', async () => {
    const partner = createPartner()
    partner.answer = ({ by }) => (by === 'one' ? new Promise(() => undefined) : sent)
    const member = await hire(sql(), 'one', partner, 20)
    await member.turns.type(1, 'say a', 'telegram:1')
    await member.worker.stop()
    await bury(sql(), member)
    await drain(sql(), [await hire(sql(), 'two', partner)])
    expect(partner.attempts.map(({ again }) => again)).toEqual([false, true])
  })

  test('a stop ends although the owner cannot be told; nothing keeps trying, and the lane is free', async () => {
    const partner = createPartner()
    const member = await hire(sql(), 'one', partner, 20)
    let told = 0
    member.report = () => {
      told += 1
      return Promise.reject(new Error('the database is away'))
    }
    await member.turns.type(1, 'say a', 'telegram:1')
    await expect.poll(() => told).toBeGreaterThan(1)
    await member.worker.stop()
    const after = told
    const lane = await sql().selectFrom('lanes').select('holder').executeTakeFirstOrThrow()
    expect(lane.holder).toBeNull()
    await drain(sql(), [await hire(sql(), 'two', partner)])
    expect(told).toBe(after)
    expect(await ledgerOf(sql())).toEqual([['a', 'sent', 1]])
  })
})
