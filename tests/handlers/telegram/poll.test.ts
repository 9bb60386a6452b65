import { setTimeout as sleep } from 'node:timers/promises'
import { Api } from 'grammy'
import type { Update } from 'grammy/types'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTelegramEmulator } from '#bot/sandbox/telegram/emulator.ts'
import type { TelegramEmulator } from '#bot/sandbox/telegram/types.ts'
import { poll } from '#handlers/telegram/poll.ts'

let telegram: TelegramEmulator

beforeEach(async () => {
  telegram = await createTelegramEmulator({ token: '1:poll' })
})

afterEach(() => telegram.stop())

/** What was handled, in the order in which it ended, until there are as many; the first of each batch is slow. */
async function polled(count: number, slow: (update: Update) => boolean): Promise<readonly Update[]> {
  const api = new Api('1:poll', { apiRoot: telegram.url })
  const stop = new AbortController()
  const handled: Update[] = []
  const handle = async (update: Update): Promise<void> => {
    if (slow(update)) await sleep(60)
    handled.push(update)
    if (handled.length === count) stop.abort()
  }
  await poll(api, handle, () => undefined, stop.signal)
  return handled
}

test('what a person edits is heard after what they said, even when that takes long', async () => {
  const [amina, basile] = ['Amina', 'Basile'].map((firstName) => telegram.join({ firstName }))
  const id = amina?.say('Renne') ?? 0
  amina?.edit(id, 'Rennes')
  basile?.say('Brest')

  const handled = await polled(3, ({ message }) => message?.text === 'Renne')

  const words = handled.map(({ message, edited_message }) => message?.text ?? edited_message?.text)
  expect(words).toEqual(['Brest', 'Renne', 'Rennes'])
})

test('the pictures of an album are heard in their order', async () => {
  const picture = new Uint8Array([0])
  const ids = telegram.join({ firstName: 'Amina' }).sendAlbum([picture, picture, picture])
  const handled = await polled(3, ({ message }) => message?.message_id === ids[0])
  expect(handled.map(({ message }) => message?.message_id)).toEqual(ids)
})
