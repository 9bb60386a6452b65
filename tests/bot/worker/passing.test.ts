import { Api } from 'grammy'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import type { SlackChannel, SlackEmulator, SlackUser } from '#bot/sandbox/slack/types.ts'
import { createTelegramEmulator } from '#bot/sandbox/telegram/emulator.ts'
import type { TelegramEmulator, TelegramPerson } from '#bot/sandbox/telegram/types.ts'
import { telegramHandlers } from '#bot/worker/effects/telegram.ts'
import type { Parcel } from '#bot/worker/parcel.ts'
import { isSpent } from '#bot/worker/verdict.ts'
import type { Delivered, Receipt } from '#handlers/delivery.ts'
import { createSlackClient } from '#handlers/slack/client.ts'
import { createSlackDownload } from '#handlers/slack/download.ts'
import { createTelegramSender } from '#handlers/telegram/send.ts'
import { pngOf } from '#tests/sandbox/telegram/png-of.ts'
import type { Effect } from '#workflows/effects.ts'

const words = { name: 'private-only', with: {} } as const
const from = 'request:r'
const picture = pngOf(900, 500)

let telegram: TelegramEmulator
let slack: SlackEmulator
let amina: TelegramPerson
let claire: SlackUser
let room: SlackChannel
let sent: Map<string, Receipt>

beforeEach(async () => {
  telegram = await createTelegramEmulator({ token: '1:pass' })
  slack = await createSlackEmulator({ botToken: 'xoxb-1', appToken: 'xapp-1' })
  amina = telegram.join({ firstName: 'Amina' })
  amina.say('/start')
  claire = slack.join({ name: 'claire', realName: 'Claire Guéguen' })
  room = slack.channel('bretagne', { members: [claire.id, slack.botUser] })
  sent = new Map()
})

afterEach(async () => {
  await telegram.stop()
  await slack.stop()
})

async function given(name: string, bytes: Uint8Array): Promise<string> {
  return (await claire.upload(room.id, bytes, name)).files[0]?.id ?? ''
}

function carriers() {
  return telegramHandlers({
    sender: createTelegramSender(new Api('1:pass', { apiRoot: telegram.url, timeoutSeconds: 1 })),
    tryDraw: async () => undefined,
    receiptOf: async (_parcel, key) => sent.get(key),
    download: createSlackDownload(createSlackClient({ botToken: 'xoxb-1', apiUrl: slack.url }, 300), 'xoxb-1'),
  })
}

function parcelOf(effect: Effect, attempts = 0): Parcel {
  return { id: 1, lane: 'any', actor: `chat:${amina.id}`, effect, fence: 1, attempts, unknowns: 0, created: 0 }
}

function fileOrder(file: string, name: string): Extract<Effect, { do: 'pass-file' }> {
  return { do: 'pass-file', file, name, message: words, key: 'out:1', from }
}

async function pass(order: ReturnType<typeof fileOrder>, attempts = 0): Promise<Delivered> {
  const delivered = await carriers()['pass-file'](order, parcelOf(order, attempts), false)
  if (delivered.became === 'sent' && delivered.receipt) sent.set(order.key, delivered.receipt)
  return delivered
}

describe('a file that an adviser gave in Slack', () => {
  test('case 42: arrives in the chat byte for byte, under its name, with the words under it', async () => {
    const bytes = new TextEncoder().encode('modèle de lettre')
    expect((await pass(fileOrder(await given('modèle.odt', bytes), 'modèle.odt'))).became).toBe('sent')
    expect(amina.last()).toMatchObject({
      text: expect.stringMatching(/groupe|priv/),
      document: { kind: 'document', name: 'modèle.odt', bytes },
    })
  })

  test('is a picture when it is one by its content, whatever its name', async () => {
    await pass(fileOrder(await given('capture.bin', picture), 'capture.bin'))
    expect(amina.last().document?.kind).toBe('photo')
  })

  test('can be rewritten and taken back under its key', async () => {
    await pass(fileOrder(await given('capture.png', picture), 'capture.png'))
    const { rewrite, 'take-back': takeBack } = carriers()
    const again = { do: 'rewrite', key: 'out:1', message: { name: 'keyboard-away', with: {} } } as const
    expect((await rewrite(again, parcelOf(again), false)).became).toBe('sent')
    expect(amina.last()).toMatchObject({ edited: true, document: { kind: 'photo' } })
    const back = { do: 'take-back', key: 'out:1' } as const
    expect((await takeBack(back, parcelOf(back), false)).became).toBe('sent')
    expect(amina.messages().at(-1)).toMatchObject({ deleted: true })
    expect((await takeBack(back, parcelOf(back), false)).became).toBe('sent')
  })

  test('that Slack does not have any more is gone, and nothing is sent', async () => {
    expect(await pass(fileOrder('F0NOTHING', 'a.pdf'))).toEqual({ became: 'refused', code: 'gone' })
    expect(amina.messages()).toHaveLength(1)
  })

  test('over 50 MB is too big, and is not even fetched', async () => {
    const file = await given('film.mov', new Uint8Array(50_000_001))
    expect(await pass(fileOrder(file, 'film.mov'))).toEqual({ became: 'refused', code: 'too-big' })
    expect(slack.calls().map(({ method }) => method)).not.toContain('download')
  })

  test('waits for Slack as long as it asks, and about half an hour when it is away', async () => {
    const order = fileOrder(await given('a.txt', new TextEncoder().encode('a')), 'a.txt')
    slack.faults.inject({ fault: '429', method: 'files.info', retryAfter: 7 })
    expect(await pass(order, 12)).toMatchObject({ became: 'later', afterMs: 7_000, waiting: true })
    slack.faults.inject({ fault: '5xx', method: 'files.info', times: 9 })
    expect(await pass(order, 11)).toMatchObject({ became: 'later', waiting: false })
    expect(await pass(order, 12)).toEqual({ became: 'refused', code: 'gone' })
  })

  test('is not repeated when it may have arrived', async () => {
    const order = fileOrder(await given('a.txt', new TextEncoder().encode('a')), 'a.txt')
    telegram.faults.inject({ fault: { kind: 'timeout-after-accept' } })
    expect(await pass(order)).toEqual({ became: 'unknown' })
    expect(isSpent({ effect: order, unknowns: 1 })).toBe(true)
  })
})

test('a place that an adviser chose opens on a map, and is not repeated when it may have arrived', async () => {
  const order = { do: 'pass-place', lat: 48.39, lon: -4.486, message: null, key: 'out:2', from } as const
  expect((await carriers()['pass-place'](order, parcelOf(order), false)).became).toBe('sent')
  expect(amina.last().location).toEqual({ lat: 48.39, lon: -4.486 })
  expect(isSpent({ effect: order, unknowns: 1 })).toBe(true)
})

test('what never went out is taken back at once', async () => {
  const back = { do: 'take-back', key: 'out:9' } as const
  expect(await carriers()['take-back'](back, parcelOf(back), false)).toEqual({ became: 'sent', receipt: null })
  expect(telegram.calls()).toEqual([])
})
