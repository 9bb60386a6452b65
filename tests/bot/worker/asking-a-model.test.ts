import { expect, test } from 'vitest'
import type { OrderSheets } from '#bot/answer/order-by-meaning.ts'
import type { Intake } from '#bot/turn/turn.ts'
import { hearHandler } from '#bot/worker/effects/hear.ts'
import { phraseHandlers } from '#bot/worker/effects/phrase.ts'
import type { Downloaded } from '#handlers/telegram/download.ts'
import type { Sheet } from '#prompts/knowledge/sheet.ts'
import { ameli, impots, sheetOf, vitale } from '#tests/kit/answering.ts'
import { MaskedQuestion } from '#workflows/answer/verify/masked-question.ts'

const cv = sheetOf('cv', 'Écrire un CV', 'travail')
const found = [
  { sheet: vitale.id, score: 0.9 },
  { sheet: 'gone', score: 0.5 },
]
const phrase = { do: 'phrase', question: 'q1', texts: ['ma carte'], sheets: found, before: [] } as const
const asFound: OrderSheets = async (_question, sheets) => sheets
const hear = { do: 'hear', telegramFile: 'tg', seconds: 3, firstName: 'Zoé' } as const
const answer = { sufficient: true, confidence: 1, sheet: vitale.id, body: '', needsHuman: false, language: null }

function parcel(attempts = 0) {
  return { id: 7, lane: 'model', actor: 'chat:1', effect: phrase, fence: 1, attempts, unknowns: 0, created: 0 } as const
}

function takes() {
  const taken: Intake[] = []
  const take = async (intake: Intake) => {
    taken.push(intake)
    return { became: 'done', answer: undefined } as const
  }
  return { taken, take }
}

test('asked again after a kill, a model’s answer is the same event, whose turn happens once', async () => {
  const { taken, take } = takes()
  const given: unknown[] = []
  const model = {
    phrase: async (...asked: readonly unknown[]) => {
      given.push(asked)
      return answer
    },
  }
  const handlers = phraseHandlers({ model, take, order: asFound, sheets: new Map([[vitale.id, vitale]]) })
  await handlers.phrase(phrase, parcel(), false)
  await handlers.phrase(phrase, parcel(), true)
  expect(taken.map(({ id }) => id)).toEqual(['model:7', 'model:7'])
  expect(taken[0]?.event).toEqual({ is: 'phrased', question: 'q1', answer })
  expect(given[0]).toEqual([expect.any(MaskedQuestion), [vitale], []])
})

test.each([
  ['the order of meanings', [ameli, impots, vitale, cv], [ameli, impots, vitale]],
  ['the decided sheet, which is never left out', [ameli, impots, cv, vitale], [ameli, impots, vitale]],
])('a model reads three sheets, in %s', async (_name, ordered, read) => {
  const given: unknown[] = []
  const model = {
    phrase: async (_question: MaskedQuestion, sheets: readonly Sheet[]) => {
      given.push(sheets)
      return answer
    },
  }
  const order: OrderSheets = async (question, sheets) => {
    expect(question.text).toBe('ma carte, [e-mail]')
    return ordered.flatMap(({ id }) => sheets.find(({ sheet }) => sheet === id) ?? [])
  }
  const known = [vitale, ameli, impots, cv]
  const sheets = known.map(({ id }, index) => ({ sheet: id, score: 0.9 - index / 10 }))
  const handlers = phraseHandlers({
    model,
    order,
    take: takes().take,
    sheets: new Map(known.map((one) => [one.id, one])),
  })
  await handlers.phrase({ ...phrase, texts: ['ma carte, a.b@example.org'], sheets }, parcel(), false)
  expect(given).toEqual([read])
})

test('what waits for a model that is no longer there is answered without it', async () => {
  const { taken, take } = takes()
  const handlers = phraseHandlers({ model: {}, take, order: asFound, sheets: new Map([[vitale.id, vitale]]) })
  await handlers.phrase(phrase, parcel(), false)
  await handlers.compare({ do: 'compare', question: 'q1', texts: ['ma carte'], sheets: found }, parcel(), false)
  await handlers.translate({ do: 'translate', question: 'q1', texts: ['hello'] }, parcel(), false)
  await hearHandler({ model: {}, take, download: async () => bytes })(hear, parcel(), false)
  expect(taken.map(({ event }) => event)).toEqual([
    { is: 'phrased', question: 'q1', answer: { unavailable: 'down' } },
    { is: 'compared', question: 'q1', order: [vitale.id] },
    { is: 'translated', question: 'q1', answer: { unavailable: 'down' } },
    { is: 'voice.heard', came: { unavailable: 'down' }, firstName: 'Zoé' },
  ])
})

test('a voice note that Telegram does not give yet is fetched again a few times, then its author told', async () => {
  const { taken, take } = takes()
  const ear = hearHandler({ model: {}, take, download: async () => ({ became: 'later' }) })
  expect(await ear(hear, parcel(), false)).toMatchObject({ became: 'later', waiting: false })
  expect(taken).toEqual([])
  expect(await ear(hear, parcel(3), false)).toMatchObject({ became: 'sent' })
  expect(taken).toHaveLength(1)
})

const bytes: Downloaded = { became: 'bytes', bytes: new Uint8Array([79]) }
