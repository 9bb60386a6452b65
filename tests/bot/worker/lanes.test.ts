import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Delivered } from '#handlers/delivery.ts'
import { onEachDatabase } from '../databases.ts'
import { type Attempt, createPartner, drain, hire, ledgerOf, sent } from './crew.ts'

const later: Delivered = { became: 'later', afterMs: 10, waiting: false, code: 'partner-broken' }
const wait: Delivered = { became: 'later', afterMs: 10_072_000, waiting: true, code: 'asked-to-wait' }
const refused: Delivered = { became: 'refused', code: 'invalid' }
const unknown: Delivered = { became: 'unknown' }

onEachDatabase(({ sql, another }, shared) => {
  test('case 30: whatever the partner answers, each lane leaves in order, one at a time, and every effect comes to an end', async () => {
    const answers = fc.array(fc.constantFrom(sent, sent, later, wait, refused, unknown), { minLength: 1, maxLength: 6 })
    const texts = fc.array(fc.record({ chat: fc.integer({ min: 1, max: 3 }), orders: fc.integer({ min: 1, max: 3 }) }))
    let run = 0
    const elsewhere = shared ? await another() : undefined
    await fc.assert(
      fc.asyncProperty(texts, answers, async (typed, script) => {
        run += 1
        const partner = createPartner()
        // The partner gets well in the end: a script may meet one order with the same refusal to answer for ever.
        partner.answer = (_, nth) =>
          nth > 6 ? sent : (script[(nth - 1 + partner.attempts.length) % script.length] ?? sent)
        const here = await hire(sql(), `here-${run}`, partner)
        const members = elsewhere ? [here, await hire(elsewhere, `there-${run}`, partner)] : [here]
        const orders = typed.map(({ chat, orders }, n) => ({
          chat,
          keys: Array.from({ length: orders }, (_, m) => `${run}-${n}-${m}`),
        }))
        await Promise.all(
          orders.map(async ({ chat, keys }, n) =>
            members[n % members.length]?.turns.type(chat, keys.map((key) => `say ${key}`).join('\n'), `${run}-${n}`),
          ),
        )
        await drain(sql(), members)
        expect(partner.collisions).toEqual([])
        for (const chat of [1, 2, 3]) {
          const lane = `telegram:chat:${chat}`
          const left = partner.attempts.filter((one) => one.lane === lane)
          const rows = await sql()
            .selectFrom('outbox')
            .select(['effect', 'status'])
            .where('lane', '=', lane)
            .orderBy('id')
            .execute()
          const keys = rows
            .flatMap(({ effect }) => ('key' in effect ? [effect.key] : []))
            .filter((key) => String(key).startsWith(`${run}-`))
          expect(distinctRuns(left)).toEqual(keys)
          expect(rows.every(({ status }) => status === 'sent' || status === 'refused' || status === 'uncertain')).toBe(
            true,
          )
        }
      }),
      { numRuns: 12 },
    )
  }, 60_000)

  test('a lane that waits keeps its place and consumes no attempt, while other lanes flow', async () => {
    const partner = createPartner()
    partner.answer = ({ key }, nth) => (key === 'a' && nth <= 3 ? wait : sent)
    const member = await hire(sql(), 'one', partner)
    await member.turns.type(1, 'say a\nsay b', 'telegram:1')
    await member.turns.type(2, 'say c\nsay d', 'telegram:2')
    await expect
      .poll(() => ledgerOf(sql()))
      .toEqual([
        ['a', 'pending', 0],
        ['b', 'pending', 0],
        ['c', 'sent', 0],
        ['d', 'sent', 0],
      ])
    const lane = await sql()
      .selectFrom('lanes')
      .selectAll()
      .where('id', '=', 'telegram:chat:1')
      .executeTakeFirstOrThrow()
    expect(lane.holder).toBeNull()
    expect((lane.next?.getTime() ?? 0) - Date.now()).toBeGreaterThan(10_000_000)
    const row = await sql()
      .selectFrom('outbox')
      .select('attempts')
      .where('lane', '=', lane.id)
      .executeTakeFirstOrThrow()
    expect(row.attempts).toBe(0)
    await drain(sql(), [member])
    expect(keysOf(partner.attempts, 'telegram:chat:1')).toEqual(['a', 'a', 'a', 'a', 'b'])
  })

  test('no worker sleeps for a lane that was asked to wait: waking it before its time does nothing', async () => {
    const partner = createPartner()
    partner.answer = () => wait
    const member = await hire(sql(), 'one', partner)
    await member.turns.type(1, 'say a', 'telegram:1')
    await expect.poll(() => ledgerOf(sql())).toEqual([['a', 'pending', 0]])
    await member.worker.wake('telegram:chat:1')
    await member.worker.stop()
    expect(partner.attempts).toHaveLength(1)
  })

  test('a refused effect frees its lane, and its owner hears of it', async () => {
    const partner = createPartner()
    partner.answer = ({ key }) => (key === 'a' ? refused : sent)
    const member = await hire(sql(), 'one', partner)
    await member.turns.type(1, 'say a\nsay b', 'telegram:1')
    await drain(sql(), [member])
    expect(member.reports).toEqual([
      { key: 'a', verdict: { status: 'refused', code: 'invalid' } },
      { key: 'b', verdict: { status: 'sent' } },
    ])
    expect(await ledgerOf(sql())).toEqual([
      ['a', 'refused', 0],
      ['b', 'sent', 0],
    ])
  })

  test("an unknown outcome: the assistant's words once more, a human's never, Slack after reading back", async () => {
    const partner = createPartner()
    partner.answer = ({ key }, nth) => (key === 'card' && nth > 3 ? sent : unknown)
    const member = await hire(sql(), 'one', partner)
    await member.turns.type(1, 'say mine\npass-on theirs\npost card', 'telegram:1')
    await drain(sql(), [member])
    const attempts = (key: string) => partner.attempts.filter((one) => one.key === key).map(({ again }) => again)
    expect(attempts('mine')).toEqual([false, true])
    expect(attempts('theirs')).toEqual([false])
    expect(attempts('card')).toEqual([false, true, true, true])
    expect(await ledgerOf(sql())).toEqual([
      ['mine', 'uncertain', 1],
      ['theirs', 'uncertain', 0],
      ['card', 'sent', 3],
    ])
    expect(member.reports.map(({ key, verdict }) => `${key} ${verdict.status}`).toSorted()).toEqual([
      'card sent',
      'mine uncertain',
      'theirs uncertain',
    ])
  })

  test('one slow lane does not hold the others', async () => {
    const partner = createPartner()
    const { promise: slow, resolve: release } = Promise.withResolvers<Delivered>()
    partner.answer = ({ key }) => (key === 'slow' ? slow : sent)
    const member = await hire(sql(), 'one', partner)
    await member.turns.type(1, 'say slow\nsay after', 'telegram:1')
    for (let n = 0; n < 20; n += 1) await member.turns.type(2, `say ${n}`, `telegram:2-${n}`)
    await expect.poll(() => keysOf(partner.attempts, 'telegram:chat:2')).toHaveLength(20)
    expect(keysOf(partner.attempts, 'telegram:chat:1')).toEqual(['slow'])
    release(sent)
    await expect.poll(() => keysOf(partner.attempts, 'telegram:chat:1')).toEqual(['slow', 'after'])
    await sleep(0)
    await member.worker.stop()
  })
})

function keysOf(attempts: readonly Attempt[], lane: string): readonly string[] {
  return attempts.filter((one) => one.lane === lane).map(({ key }) => key)
}

/** The keys in the order they were first tried; a key that came back after another shows twice. */
function distinctRuns(attempts: readonly Attempt[]): readonly string[] {
  return attempts.map(({ key }) => key).filter((key, n, keys) => key !== keys[n - 1])
}
