import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import { everyScope } from '#bot/sandbox/slack/scopes.ts'
import type { SlackEmulator } from '#bot/sandbox/slack/types.ts'
import { createSlackClient } from '#handlers/slack/client.ts'
import { createSlackDownload, type SlackDownload } from '#handlers/slack/download.ts'

const bytes = new TextEncoder().encode('Prénom;Réf')
const account = { botToken: 'xoxb-1', appToken: 'xapp-1' }

let slack: SlackEmulator
let download: SlackDownload
let file: string

beforeEach(async () => {
  await begin()
})

afterEach(() => slack.stop())

async function begin(scopes: readonly string[] = everyScope): Promise<void> {
  slack = await createSlackEmulator({ ...account, scopes })
  download = createSlackDownload(createSlackClient({ botToken: 'xoxb-1', apiUrl: slack.url }), 'xoxb-1')
  const claire = slack.join({ name: 'claire', realName: 'Claire Guéguen' })
  const room = slack.channel('bretagne', { members: [claire.id, slack.botUser] })
  file = (await claire.upload(room.id, bytes, 'pix.csv')).files[0]?.id ?? ''
}

describe('a file given in Slack', () => {
  test('is fetched as it was given', async () => {
    expect(await download(file, bytes.length)).toEqual({ became: 'bytes', bytes })
  })

  test('over the limit is not fetched', async () => {
    expect(await download(file, bytes.length - 1)).toEqual({ became: 'too-big' })
    expect(slack.calls().map(({ method }) => method)).toEqual(['files.info'])
  })

  test('that is no more, or was never the app’s to read, is unavailable', async () => {
    const alone = slack.channel('entre-nous', { members: ['claire'].flatMap((name) => slack.user(name)?.id ?? []) })
    const hidden = await slack.user('claire')?.upload(alone.id, bytes, 'pix.csv')
    expect(await download(hidden?.files[0]?.id ?? '', 100)).toEqual({ became: 'unavailable' })
    expect(await download('F0NOTHING', 100)).toEqual({ became: 'unavailable' })
  })

  test('asked to wait, or with Slack away, it is asked for later', async () => {
    slack.faults.inject({ fault: '429', method: 'files.info', retryAfter: 7 })
    expect(await download(file, 100)).toMatchObject({ became: 'later', afterMs: 7_000, waiting: true })
    slack.faults.inject({ fault: '429', method: 'download', retryAfter: 3 })
    expect(await download(file, 100)).toMatchObject({ became: 'later', afterMs: 3_000, waiting: true })
    slack.faults.inject({ fault: '5xx', method: 'download' })
    expect(await download(file, 100)).toMatchObject({ became: 'later', waiting: false })
  })

  test('to an app without the right to read files is asked for later, once it is installed anew', async () => {
    await slack.stop()
    await begin(everyScope.filter((scope) => scope !== 'files:read'))
    expect(await download(file, 100)).toMatchObject({ became: 'later', waiting: true, code: 'not-authorised' })
  })

  test('that is kept on another site is unavailable, and that site never hears of the token', async () => {
    const asked: string[] = []
    const other = createServer(({ url = '' }, response) => {
      asked.push(url)
      const { port } = z.object({ port: z.number() }).parse(other.address())
      const file = { id: 'F1', size: 3, is_external: true, url_private_download: `http://127.0.0.1:${port}/elsewhere` }
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ ok: true, file }))
    })
    await once(other.listen(0, '127.0.0.1'), 'listening')
    const { port } = z.object({ port: z.number() }).parse(other.address())
    const client = createSlackClient({ botToken: 'xoxb-1', apiUrl: `http://127.0.0.1:${port}/api/` }, 300)
    expect(await createSlackDownload(client, 'xoxb-1')('F1', 100)).toEqual({ became: 'unavailable' })
    expect(asked).toEqual(['/api/files.info'])
    other.close()
  })

  test('case 43: Slack’s sign-in page, given in place of the bytes, is not taken for the file', async () => {
    const signIn = createServer(({ url = '' }, response) => {
      if (url.startsWith('/files')) return response.setHeader('content-type', 'text/html; charset=utf-8').end('Sign in')
      const { port } = z.object({ port: z.number() }).parse(signIn.address())
      const file = { id: 'F1', size: 7, url_private_download: `http://127.0.0.1:${port}/files/F1` }
      return response.setHeader('content-type', 'application/json').end(JSON.stringify({ ok: true, file }))
    })
    await once(signIn.listen(0, '127.0.0.1'), 'listening')
    const { port } = z.object({ port: z.number() }).parse(signIn.address())
    const client = createSlackClient({ botToken: 'xoxb-1', apiUrl: `http://127.0.0.1:${port}/api/` }, 300)
    expect(await createSlackDownload(client, 'xoxb-1')('F1', 100)).toEqual({ became: 'unavailable' })
    signIn.close()
  })

  test('case 44: from another workspace, known by its id alone, it is fetched as any other', async () => {
    const room = slack.channel('bretagne')
    const stub = await slack.user('claire')?.upload(room.id, bytes, 'pix.csv', { foreign: true })
    expect(await download(stub?.files[0]?.id ?? '', 100)).toEqual({ became: 'bytes', bytes })
  })
})
