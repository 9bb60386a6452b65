import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { receiveUpdate } from '#handlers/telegram/receive.ts'
import { receiveWebhook } from '#handlers/telegram/webhook.ts'

const secret = 'the-secret'
let server: Server
let url: string
let handled: number[]
let fails: boolean

beforeEach(async () => {
  handled = []
  fails = false
  server = createServer((request, response) => {
    void receiveWebhook(request, response, secret, async (update) => {
      if (fails) throw new Error('the database is away')
      if (receiveUpdate(update)) handled.push(update.update_id)
      await Promise.resolve()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  url = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`
})

afterEach(async () => {
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
})

async function post(body: string, header?: string): Promise<number> {
  const headers = header === undefined ? {} : { 'x-telegram-bot-api-secret-token': header }
  return (await fetch(url, { method: 'POST', body, headers })).status
}

const zoe = { id: 3, is_bot: false, first_name: 'Zoé' }
const bonjour = JSON.stringify({
  update_id: 7,
  message: { message_id: 2, date: 0, chat: { id: 3, type: 'private', first_name: 'Zoé' }, from: zoe, text: 'bonjour' },
})

test.each([
  ['my_chat_member', { chat: { id: -4, type: 'group' }, new_chat_member: { status: 'left' } }],
  ['poll_answer', { poll_id: '1' }],
  ['something_of_next_year', {}],
])('case 13: an update without a message (%s) is acknowledged and does nothing', async (kind, content) => {
  expect(await post(JSON.stringify({ update_id: 8, [kind]: content }), secret)).toBe(200)
  expect(handled).toEqual([])
})

describe('case 23: a call without the right secret', () => {
  test.each([undefined, '', 'the-secre', 'the-secrets', 'another-on'])(
    'is refused, and does nothing',
    async (header) => {
      expect(await post(bonjour, header)).toBe(401)
      expect(handled).toEqual([])
    },
  )

  test('and only without it: the right one is heard', async () => {
    expect(await post(bonjour, secret)).toBe(200)
    expect(handled).toEqual([7])
  })
})

test('what was not stored is asked for again', async () => {
  fails = true
  expect(await post(bonjour, secret)).toBe(500)
})

test('what is no update, or is far too long, is refused', async () => {
  expect(await post('bonjour', secret)).toBe(400)
  expect(await post('{"update_id":"7"}', secret)).toBe(400)
  expect(await post(`"${'a'.repeat(1_000_001)}"`, secret)).toBe(413)
  expect(handled).toEqual([])
})
