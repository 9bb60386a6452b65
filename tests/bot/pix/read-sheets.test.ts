import { expect, test } from 'vitest'
import { readSheets } from '#bot/pix/read-sheets.ts'
import { onEachDatabase } from '../databases.ts'

const items = (from: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => `1.1-${String(from + n).padStart(2, '0')}`)
const assessment = (startedAt: number, ids: readonly string[], was = 'right') => ({
  startedAt,
  answers: ids.map((item) => ({ item, was })),
})

onEachDatabase(({ sql }) => {
  const store = async (id: string, pix: unknown): Promise<void> =>
    void (await sql()
      .insertInto('actors')
      .values({ id, state: JSON.stringify({ pix }) })
      .execute())

  test('finished assessments and those under way teach from ten answers on; one who taps « je ne sais pas » was not right', async () => {
    await store('chat:1', { finished: [assessment(1, items(1, 10), 'unknown')], current: assessment(2, items(11, 9)) })
    await store('chat:2', { finished: [], current: assessment(3, items(1, 12)) })
    await store('chat:3', { finished: [], current: null })
    const { sheets, ...count } = await readSheets(sql(), 2, 100)
    expect(count).toEqual({ people: 2, answers: 22, newPeople: 1 })
    expect(sheets.map(({ answers }) => answers.filter(({ right }) => right).length)).toEqual([0, 12])
  })

  test('a question met again teaches once: its answer was shown the first time', async () => {
    const again = assessment(2, [...items(1, 10), ...items(20, 11)])
    await store('chat:1', { finished: [assessment(1, items(1, 10)), again], current: null })
    const { sheets } = await readSheets(sql(), 0, 100)
    expect(sheets.map(({ answers }) => answers.map(({ item }) => item))).toEqual([items(1, 10), items(20, 11)])
  })

  test('of too many the newest are taken, over any number of pages; all are counted', async () => {
    const chats = Array.from({ length: 230 }, (_, n) => ({
      id: `chat:${n}`,
      state: JSON.stringify({ pix: { finished: [assessment(n, items(1, 10))], current: null } }),
    }))
    await sql().insertInto('actors').values(chats).execute()
    const { sheets, people } = await readSheets(sql(), 0, 50)
    expect(people).toBe(230)
    expect(sheets.map(({ startedAt }) => startedAt)).toEqual(Array.from({ length: 50 }, (_, n) => 180 + n))
  })

  test('a file, a chat of before the self-assessment, and what cannot be read teach nothing', async () => {
    await store('file:1', { finished: [assessment(1, items(1, 10))], current: null })
    await store('chat:1', undefined)
    await store('chat:2', { finished: [{ was: 'something else' }], current: null })
    expect(await readSheets(sql(), 0, 100)).toEqual({ people: 0, answers: 0, newPeople: 0, sheets: [] })
  })
})
