import { once } from 'node:events'
import { type IncomingHttpHeaders, request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { stage } from './stage.ts'

const { sandbox } = stage()

interface Got {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
}

function get(path: string, headers: Readonly<Record<string, string>>): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, sandbox().url), { headers }, (response) => {
      response.resume()
      resolve({ status: response.statusCode, headers: response.headers })
    })
    asked.on('error', reject).end()
  })
}

async function opens(headers: Readonly<Record<string, string>>): Promise<boolean> {
  const socket = new WebSocket(`${sandbox().url.replace('http', 'ws')}live`, { headers: { ...headers } })
  const opened = await Promise.race([
    once(socket, 'open').then(() => true),
    once(socket, 'error').then(() => false),
  ]).catch(() => false)
  socket.terminate()
  return opened
}

const port = (): string => new URL(sandbox().url).port

describe('Only this machine’s own page gets in', () => {
  for (const name of ['localhost', '127.0.0.1', '[::1]']) {
    it(`answers to the name ${name} with its port`, async () => {
      expect((await get('/', { host: `${name}:${port()}` })).status).toBe(200)
    })
  }

  for (const host of ['passerelle.example', '127.0.0.1', '127.0.0.1:1', 'localhost.passerelle.example']) {
    it(`refuses the Host ${host}`, async () => {
      expect((await get('/', { host })).status).toBe(403)
    })
  }

  it('refuses a page of another origin, and what a browser says comes from another site', async () => {
    expect((await get('/script.js', { origin: 'https://passerelle.example' })).status).toBe(403)
    expect((await get('/script.js', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })

  it('opens its live connection to its own origin alone', async () => {
    expect(await opens({ origin: `http://127.0.0.1:${port()}` })).toBe(true)
    expect(await opens({ origin: 'http://127.0.0.1:1' })).toBe(false)
    expect(await opens({ origin: 'null' })).toBe(false)
    expect(await opens({})).toBe(false)
  })

  it('forbids scripts, styles and frames of others, and guessing of types', async () => {
    const { headers } = await get('/', {})
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/)
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it('knows no other path', async () => {
    expect((await get('/../package.json', {})).status).toBe(404)
    expect((await get('/telegram/file/1/1', {})).status).toBe(404)
  })
})

describe('The live connection', () => {
  it('refuses an act it does not know, and does nothing', async () => {
    const socket = new WebSocket(`${sandbox().url.replace('http', 'ws')}live`, { origin: `http://127.0.0.1:${port()}` })
    await once(socket, 'message')
    const before = sandbox().emulators.telegram.snapshot()
    socket.send('{"ticket":1,"act":{"do":"erase-all"}}')
    socket.send('not json')
    const [first]: unknown[] = await once(socket, 'message')
    expect(JSON.parse(String(first))).toMatchObject({ type: 'refused', ticket: 1 })
    expect(sandbox().emulators.telegram.snapshot()).toBe(before)
    socket.terminate()
  })
})
