import { expect, test } from 'vitest'
import type { Intake } from '#bot/turn/turn.ts'
import { hearHandler } from '#bot/worker/effects/hear.ts'
import { phraseHandlers } from '#bot/worker/effects/phrase.ts'
import type { Downloaded } from '#handlers/telegram/download.ts'
import { vitale } from '#tests/kit/answering.ts'
import { MaskedQuestion } from '#workflows/answer/verify/masked-question.ts'

const phrase = { do: 'phrase', question: 'q1', texts: ['ma carte'], sheets: [vitale.id, 'gone'], before: [] } as const
const hear = { do: 'hear', telegramFile: 'tg', seconds: 3, firstName: 'Zoé' } as const
const answer = { sufficient: true, confidence: 1, sheet: vitale.id, body: '', needsHuman: false, language: null }

function parcel(attempts = 0) {
  return { id: 7, lane: 'model', actor: 'chat:1', effect: phrase, fence: 1, attempts, unknowns: 0 } as const
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
  const handlers = phraseHandlers({ model, take, sheets: new Map([[vitale.id, vitale]]) })
  await handlers.phrase(phrase, parcel(), false)
  await handlers.phrase(phrase, parcel(), true)
  expect(taken.map(({ id }) => id)).toEqual(['model:7', 'model:7'])
  expect(taken[0]?.event).toEqual({ is: 'phrased', question: 'q1', answer })
  expect(given[0]).toEqual([expect.any(MaskedQuestion), [vitale], []])
})

test('what waits for a model that is no longer there is answered without it', async () => {
  const { taken, take } = takes()
  const handlers = phraseHandlers({ model: {}, take, sheets: new Map() })
  await handlers.phrase(phrase, parcel(), false)
  await handlers.translate({ do: 'translate', question: 'q1', texts: ['hello'] }, parcel(), false)
  await hearHandler({ model: {}, take, download: async () => bytes })(hear, parcel(), false)
  expect(taken.map(({ event }) => event)).toEqual([
    { is: 'phrased', question: 'q1', answer: { unavailable: 'down' } },
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
