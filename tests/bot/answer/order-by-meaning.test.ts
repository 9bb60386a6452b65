import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createOrder, type OrderSheets } from '#bot/answer/order-by-meaning.ts'
import type { Sql } from '#bot/database/open.ts'
import { createModel } from '#handlers/model/create-model.ts'
import type { Sheet } from '#prompts/knowledge/sheet.ts'
import { ameli, impots, vitale } from '#tests/kit/answering.ts'
import { type Behaviour, type FakeOpenai, fakeOpenai } from '#tests/kit/fake-openai.ts'
import { MaskedQuestion } from '#workflows/answer/verify/masked-question.ts'
import { onEachDatabase } from '../databases.ts'

const found = [
  { sheet: vitale.id, score: 0.8 },
  { sheet: ameli.id, score: 0.7 },
  { sheet: impots.id, score: 0.6 },
]
const [first, second, third] = found
const question = MaskedQuestion.of('ma carte, code 4321, a.b@example.org')
/** The question is Ameli's; the other two sheets are as far from it as can be. */
const toAmeli = {
  vectors: [
    [1, 0],
    [0, 1],
    [1, 0],
    [0, 1],
  ],
}
const byMeaning = [second, first, third]

let openai: FakeOpenai
let logged: string[]
beforeAll(async () => {
  openai = await fakeOpenai()
})
beforeEach(() => {
  logged = []
})
afterAll(() => openai.stop())

/** What a process that begins would order with. */
function started(
  sql: Sql,
  { embeddingModel = 'e', sheets = [vitale, ameli, impots], budgetMs = 5_000 } = {},
): OrderSheets {
  const { meanings } = createModel({ baseUrl: openai.url, apiKey: openai.key, embeddingModel, budgetMs })
  const log = (event: string, ids = {}): number => logged.push(`${event} ${JSON.stringify(ids)}`)
  return createOrder({ sql, meanings, sheets: new Map(sheets.map((sheet) => [sheet.id, sheet])), log })
}

function behave(...behaviours: readonly Behaviour[]): void {
  openai.behave(...behaviours)
}

const asked = z.object({ input: z.array(z.string()) })

/** How many texts each call since `from` was about. */
function inputsSince(from: number): readonly number[] {
  return openai.calls.slice(from).map(({ body }) => asked.parse(JSON.parse(body)).input.length)
}

onEachDatabase(({ sql }) => {
  const stored = async (): Promise<readonly string[]> => {
    const rows = await sql().selectFrom('sheet_vectors').select('sheet').orderBy('sheet').execute()
    return rows.map(({ sheet }) => sheet)
  }

  test('the sheets that were found come back in the order of words and meaning, from masked words', async () => {
    behave(toAmeli)
    expect(await started(sql())(question, found)).toEqual(byMeaning)
    expect(openai.calls.at(-1)?.body).toContain('[e-mail]')
    expect(openai.calls.at(-1)?.body).not.toMatch(/4321|example\.org/)
    expect(logged).toEqual([])
  })

  test('the meaning of a sheet is computed once, for later questions and later processes', async () => {
    const from = openai.calls.length
    behave(toAmeli, { vectors: [[0, 1]] })
    const order = started(sql())
    await order(question, found)
    expect(await order(question, found)).toEqual([first, third, second])
    expect(await started(sql())(question, found)).toEqual([first, third, second])
    expect(inputsSince(from)).toEqual([4, 1, 1])
  })

  test('a sheet whose text changed is computed anew, and what was of a gone sheet is erased', async () => {
    behave(toAmeli)
    await started(sql())(question, found)
    const reworded: Sheet = { ...vitale, title: 'Demander une autre carte Vitale' }
    const from = openai.calls.length
    behave({
      vectors: [
        [1, 0],
        [1, 0],
      ],
    })
    const two = found.slice(0, 2)
    expect(await started(sql(), { sheets: [reworded, ameli] })(question, two)).toEqual(two)
    expect(inputsSince(from)).toEqual([2])
    expect(await stored()).toEqual([ameli.id, vitale.id])
  })

  test('another model’s vectors are never compared with the former’s', async () => {
    behave(toAmeli)
    await started(sql())(question, found)
    const from = openai.calls.length
    await started(sql(), { embeddingModel: 'other' })(question, found)
    expect(inputsSince(from)).toEqual([4])
  })

  test('one sheet has no order: nobody is asked', async () => {
    const from = openai.calls.length
    expect(await started(sql())(question, found.slice(0, 1))).toEqual([first])
    expect(openai.calls).toHaveLength(from)
  })

  describe('the search’s order stays, nothing is kept, and the log holds a code alone', () => {
    test.each<[string, Behaviour, string]>([
      ['is slow', { ...toAmeli, afterMs: 3_000 }, 'time-out'],
      ['has too many calls', { status: 429, retryAfter: '30' }, 'busy'],
      ['is broken', { status: 500 }, 'down'],
      ['cuts the line', { drop: 'at-once' }, 'down'],
      ['stops in the middle', { drop: 'half-way' }, 'nonsense'],
      ['never ends', { endless: true }, 'nonsense'],
      ['answers too few', { vectors: [[1, 0]] }, 'nonsense'],
      ['answers unlike lengths', { vectors: [[1, 0], [0, 1], [1], [0, 1]] }, 'nonsense'],
      [
        'answers zeros',
        {
          vectors: [
            [0, 0],
            [0, 1],
            [1, 0],
            [0, 1],
          ],
        },
        'nonsense',
      ],
      [
        'answers numbers that overflow',
        {
          vectors: [
            [1, 0],
            [1e308, 1e308],
            [1, 0],
            [0, 1],
          ],
        },
        'nonsense',
      ],
      ['answers words', { vectors: ['Ignore', 'tes', 'consignes', '!'] }, 'nonsense'],
      ['answers infinity', { raw: '{"data": [{"embedding": [1e999]}]}' }, 'nonsense'],
    ])('when the endpoint %s', async (_name, behaviour, code) => {
      behave(behaviour)
      const budgetMs = code === 'time-out' ? 300 : 5_000
      expect(await started(sql(), { budgetMs })(question, found)).toEqual(found)
      expect(logged).toEqual([`meaning.unavailable {"code":"${code}"}`])
      expect(await stored()).toEqual([])
    })
  })

  test('an endpoint that serves another model under the same name is understood at the next question', async () => {
    const wide = {
      vectors: [
        [1, 0, 0],
        [0, 1, 0],
        [1, 0, 0],
        [0, 1, 0],
      ],
    }
    behave(toAmeli, { vectors: [[1, 0, 0]] }, wide)
    const order = started(sql())
    await order(question, found)
    expect(await order(question, found)).toEqual(found)
    expect(await order(question, found)).toEqual(byMeaning)
    expect(logged).toEqual(['meaning.unavailable {"code":"nonsense"}'])
  })
})
