import { Api } from 'grammy'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTelegramEmulator } from '#bot/sandbox/telegram/emulator.ts'
import type { TelegramEmulator, TelegramPerson } from '#bot/sandbox/telegram/types.ts'
import { type Downloaded, download } from '#handlers/telegram/download.ts'

const token = '1:download'
let telegram: TelegramEmulator
let amina: TelegramPerson

beforeEach(async () => {
  telegram = await createTelegramEmulator({ token })
  amina = telegram.join({ firstName: 'Amina' })
})

afterEach(() => telegram.stop())

function fetched(file: string, most: number): Promise<Downloaded> {
  return download({ api: new Api(token, { apiRoot: telegram.url }), apiRoot: telegram.url, token }, file, most)
}

function given(size: number): string {
  amina.sendDocument(new Uint8Array(size), 'a.bin', 'application/octet-stream')
  return amina.messages().at(-1)?.document?.fileId ?? ''
}

test('a file comes as bytes, never as a link, which would hold the token', async () => {
  const got = await fetched(given(3), 3)
  expect(got).toEqual({ became: 'bytes', bytes: new Uint8Array(3) })
  expect(JSON.stringify(got)).not.toContain(token)
})

test('case 15: a file over 20 MB, which Telegram gives to no bot, is told as too big', async () => {
  expect(await fetched(given(20 * 1024 * 1024 + 1), 50_000_000)).toEqual({ became: 'too-big' })
  expect(await fetched(given(4), 3)).toEqual({ became: 'too-big' })
})

test('a file that Telegram does not know is unavailable; while it is away, it is asked for later', async () => {
  expect(await fetched('nothing', 3)).toEqual({ became: 'unavailable' })
  const file = given(3)
  telegram.faults.inject({ method: 'getFile', fault: { kind: '5xx', code: 502 } })
  expect(await fetched(file, 3)).toEqual({ became: 'later' })
  telegram.faults.inject({ method: 'getFile', fault: { kind: '429', retryAfter: 3 } })
  expect(await fetched(file, 3)).toEqual({ became: 'later' })
})
