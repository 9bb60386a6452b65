import { sql as query } from 'kysely'
import { expect, test } from 'vitest'
import type { Sql } from '#bot/database/open.ts'
import { keepUp, upkeepAge } from '#bot/upkeep/upkeep.ts'
import { onEachDatabase } from '../databases.ts'
import { createPartner, drain, hire } from '../worker/crew.ts'

const log = (): void => undefined

onEachDatabase(({ sql }) => {
  const night = (age: number): Promise<boolean> => keepUp({ sql: sql(), log }, age)

  test('over weeks of the same traffic the tables stop growing, in rows and in bytes', async () => {
    const member = await hire(sql(), 'one', createPartner())
    const sizes: { readonly rows: number; readonly bytes: number }[] = []
    for (let day = 0; day < 16; day += 1) {
      const texts = Array.from({ length: 20 }, (_, n) => n)
      await Promise.all(texts.map((n) => member.turns.type(n % 5, `say ${n}\npost ${n}`, `telegram:${day}-${n}`)))
      await drain(sql(), [member])
      await aDayPasses(sql())
      expect(await night(upkeepAge.nightly)).toBe(true)
      sizes.push(await sizeOf(sql()))
    }
    const [settled, end] = [sizes[9], sizes[15]]
    expect(end?.rows).toBe(settled?.rows)
    expect(end?.bytes).toBeLessThanOrEqual((settled?.bytes ?? 0) * 1.25)
  }, 120_000)

  test('what is recent, under way or not yet due is left alone', async () => {
    const partner = createPartner()
    partner.answer = () => ({ became: 'later', afterMs: 1_000_000, waiting: true, code: 'asked-to-wait' })
    const member = await hire(sql(), 'one', partner)
    await member.turns.type(1, `say a\nremind draft ${Date.now() + 1_000_000_000}`, 'telegram:1')
    await expect.poll(() => partner.attempts.length).toBe(1)
    await member.worker.stop()
    const before = await sizeOf(sql())
    await night(upkeepAge.nightly)
    expect((await sizeOf(sql())).rows).toBe(before.rows)
  })

  test('an event is remembered as long as the effect that brings it may come again', async () => {
    const member = await hire(sql(), 'one', createPartner())
    member.delivers = false
    await member.turns.type(1, 'tell 2 hello', 'telegram:900001')
    const { id } = await sql().selectFrom('outbox').select('id').executeTakeFirstOrThrow()
    await member.turns.type(2, 'hello', `tell:${id}`)
    for (let day = 0; day < 5; day += 1) await aDayPasses(sql())
    await night(upkeepAge.nightly)
    const seen = await sql().selectFrom('seen').select('id').execute()
    expect(seen).toEqual([{ id: `tell:${id}` }])
  })

  test('one upkeep a night, whoever asks; at a start only when a night was missed', async () => {
    expect(await night(upkeepAge.late)).toBe(true)
    expect(await night(upkeepAge.nightly)).toBe(false)
    await sql().updateTable('chores').set({ begun: query`now() - interval '13 hours'` }).execute()
    expect(await night(upkeepAge.late)).toBe(false)
    const asked = await Promise.all([night(upkeepAge.nightly), night(upkeepAge.nightly)])
    expect(asked.toSorted()).toEqual([false, true])
  })
})

/** Everything that carries a date is a day older. */
async function aDayPasses(db: Sql): Promise<void> {
  const day = query`interval '1 day'`
  await query`update seen set at = at - ${day}`.execute(db)
  await query`update outbox set done = done - ${day}, created = created - ${day}`.execute(db)
  await query`update failures set at = at - ${day}`.execute(db)
  await query`update chores set begun = begun - ${day}`.execute(db)
}

async function sizeOf(db: Sql): Promise<{ readonly rows: number; readonly bytes: number }> {
  const { rows } = await query<{ rows: number; bytes: number }>`
    select (select count(*) from seen)::int + (select count(*) from outbox)::int + (select count(*) from lanes)::int rows,
      (pg_total_relation_size('seen') + pg_total_relation_size('outbox') + pg_total_relation_size('lanes')
        + pg_total_relation_size('actors'))::int bytes
  `.execute(db)
  const [size] = rows
  if (!size) throw new Error('An aggregate gave no row')
  return size
}
