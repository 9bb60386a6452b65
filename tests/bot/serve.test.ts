import { afterEach, expect, test } from 'vitest'
import type { Health } from '#bot/health.ts'
import { type Doors, type Served, serve } from '#bot/serve.ts'

const well: Health = { status: 'ok', database: true, redis: true, waiting: 0, why: [] }

let served: Served | undefined
afterEach(() => served?.stop())

async function open(doors: Partial<Doors> = {}): Promise<string> {
  const telegram: Doors['telegram'] = async (_, response) => void response.writeHead(200).end()
  const all = { telegramPath: '/telegram', telegram, slack: undefined, health: async () => well, ...doors }
  served = await serve(all, '127.0.0.1', 0)
  return `http://127.0.0.1:${served.port}`
}

test('health is 200 with figures while turns are taken, Redis there or not, and 503 when none can be', async () => {
  let health: Health = well
  const url = await open({ health: async () => health })
  const ask = async () => {
    const response = await fetch(`${url}/health`)
    return { code: response.status, body: await response.json() }
  }
  expect(await ask()).toEqual({ code: 200, body: well })
  health = { ...well, status: 'late', redis: false }
  expect(await ask()).toEqual({ code: 200, body: health })
  health = { ...well, status: 'away', database: false }
  expect(await ask()).toEqual({ code: 503, body: health })
})

test('health is 503 when it cannot even be read', async () => {
  const url = await open({ health: () => Promise.reject(new Error('the database is away')) })
  expect((await fetch(`${url}/health`)).status).toBe(503)
})

test('a webhook that breaks off ends its own connection and nothing else', async () => {
  const url = await open({ telegram: () => Promise.reject(new Error('aborted')) })
  await expect(fetch(`${url}/telegram`, { method: 'POST', body: '{' })).rejects.toThrow()
  expect((await fetch(`${url}/health`)).status).toBe(200)
})

test('what nobody serves is not found', async () => {
  const url = await open()
  expect((await fetch(`${url}/telegram`)).status).toBe(404)
  expect((await fetch(`${url}/slack/events`, { method: 'POST' })).status).toBe(404)
})

test('a stop ends although a request hangs', async () => {
  const url = await open({ telegram: () => new Promise(() => undefined) })
  const hanging = fetch(`${url}/telegram`, { method: 'POST', body: '{}' }).catch(() => 'cut')
  await expect.poll(() => served !== undefined).toBe(true)
  await served?.stop()
  served = undefined
  expect(await hanging).toBe('cut')
})
