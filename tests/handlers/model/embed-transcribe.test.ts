import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createModel } from '#handlers/model/create-model.ts'
import type { FakeOpenai } from '#tests/kit/fake-openai.ts'
import { fakeOpenai } from '#tests/kit/fake-openai.ts'
import { MaskedQuestion } from '#workflows/answer/verify/masked-question.ts'
import { sheet } from '#tests/workflows/answer/verify/a-sheet.ts'

let openai: FakeOpenai
beforeAll(async () => {
  openai = await fakeOpenai()
})
afterAll(() => openai.stop())

const model = () =>
  createModel({ baseUrl: openai.url, apiKey: openai.key, embeddingModel: 'e', transcriptionModel: 'w', budgetMs: 3000 })

describe('Embeddings', () => {
  test('come one for each text, in order, from masked words and sheets', async () => {
    openai.behave({
      vectors: [
        [1, 0.5],
        [0, 2],
      ],
    })
    expect(await model().meanings?.embed([MaskedQuestion.of('mon mail : a.b@example.org'), sheet])).toEqual({
      vectors: [
        [1, 0.5],
        [0, 2],
      ],
    })
    expect(openai.calls.at(-1)?.body).not.toContain('a.b@example.org')
  })

  test('beyond 32 texts are asked in several calls', async () => {
    const before = openai.calls.length
    openai.behave({ vectors: Array(32).fill([1]) }, { vectors: Array(8).fill([2]) })
    const answer = await model().meanings?.embed(Array(40).fill(sheet))
    expect(answer && 'vectors' in answer && answer.vectors).toHaveLength(40)
    expect(openai.calls.length - before).toBe(2)
  })

  test.each([
    ['too few', [[1, 2]]],
    ['empty', [[], []]],
    ['of unlike lengths', [[1, 2], [1]]],
    [
      'not numbers',
      [
        ['1', '2'],
        ['1', '2'],
      ],
    ],
    ['not lists', ['AAAA', 'BBBB']],
  ])('that are %s are nonsense', async (_, vectors) => {
    openai.behave({ vectors })
    expect(await model().meanings?.embed([sheet, sheet])).toEqual({ unavailable: 'nonsense' })
  })

  test('fail as values', async () => {
    openai.behave({ status: 503 })
    expect(await model().meanings?.embed([sheet])).toEqual({ unavailable: 'down' })
    openai.behave({ status: 429, retryAfter: '100' })
    expect(await model().meanings?.embed([sheet])).toEqual({ unavailable: 'busy' })
  })
})

describe('A voice note', () => {
  const voice = { bytes: new Uint8Array([79, 103, 103, 83]), seconds: 4 }

  test('goes out as voice.ogg, in French, and what was heard comes back masked', async () => {
    openai.behave({ say: 'Mon mot de passe est Soleil2024, je ne peux plus entrer.' })
    const answer = await model().transcribe?.(voice)
    expect(answer && 'heard' in answer && answer.heard.text).toBe(
      'Mon mot de passe est [mot de passe], je ne peux plus entrer.',
    )
  })

  test('that is too long or too big does not leave', async () => {
    const before = openai.calls.length
    expect(await model().transcribe?.({ ...voice, seconds: 121 })).toEqual({ unheard: 'too-long' })
    expect(await model().transcribe?.({ ...voice, bytes: new Uint8Array(20_000_001) })).toEqual({ unheard: 'too-big' })
    expect(openai.calls).toHaveLength(before)
  })

  test.each([' ', '…', 'Sous-titres réalisés par la communauté d’Amara.org', 'Thank you for watching!'])(
    'of silence, heard as « %s », is silence',
    async (say) => {
      openai.behave({ say })
      expect(await model().transcribe?.(voice)).toEqual({ unheard: 'silence' })
    },
  )

  test('fails as a value', async () => {
    openai.behave({ status: 500 })
    expect(await model().transcribe?.(voice)).toEqual({ unavailable: 'down' })
    openai.behave({ raw: '{"text": 12}' })
    expect(await model().transcribe?.(voice)).toEqual({ unavailable: 'nonsense' })
  })
})
