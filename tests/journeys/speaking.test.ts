import { afterAll, beforeAll, expect, test } from 'vitest'
import { vitale } from '../kit/answering.ts'
import { type FakeOpenai, fakeOpenai } from '../kit/fake-openai.ts'
import { opusOf } from '../kit/opus-of.ts'
import { freshDatabase } from '../kit/fresh-database.ts'
import { type Passerelle, startPasserelle } from '../kit/passerelle.ts'
import { everythingStored } from '../kit/traces.ts'

let started: Passerelle | undefined
let openai: FakeOpenai

beforeAll(async () => {
  openai = await fakeOpenai()
  const models = { transcriptionModel: 'ear', speechModel: 'mouth' }
  started = await startPasserelle({
    database: await freshDatabase(),
    model: { baseUrl: openai.url, apiKey: openai.key, ...models },
  })
}, 120_000)
afterAll(async () => {
  await started?.stop()
  await openai.stop()
})

function passerelle(): Passerelle {
  if (!started) throw new Error('Passerelle is there only while tests run')
  return started
}

test('a voice note is written down, shown, then answered; neither the sound nor a secret in it is kept', async () => {
  openai.behave({ say: 'Je suis Rosalba, mon mot de passe est Turlututu!2024, ma carte vitale' })
  const person = passerelle().telegram.join({ firstName: 'Rosalba' })
  person.sendVoice(new TextEncoder().encode('OggS the sound of a voice'), 6)
  const { text } = await person.hears('J’ai compris', 15_000)
  expect(text).toContain('ma carte vitale')
  expect(text).not.toMatch(/Rosalba|Turlututu/)
  await person.press('C’est bien ça')
  await person.hears('Cela répond à votre question', 15_000)
  const kept = await everythingStored(passerelle())
  expect(kept.filter((line) => /Turlututu|sound of a voice/.test(line))).toEqual([])
}, 40_000)

test('the answer to a voice note is said aloud when asked; when it can’t be, its author is told so', async () => {
  openai.behave(
    { say: 'Je suis Rosalba, ma carte vitale' },
    { audio: opusOf(20, 'the sound of an answer') },
    { status: 503 },
  )
  const person = passerelle().telegram.join({ firstName: 'Rosalba' })
  person.sendVoice()
  await person.hears('J’ai compris', 15_000)
  await person.press('C’est bien ça')
  await person.hears('Cela répond à votre question', 15_000)
  await person.press('Écouter la réponse')
  await person.hears('voix de synthèse', 15_000)
  expect(person.last().document).toMatchObject({ kind: 'voice', bytes: opusOf(20, 'the sound of an answer') })
  const asked = Buffer.from(openai.calls.at(-1)?.body ?? '', 'latin1').toString()
  expect(asked).toContain(vitale.title)
  expect(asked).not.toContain('Rosalba')
  const kept = await everythingStored(passerelle())
  expect(kept.filter((line) => line.includes('sound of an answer'))).toEqual([])
  const answer = person.messages().find(({ text }) => text.includes('Cela répond'))
  await new Promise((resolve) => setTimeout(resolve, 2_100))
  await person.pressOn(answer?.id ?? 0, 'listen:1')
  await person.hears('Je n’arrive pas à lire cette réponse à voix haute', 20_000)
}, 60_000)

test('when the ear is away the person is asked to write', async () => {
  openai.behave({ status: 503 })
  const person = passerelle().telegram.join({ firstName: 'Lou' })
  person.sendVoice()
  await person.hears('Je n’arrive pas à écouter', 20_000)
}, 40_000)
