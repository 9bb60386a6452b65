import { sql as query } from 'kysely'
import { expect, test } from 'vitest'
import type { Delivered } from '#handlers/delivery.ts'
import type { Sql } from '#bot/database/open.ts'
import { letterResumer } from '#bot/upkeep/resume-letter.ts'
import { readQueue } from '#bot/views/queue.ts'
import { onEachDatabase } from '../databases.ts'
import { openRequestsDesk } from '../views/requests-desk.ts'
import { createPartner, drain, hire, sent } from '../worker/crew.ts'

const solene = { id: 'U0SOLENE', name: 'Solène' }
const refused: Delivered = { became: 'refused', code: 'not-allowed' }

onEachDatabase(({ sql }) => {
  const resume = (letter: number) => letterResumer(sql())(letter, solene)

  test('what was refused leaves again in its lane, before what came after, and the audit log keeps who asked', async () => {
    const partner = createPartner()
    partner.answer = ({ key }, nth) => (key === 'a' && nth === 1 ? refused : sent)
    const member = await hire(sql(), 'one', partner)
    await member.turns.type(1, 'say a', 'telegram:1')
    await drain(sql(), [member])
    const [letter] = (await readQueue(sql())).letters
    expect(letter).toMatchObject({ kind: 'say', became: 'refused', code: 'not-allowed', not: null })

    expect(await resume(letter?.id ?? 0)).toBe('resumed')
    await member.turns.type(1, 'say b', 'telegram:2')
    await drain(sql(), [member])
    expect(partner.attempts.map(({ key }) => key)).toEqual(['a', 'a', 'b'])
    expect(await readQueue(sql())).toMatchObject({ letters: [], waiting: 0 })
    const audit = await sql().selectFrom('audit').select(['by', 'code']).execute()
    expect(audit).toEqual([{ by: solene.id, code: 'letter.resumed' }])
    await member.worker.stop()
  })

  test('asked twice, it leaves once; asked of what left, or never was, nothing happens', async () => {
    const partner = createPartner()
    partner.answer = (_, nth) => (nth === 1 ? refused : sent)
    const member = await hire(sql(), 'one', partner)
    await member.turns.type(1, 'say a', 'telegram:1')
    await drain(sql(), [member])
    const id = (await readQueue(sql())).letters[0]?.id ?? 0
    expect((await Promise.all([resume(id), resume(id)])).toSorted()).toEqual(['over', 'resumed'])
    await drain(sql(), [member])
    expect(await resume(id)).toBe('over')
    expect(await resume(999_999)).toBe('over')
    expect(partner.attempts).toHaveLength(2)
    await member.worker.stop()
  })

  test.each([
    { what: 'a human’s words', effect: { do: 'pass-on', key: 'out:1' }, days: 0, not: 'human' },
    { what: 'what is older than seven days', effect: { do: 'say' }, days: 8, not: 'old' },
    { what: 'a card that another one replaced', effect: { do: 'post', key: 'card-0' }, days: 0, not: 'stale' },
  ])('$what is never put again', async ({ effect, days, not }) => {
    const desk = await openRequestsDesk(sql())
    const request = await desk.asks()
    const id = await deadLetter(sql(), request, effect, days)
    const listed = (await readQueue(sql())).letters.find((letter) => letter.id === id)
    expect(listed).toMatchObject({ not, ref: expect.stringMatching(/^\w{3}-\w{3}$/) })
    expect(await resume(id)).toBe(not)
    expect((await readQueue(sql())).letters.some((letter) => letter.id === id)).toBe(true)
  })

  test('an older version of a message does not undo a newer one', async () => {
    const desk = await openRequestsDesk(sql())
    const request = await desk.asks()
    const older = await deadLetter(sql(), request, { do: 'update', key: 'card' }, 0)
    const newer = await deadLetter(sql(), request, { do: 'update', key: 'card' }, 0)
    expect(await resume(older)).toBe('stale')
    expect(await resume(newer)).toBe('resumed')
  })

  test('the queue says how many wait, since when, and which lanes were put off', async () => {
    const partner = createPartner()
    partner.answer = () => ({ became: 'later', afterMs: 3_600_000, waiting: true, code: 'asked-to-wait' })
    const member = await hire(sql(), 'one', partner)
    await member.turns.type(1, 'say a\nsay b', 'telegram:1')
    await expect.poll(async () => (await readQueue(sql())).blocked.length).toBe(1)
    const { waiting, oldest, failedToday, blocked } = await readQueue(sql())
    expect({ waiting, failedToday }).toEqual({ waiting: 2, failedToday: 0 })
    expect(oldest).toBeTypeOf('number')
    expect(blocked).toMatchObject([{ kind: 'telegram', lanes: 1 }])
    await member.worker.stop()
  })
})

/** One given up just now, decided `days` ago. */
async function deadLetter(sql: Sql, actor: string, effect: object, days: number): Promise<number> {
  const { rows } = await query<{ id: number }>`
    insert into outbox (lane, actor, effect, status, code, created, done)
    values (${`test:${actor}`}, ${actor}, ${JSON.stringify(effect)}::jsonb, 'refused', 'gone', now() - ${days} * interval '1 day', now())
    returning id
  `.execute(sql)
  return rows[0]?.id ?? 0
}
