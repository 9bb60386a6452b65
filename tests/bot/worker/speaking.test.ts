import { expect, test } from 'vitest'
import { speakHandler, type SpeakParts } from '#bot/worker/effects/speak.ts'
import type { Delivered } from '#handlers/delivery.ts'
import { vitale } from '#tests/kit/answering.ts'

const effect = { do: 'speak', sheet: vitale.id, body: 'Ses mots.' } as const
const parcel = {
  id: 7,
  lane: 'speech',
  actor: 'chat:1',
  effect,
  fence: 1,
  attempts: 0,
  unknowns: 0,
  created: 0,
} as const
const voice = { bytes: new Uint8Array([79]), seconds: 3 }
const arrived: Delivered = { became: 'sent', receipt: { place: '1', id: '2' } }

async function speaking({ model, known = true, telegram = arrived }: Speaking) {
  const sent: unknown[] = []
  const sendVoice: SpeakParts['sender']['sendVoice'] = async (chat, { bytes, seconds }) => {
    sent.push([chat, bytes, seconds])
    return telegram
  }
  const sheets = new Map(known ? [[vitale.id, vitale] as const] : [])
  return { became: await speakHandler({ model, sheets, sender: { sendVoice } })(effect, parcel, false), sent }
}

interface Speaking {
  readonly model: SpeakParts['model']
  readonly known?: boolean
  readonly telegram?: Delivered
}

test('an answer is said and sent to its chat, and leaves no trace', async () => {
  const asked: unknown[] = []
  const model: SpeakParts['model'] = {
    speak: async (...words) => {
      asked.push(words)
      return { voice }
    },
  }
  const { became, sent } = await speaking({ model })
  expect(asked).toEqual([[vitale, 'Ses mots.']])
  expect(sent).toEqual([[1, voice.bytes, 3]])
  expect(became).toEqual({ became: 'sent', receipt: null })
})

test('what can’t be said is refused, so that its person is told: no model, a failing one, a sheet that is gone', async () => {
  const failing: SpeakParts['model'] = { speak: async () => ({ unavailable: 'time-out' }) }
  for (const one of [{ model: {} }, { model: failing }, { model: { speak: async () => ({ voice }) }, known: false }]) {
    expect(await speaking(one)).toEqual({ became: { became: 'refused', code: 'unavailable' }, sent: [] })
  }
})

test('what Telegram does with it is what becomes of it', async () => {
  const model: SpeakParts['model'] = { speak: async () => ({ voice }) }
  for (const telegram of [{ became: 'refused', code: 'blocked' }, { became: 'unknown' }] as const) {
    expect((await speaking({ model, telegram })).became).toEqual(telegram)
  }
})
