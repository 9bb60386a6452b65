import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTelegramEmulator } from '#bot/sandbox/telegram/emulator.ts'
import type { TelegramEmulator, TelegramPerson } from '#bot/sandbox/telegram/types.ts'
import { type RawAnswer, rawCall, token } from './raw-call.ts'

let telegram: TelegramEmulator
let amina: TelegramPerson

beforeEach(async () => {
  telegram = await createTelegramEmulator({ token })
  amina = telegram.join({ firstName: 'Amina' })
  amina.say('/start')
})

afterEach(() => telegram.stop())

function send(text = 'Bonjour', chat = amina): Promise<RawAnswer> {
  return rawCall(telegram, 'sendMessage', { chat_id: chat.id, text })
}

function heard(): number {
  return amina.messages().filter(({ from }) => from === 'bot').length
}

describe('an injected fault', () => {
  test('429 tells how long to wait, once, and nothing is sent', async () => {
    telegram.faults.inject({ method: 'sendMessage', fault: { kind: '429', retryAfter: 7 } })

    expect(await send()).toEqual({
      ok: false,
      error_code: 429,
      description: 'Too Many Requests: retry after 7',
      parameters: { retry_after: 7 },
    })
    expect(heard()).toBe(0)
    expect(await send()).toMatchObject({ ok: true })
  })

  test('5xx hits as many times as told', async () => {
    telegram.faults.inject({ times: 2, fault: { kind: '5xx', code: 502 } })

    const codes = [await send(), await send(), await send()].map((answer) => answer.error_code)

    expect(codes).toEqual([502, 502, undefined])
  })

  test('a time-out after acceptance shows the message and gives no answer', async () => {
    telegram.faults.inject({ fault: { kind: 'timeout-after-accept' } })

    await expect(send()).rejects.toThrow()

    expect(heard()).toBe(1)
    expect(telegram.calls().at(-1)).toMatchObject({ method: 'sendMessage', accepted: true })
  })

  test('a dropped connection shows nothing and gives no answer', async () => {
    telegram.faults.inject({ fault: { kind: 'drop' } })

    await expect(send()).rejects.toThrow()

    expect(heard()).toBe(0)
    expect(telegram.calls().at(-1)).toMatchObject({ method: 'sendMessage', accepted: false })
  })

  test('slowness delays the message, which arrives', async () => {
    telegram.faults.inject({ fault: { kind: 'slow', ms: 30 } })

    const sent = send()
    expect(heard()).toBe(0)

    expect(await sent).toMatchObject({ ok: true })
    expect(heard()).toBe(1)
  })

  test('400 and 403 say what was chosen', async () => {
    telegram.faults.inject({ fault: { kind: '403', description: 'Forbidden: user is deactivated' } })

    expect(await send()).toMatchObject({ error_code: 403, description: 'Forbidden: user is deactivated' })
  })

  test('leaves other chats and methods alone', async () => {
    const bob = telegram.join({ firstName: 'Bob' })
    bob.say('/start')
    telegram.faults.inject({ method: 'sendMessage', chat: bob.id, fault: { kind: '5xx', code: 500 } })

    expect(await send('Bonjour', amina)).toMatchObject({ ok: true })
    expect(await rawCall(telegram, 'sendChatAction', { chat_id: bob.id, action: 'typing' })).toMatchObject({ ok: true })
    expect(await send('Bonjour', bob)).toMatchObject({ ok: false })
  })

  test('by chance falls the same way for the same seed, until withdrawn', async () => {
    const round = async (): Promise<readonly boolean[]> => {
      const withdraw = telegram.faults.inject({ probability: 0.5, seed: 42, fault: { kind: '5xx', code: 500 } })
      const answers: boolean[] = []
      for (let turn = 0; turn < 20; turn += 1) answers.push((await send()).ok)
      withdraw()
      return answers
    }

    const first = await round()

    expect(await round()).toEqual(first)
    expect(new Set(first)).toEqual(new Set([true, false]))
    expect(telegram.faults.active()).toEqual([])
    expect(await send()).toMatchObject({ ok: true })
  })
})

describe('with the platform’s rates on', () => {
  test('a burst in one chat is held back, another chat is not', async () => {
    let clock = 1_800_000_000_000
    const strict = await createTelegramEmulator({ token, limits: true, now: () => clock })
    const chats = ['Amina', 'Bob'].map((firstName) => strict.join({ firstName }))
    for (const person of chats) person.say('/start')
    const [first, second] = chats.map(
      ({ id }) =>
        () =>
          rawCall(strict, 'sendMessage', { chat_id: id, text: 'x' }),
    )

    const burst: (number | undefined)[] = []
    for (let turn = 0; turn < 6; turn += 1) burst.push((await first?.())?.error_code)

    expect(burst).toEqual([undefined, undefined, undefined, undefined, undefined, 429])
    expect(await second?.()).toMatchObject({ ok: true })
    clock += 1000
    expect(await first?.()).toMatchObject({ ok: true })
    await strict.stop()
  })
})
