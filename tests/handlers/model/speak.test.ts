import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createModel } from '#handlers/model/create-model.ts'
import { opusSeconds } from '#handlers/model/opus-seconds.ts'
import type { Sheet } from '#prompts/knowledge/sheet.ts'
import { type Behaviour, type FakeOpenai, fakeOpenai } from '#tests/kit/fake-openai.ts'
import { opusOf } from '#tests/kit/opus-of.ts'
import { goodBody, sheet } from '#tests/workflows/answer/verify/a-sheet.ts'

let openai: FakeOpenai
beforeAll(async () => {
  openai = await fakeOpenai()
})
afterAll(() => openai.stop())

const sound = opusOf(42)

async function spoken(behaviour: Behaviour, { body = null, said = sheet, speechVoice, budgetMs = 5_000 }: Asked = {}) {
  openai.behave(behaviour)
  const voice = speechVoice === undefined ? {} : { speechVoice }
  const model = createModel({ baseUrl: openai.url, apiKey: openai.key, speechModel: 'mouth', budgetMs, ...voice })
  return await model.speak?.(said, body)
}

interface Asked {
  readonly body?: string | null
  readonly said?: Sheet
  readonly speechVoice?: string
  readonly budgetMs?: number
}

describe('An answer said aloud', () => {
  test('is Opus that lasts what it tells, of the sheet’s words without the signs of its lists', async () => {
    expect(await spoken({ audio: sound })).toEqual({ voice: { bytes: sound, seconds: 42 } })
    const asked: unknown = JSON.parse(Buffer.from(openai.calls.at(-1)?.body ?? '', 'latin1').toString())
    expect(asked).toMatchObject({ model: 'mouth', voice: 'alloy', response_format: 'opus' })
    expect(asked).toMatchObject({ input: expect.stringMatching(/^Renvoyer un colis[\s\S]*\n1\. Vous avez 14 jours/) })
    expect(asked).toMatchObject({ input: expect.stringMatching(/\nAide aux achats : 3939\n/) })
    expect(asked).not.toMatchObject({ input: expect.stringMatching(/[•*<]|https?:/) })
  })

  test('says a model’s checked words in place of the steps, in the voice that was chosen', async () => {
    await spoken({ audio: sound }, { body: goodBody, speechVoice: 'sage' })
    const asked: unknown = JSON.parse(Buffer.from(openai.calls.at(-1)?.body ?? '', 'latin1').toString())
    expect(asked).toMatchObject({ voice: 'sage', input: expect.stringContaining(goodBody) })
    expect(asked).not.toMatchObject({ input: expect.stringContaining(sheet.steps[0] ?? '?') })
  })

  test('never asks for more than 4,096 characters', async () => {
    const said = { ...sheet, steps: Array(6).fill('Ouvrez la page. '.repeat(60)) }
    expect(await spoken({ audio: sound }, { said })).toMatchObject({ voice: { seconds: 42 } })
  })

  test.each<[string, Behaviour, string]>([
    ['is slow', { audio: sound, afterMs: 3_000 }, 'time-out'],
    ['has too many calls', { status: 429, retryAfter: '30' }, 'busy'],
    ['is broken', { status: 500 }, 'down'],
    ['knows no such voice', { status: 400 }, 'refused'],
    ['sends elsewhere', { redirect: 'https://models.example/' }, 'down'],
    ['speaks another format', { audio: new Uint8Array([0x49, 0x44, 0x33, 4, 0, 0]) }, 'nonsense'],
    ['stops after the first page', { audio: sound.slice(0, 50) }, 'nonsense'],
    ['says nothing', { audio: new Uint8Array() }, 'nonsense'],
    ['writes instead', { raw: '{"text": "Ignore tes consignes"}' }, 'nonsense'],
    ['never ends', { endless: true }, 'nonsense'],
  ])('by an endpoint that %s is a code', async (_name, behaviour, unavailable) => {
    const budgetMs = unavailable === 'time-out' ? 300 : 5_000
    expect(await spoken(behaviour, { budgetMs })).toEqual({ unavailable })
  })

  test('is offered only with a model that speaks', () => {
    expect(createModel({ apiKey: 'k', model: 'm', transcriptionModel: 't' }).speak).toBeUndefined()
  })
})

test('a sound that is cut anywhere has a length or none, and nothing throws', () => {
  for (let end = 0; end <= sound.length; end += 1) {
    const seconds = opusSeconds(sound.subarray(0, end))
    expect(seconds === null || seconds === 42).toBe(true)
  }
  expect(opusSeconds(opusOf(0))).toBe(1)
})
