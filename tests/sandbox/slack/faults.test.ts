import { App, SocketModeReceiver } from '@slack/bolt'
import { WebClient } from '@slack/web-api'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import type { SlackChannel, SlackEmulator, SlackUser } from '#bot/sandbox/slack/types.ts'
import { call, quiet } from './kit.ts'

let slack: SlackEmulator
let claire: SlackUser
let channel: SlackChannel

beforeEach(async () => {
  slack = await createSlackEmulator({
    botToken: 'xoxb-1',
    appToken: 'xapp-1',
    ackMs: 200,
    retryMs: [5, 300, 500, 1000, 1000],
  })
  claire = slack.join({ name: 'claire', realName: 'Claire Martin' })
  channel = slack.channel('general')
})

afterEach(() => slack.stop())

const post = (text: string) => call(slack, 'chat.postMessage', { channel: channel.id, text })

test('a 429 says how long to wait and does nothing; the next call passes', async () => {
  slack.faults.inject({ fault: '429', method: 'chat.postMessage', retryAfter: 7 })

  const refused = await post('un')
  const passed = await post('deux')

  expect([refused.status, refused.headers.get('retry-after'), refused.body['error']]).toEqual([429, '7', 'ratelimited'])
  expect(passed.body['ok']).toBe(true)
  expect(channel.messages().map((message) => message.text)).toEqual(['deux'])
  expect(slack.faults.pending()).toEqual([])
})

test('a 5xx and a cut connection do nothing', async () => {
  slack.faults.inject({ fault: '5xx', channel: channel.id })
  slack.faults.inject({ fault: 'drop', channel: channel.id })

  expect((await post('un')).status).toBe(503)
  await expect(post('deux')).rejects.toThrow()
  expect(channel.messages()).toEqual([])
})

test('a time-out after acceptance did the work, though the client never hears of it', async () => {
  slack.faults.inject({ fault: 'timeout-after-accept', method: 'chat.postMessage' })
  const client = new WebClient('xoxb-1', {
    slackApiUrl: slack.url,
    timeout: 1000,
    logger: quiet,
    retryConfig: { retries: 0 },
  })

  await expect(client.chat.postMessage({ channel: channel.id, text: 'un' })).rejects.toThrow()

  expect(channel.messages().map((message) => message.text)).toEqual(['un'])
})

test('faults by chance are the same for the same seed', async () => {
  const run = async () => {
    slack.faults.inject({ fault: '5xx', chance: 0.5, seed: 42 })
    const statuses: number[] = []
    for (let turn = 0; turn < 12; turn += 1) statuses.push((await call(slack, 'auth.test')).status)
    slack.faults.clear()
    return statuses
  }

  const first = await run()

  expect(await run()).toEqual(first)
  expect(new Set(first)).toEqual(new Set([200, 503]))
})

test('with limits on, the second message of a second to one channel is refused', async () => {
  let clock = Date.now()
  await slack.stop()
  slack = await createSlackEmulator({ botToken: 'xoxb-1', appToken: 'xapp-1', limits: true, now: () => clock })
  channel = slack.channel('general')
  const other = slack.channel('other')

  const statuses = [(await post('un')).status, (await post('deux')).status]
  statuses.push((await call(slack, 'chat.postMessage', { channel: other.id, text: 'ailleurs' })).status)
  clock += 1000
  statuses.push((await post('trois')).status)

  expect(statuses).toEqual([200, 429, 200, 200])
})

test('an app whose sockets were cut comes back and gets the event it missed', async () => {
  const heard: string[] = []
  const clientOptions = { slackApiUrl: slack.url }
  const receiver = new SocketModeReceiver({
    appToken: 'xapp-1',
    clientPingTimeout: 100,
    logger: quiet,
    installerOptions: { clientOptions },
  })
  const app = new App({ token: 'xoxb-1', receiver, logger: quiet, clientOptions })
  app.event('message', ({ event }) => Promise.resolve(void heard.push('text' in event ? (event.text ?? '') : '')))
  await app.start()
  await slack.quiet()

  slack.faults.dropSockets()
  await claire.say('general', 'pendant la coupure')
  await slack.quiet()

  expect(heard).toEqual(['pendant la coupure'])
  slack.faults.refreshSockets()
  await expect.poll(() => slack.connected).toBe(false)
  await expect.poll(() => slack.connected).toBe(true)
  await app.stop()
})

test('a past envelope can be delivered again, unchanged', async () => {
  await claire.say('general', 'une fois')
  const before = slack.lastEnvelope

  const receipt = await slack.redeliver('last')

  expect(receipt).toMatchObject({ envelope: before?.id, acknowledged: false, error: 'unreachable' })
  expect(slack.lastEnvelope?.payload).toEqual(before?.payload)
})
