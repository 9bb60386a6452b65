import { once } from 'node:events'
import { json } from 'node:stream/consumers'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Bot, webhookCallback } from 'grammy'
import type { Update } from 'grammy/types'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTelegramEmulator } from '#bot/sandbox/telegram/emulator.ts'
import type { TelegramEmulator, TelegramPerson } from '#bot/sandbox/telegram/types.ts'
import { isUpdate, rawCall, token } from './raw-call.ts'

type Answer = (request: IncomingMessage, response: ServerResponse, update: Update) => void | Promise<void>

let telegram: TelegramEmulator
let amina: TelegramPerson
let server: Server | undefined

beforeEach(async () => {
  telegram = await createTelegramEmulator({ token })
  amina = telegram.join({ firstName: 'Amina' })
})

afterEach(async () => {
  await telegram.stop()
  server?.closeAllConnections()
  server?.close()
  server = undefined
})

async function serve(listener: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Promise<string> {
  server = createServer((request, response) => void listener(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/telegram`
}

async function hook(answer: Answer): Promise<string> {
  return serve(async (request, response) => {
    const update: unknown = await json(request)
    if (isUpdate(update)) await answer(request, response, update)
  })
}

test('grammY’s webhook hears a person, checks the secret and is heard', async () => {
  const bot = new Bot(token, { client: { apiRoot: telegram.url } })
  bot.on('message:text', (context) => context.reply(`Reçu : ${context.message.text}`))
  const secretToken = 'un-secret'
  const url = await serve(webhookCallback(bot, 'http', { secretToken }))
  await bot.api.setWebhook(url, { secret_token: secretToken })

  amina.say('bonjour')

  expect(await amina.hears('Reçu')).toMatchObject({ text: 'Reçu : bonjour' })
})

test('the next update of a chat waits for a 200, other chats do not', async () => {
  const bob = telegram.join({ firstName: 'Bob' })
  const seen: string[] = []
  let failures = 0
  const done = Promise.withResolvers<void>()
  const url = await hook((_request, response, update) => {
    const text = update.message?.text ?? ''
    seen.push(text)
    const fails = text === 'un' && failures < 2
    if (fails) failures += 1
    response.writeHead(fails ? 500 : 200).end()
    if (text === 'deux') done.resolve()
  })
  await rawCall(telegram, 'setWebhook', { url })

  amina.say('un')
  amina.say('deux')
  bob.say('moi')
  await done.promise

  expect(seen.filter((text) => text !== 'moi')).toEqual(['un', 'un', 'un', 'deux'])
  expect(seen.indexOf('moi')).toBeLessThan(seen.lastIndexOf('un'))
})

test('what was not delivered waits, and the reason is told', async () => {
  const answered = Promise.withResolvers<void>()
  const url = await hook((_request, response) => {
    response.writeHead(503).end()
    answered.resolve()
  })
  await rawCall(telegram, 'setWebhook', { url })

  amina.say('bonjour')
  await answered.promise

  await expect
    .poll(() => rawCall(telegram, 'getWebhookInfo'))
    .toMatchObject({
      result: { url, pending_update_count: 1, last_error_message: 'Wrong response from the webhook: 503' },
    })
})

test('a bot may answer the delivery with a call', async () => {
  const url = await hook((_request, response, update) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ method: 'sendMessage', chat_id: update.message?.chat.id, text: 'Tout de suite' }))
  })
  await rawCall(telegram, 'setWebhook', { url })

  amina.say('bonjour')

  expect(await amina.hears('Tout de suite')).toMatchObject({ from: 'bot' })
})

test('an update is delivered once more on demand', async () => {
  const ids: number[] = []
  const url = await hook((_request, response, update) => {
    ids.push(update.update_id)
    response.end()
  })
  await rawCall(telegram, 'setWebhook', { url })
  amina.say('bonjour')
  await expect.poll(() => ids.length).toBe(1)

  telegram.redeliver(telegram.lastUpdateId)

  await expect.poll(() => ids).toEqual([telegram.lastUpdateId, telegram.lastUpdateId])
})

test('with a webhook active no one may poll', async () => {
  await rawCall(telegram, 'setWebhook', { url: 'http://127.0.0.1:9/telegram' })

  expect(await rawCall(telegram, 'getUpdates')).toEqual({
    ok: false,
    error_code: 409,
    description:
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  })
  await rawCall(telegram, 'deleteWebhook')
  expect(await rawCall(telegram, 'getUpdates')).toEqual({ ok: true, result: [] })
})

test.each([
  ['nonsense', 'invalid webhook URL specified'],
  ['http://example.org/hook', 'bad webhook: An HTTPS URL must be provided for webhook'],
])('a webhook at %s is refused', async (url, reason) => {
  expect(await rawCall(telegram, 'setWebhook', { url })).toMatchObject({ description: `Bad Request: ${reason}` })
})

test('a secret with other characters than A-Z, a-z, 0-9, _ and - is refused', async () => {
  expect(await rawCall(telegram, 'setWebhook', { url: 'http://127.0.0.1:9/', secret_token: 'à é' })).toMatchObject({
    description: 'Bad Request: secret token contains unallowed characters',
  })
})
