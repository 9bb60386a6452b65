import { sql as query } from 'kysely'
import { expect, test } from 'vitest'
import type { Sql } from '#bot/database/open.ts'
import { calibrateAnswers } from '#bot/pix/calibrate.ts'
import { keepUp, upkeepAge } from '#bot/upkeep/upkeep.ts'
import { pix } from '#tests/kit/pix-reference.ts'
import { onEachDatabase } from '../databases.ts'
import { asked, harder, isHarder, simulateChats } from './simulated-chats.ts'

const lastYear = Date.UTC(2025, 0, 1)

onEachDatabase(({ sql }) => {
  test('answers move the difficulty of items towards what it is, from what their label says', async () => {
    await simulateChats(sql(), 0, 80, lastYear)
    const calibrated = await calibrateAnswers(sql())
    if (calibrated.became !== 'made') throw new Error('Enough people have answered')
    expect(calibrated).toMatchObject({ people: 80, made: { from: 80, stored: { version: 1 } } })
    const { items } = calibrated.made.stored
    const moved = (ids: readonly string[]): number =>
      ids.reduce((sum, id) => sum + (items[id]?.[1] ?? Number.NaN) - labelOf(id), 0) / ids.length
    const others = asked.filter((id) => !isHarder(id))
    expect(moved(asked.filter(isHarder)) - moved(others)).toBeGreaterThan(harder / 2)
    expect(await versions(sql())).toEqual([{ version: 1, people: 80, answers: calibrated.answers }])
  })

  test('a version waits for twenty people, or five hundred answers, that came since the last one', {
    timeout: 60_000,
  }, async () => {
    await simulateChats(sql(), 0, 12, lastYear)
    expect(await calibrateAnswers(sql())).toMatchObject({ became: 'too-few', people: 12, wanted: { people: 20 } })
    await simulateChats(sql(), 12, 8, lastYear)
    expect(await calibrateAnswers(sql())).toMatchObject({ became: 'made', people: 20 })
    expect(await calibrateAnswers(sql())).toMatchObject({ became: 'too-few', people: 0, answers: 0 })
    await simulateChats(sql(), 20, 20, Date.now() + 60_000)
    expect(await calibrateAnswers(sql())).toMatchObject({ became: 'made', people: 40 })
    await simulateChats(sql(), 40, 18, lastYear)
    expect(await calibrateAnswers(sql())).toMatchObject({ became: 'made', people: 58 })
    expect(await versions(sql())).toMatchObject([{ version: 1 }, { version: 2 }, { version: 3 }])
  })

  test('a trial run keeps nothing, and of two at once one version is kept', async () => {
    await simulateChats(sql(), 0, 20, lastYear)
    expect(await calibrateAnswers(sql(), { keep: false })).toMatchObject({ became: 'made' })
    expect(await versions(sql())).toEqual([])
    const both = await Promise.all([calibrateAnswers(sql()), calibrateAnswers(sql())])
    expect(both.map(({ became }) => became).toSorted()).toEqual(['made', 'overtaken'])
    expect(await versions(sql())).toMatchObject([{ version: 1 }])
  })

  test('the night calibrates once, whoever asks; a program that stops ends it, and the next night begins it again', async () => {
    await simulateChats(sql(), 0, 20, lastYear)
    const logged: string[] = []
    const log = (event: string): void => void logged.push(event)
    const closing = AbortSignal.abort(new Error('The program stops'))
    expect(await keepUp({ sql: sql(), log, signal: closing }, upkeepAge.nightly)).toBe(true)
    expect(logged).toEqual(['upkeep.done', 'calibration.failed'])
    await Promise.all([1, 2].map(() => keepUp({ sql: sql(), log }, upkeepAge.nightly)))
    await keepUp({ sql: sql(), log }, upkeepAge.nightly)
    expect(logged).toEqual(['upkeep.done', 'calibration.failed', 'calibration.done'])
    expect(await versions(sql())).toMatchObject([{ version: 1 }])
  })

  test('a version goes 24 months after a later one was made; the newest stays for ever', async () => {
    const old = query<Date>`now() - interval '30 months'`
    const recent = query<Date>`now() - interval '20 months'`
    const row = { people: 1, answers: 1, stored: '{}' }
    const made = [old, old, old, recent]
    await sql()
      .insertInto('calibrations')
      .values(made.map((date, n) => ({ ...row, version: n + 1, made: date })))
      .execute()
    await keepUp({ sql: sql(), log: () => undefined }, upkeepAge.nightly)
    expect(await versions(sql())).toMatchObject([{ version: 3 }, { version: 4 }])
    await sql().updateTable('calibrations').set({ made: old }).execute()
    await query`update chores set begun = begun - interval '1 day'`.execute(sql())
    await keepUp({ sql: sql(), log: () => undefined }, upkeepAge.nightly)
    expect(await versions(sql())).toMatchObject([{ version: 4 }])
  })
})

function labelOf(id: string): number {
  return (pix.items.get(id)?.level ?? 0) - 0.5
}

async function versions(db: Sql) {
  return await db.selectFrom('calibrations').select(['version', 'people', 'answers']).orderBy('version').execute()
}
