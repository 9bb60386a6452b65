import type { AddressInfo } from 'node:net'
import { App, HTTPReceiver } from '@slack/bolt'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import { quiet } from './kit.ts'
import type { SlackEmulator } from '#bot/sandbox/slack/types.ts'

let slack: SlackEmulator
let app: App
let address: string

beforeEach(async () => {
  slack = await createSlackEmulator({
    botToken: 'xoxb-1',
    appToken: 'xapp-1',
    signingSecret: 'secret',
    retryMs: [5, 5, 5],
  })
  const receiver = new HTTPReceiver({
    signingSecret: 'secret',
    logger: quiet,
    unhandledRequestTimeoutMillis: 100,
    processBeforeResponse: true,
  })
  app = new App({
    token: 'xoxb-1',
    receiver,
    processBeforeResponse: true,
    logger: quiet,
    clientOptions: { slackApiUrl: slack.url },
  })
  const server = await app.start({ port: 0, host: '127.0.0.1' })
  address = `http://127.0.0.1:${portOf(server.address())}/slack/events`
})

afterEach(async () => {
  await app.stop()
  await slack.stop()
})

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0
}

test('gestures, commands and events reach a Request URL, signed', async () => {
  const claire = slack.join({ name: 'claire', realName: 'Claire Martin' })
  const channel = slack.channel('general')
  const heard: string[] = []
  app.event('message', ({ event }) => Promise.resolve(void heard.push(event.type)))
  app.command('/passerelle', ({ ack, command }) => ack(`vu : ${command.text}`))
  app.action('go', ({ ack, respond }) => ack().then(() => void respond({ text: 'bien reçu' })))
  await slack.requestUrl(address)
  await app.client.chat.postMessage({
    channel: channel.id,
    text: 'carte',
    blocks: [
      { type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'Aller' }, action_id: 'go' }] },
    ],
  })

  await claire.command('/passerelle aide')
  await claire.press('Aller')
  await claire.say('general', 'bonjour')
  await slack.quiet()

  await claire.seesEphemeral('vu : aide')
  await claire.seesEphemeral('bien reçu')
  expect(heard).toContain('message')
})

test('a Request URL of another secret is refused at its verification', async () => {
  await app.stop()
  const receiver = new HTTPReceiver({ signingSecret: 'other', logger: quiet })
  app = new App({ token: 'xoxb-1', receiver, logger: quiet, clientOptions: { slackApiUrl: slack.url } })
  const server = await app.start({ port: 0, host: '127.0.0.1' })

  const url = `http://127.0.0.1:${portOf(server.address())}/slack/events`

  await expect(slack.requestUrl(url)).rejects.toThrow('challenge')
})

test('an event that fails comes three times more, numbered and with the reason', async () => {
  const claire = slack.join({ name: 'claire', realName: 'Claire Martin' })
  slack.channel('general')
  await slack.requestUrl(address)
  await slack.quiet()
  const tries: unknown[] = []
  app.use(({ context }) => {
    tries.push([context.retryNum, context.retryReason])
    return Promise.reject(new Error('no'))
  })
  app.error(() => Promise.reject(new Error('still no')))

  await claire.say('general', 'bonjour')
  await slack.quiet()

  expect(tries).toEqual([
    [undefined, undefined],
    [1, 'http_error'],
    [2, 'http_error'],
    [3, 'http_error'],
  ])
})
