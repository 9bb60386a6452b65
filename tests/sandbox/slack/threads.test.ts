import { WebClient } from '@slack/web-api'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import type { SlackChannel, SlackEmulator, SlackUser } from '#bot/sandbox/slack/types.ts'
import { z } from 'zod'

const account = { botToken: 'xoxb-1', appToken: 'xapp-1' }
let slack: SlackEmulator
let web: WebClient
let claire: SlackUser
let room: SlackChannel

beforeEach(async () => {
  slack = await createSlackEmulator({ ...account, retryMs: [] })
  web = new WebClient('xoxb-1', { slackApiUrl: slack.url, retryConfig: { retries: 0 } })
  claire = slack.join({ id: 'U0CLAIRE', name: 'claire', realName: 'Claire Guéguen' })
  room = slack.channel('bretagne', { private: true, members: [claire.id, slack.botUser] })
})

afterEach(() => slack.stop())

const event = z.object({ event: z.looseObject({ type: z.string() }) })
const told = () => slack.envelopes().map(({ payload }) => event.parse(payload).event)

test('a deleted root becomes a tombstone, and each of its replies is told of again, unchanged', async () => {
  const root = await claire.say(room.id, 'une racine')
  const reply = await claire.say(room.id, 'une réponse', { thread: root.ts })
  room.remove(root.ts)
  const [deleted, replayed, ...others] = told().slice(2)
  expect(deleted).toMatchObject({
    subtype: 'message_changed',
    message: { subtype: 'tombstone', user: 'USLACKBOT', ts: root.ts, thread_ts: root.ts },
  })
  expect(replayed).toMatchObject({
    subtype: 'message_changed',
    message: { ts: reply.ts, text: 'une réponse' },
    previous_message: { ts: reply.ts, text: 'une réponse' },
  })
  expect(others).toEqual([])
})

test('another app’s message bears its own bot and app, wherever it is read', async () => {
  const agenda = slack.otherApp('agenda')
  await agenda.say(room.id, 'Réunion à 10 h')
  const its = { user: agenda.id, bot_id: expect.stringMatching(/^B/), app_id: expect.stringMatching(/^A/) }
  expect(told()).toMatchObject([{ type: 'message', ...its }])
  expect((await web.conversations.history({ channel: room.id })).messages).toMatchObject([its])
  expect(room.messages()).toMatchObject([{ fromBot: false, otherApp: 'agenda' }])
  expect(slack.otherApp('agenda').id).toBe(agenda.id)
  expect(slack.users()).toEqual([claire])
})

test('several files are one message, also sent to the channel when asked', async () => {
  const root = await claire.say(room.id, 'une racine')
  const files = ['a.txt', 'b.txt'].map((name) => ({ name, bytes: Buffer.from(name) }))
  await claire.share(room.id, files, { thread: root.ts, broadcast: true, caption: 'deux' })
  expect(told()[1]).toMatchObject({
    subtype: 'file_share',
    text: 'deux',
    files: [{ name: 'a.txt' }, { name: 'b.txt' }],
  })
  expect((await web.conversations.history({ channel: room.id })).messages).toHaveLength(2)
})

test('a file from another workspace is a stub, until files.info tells of it', async () => {
  const shared = await claire.upload(room.id, Buffer.from('%PDF'), 'guide.pdf', { foreign: true })
  const id = shared.files[0]?.id ?? ''
  expect(told()[0]?.['files']).toEqual([
    { id, mode: 'file_access', file_access: 'check_file_info', created: 0, timestamp: 0, user: '' },
  ])
  expect((await web.files.info({ file: id })).file).toMatchObject({ name: 'guide.pdf', mimetype: 'application/pdf' })
})

test('with its token taken back the app is refused and hears nothing, until it is given again', async () => {
  slack.revokeToken(true)
  await claire.say(room.id, 'personne ne m’entend')
  await expect(web.auth.test()).rejects.toMatchObject({ data: { error: 'token_revoked' } })
  slack.revokeToken(false)
  expect(await web.auth.test()).toMatchObject({ ok: true })
  expect(told()).toEqual([])
})

test('an archived channel takes nothing until it is opened again', async () => {
  room.archive()
  const post = () => web.chat.postMessage({ channel: room.id, text: 'Bonjour' })
  await expect(post()).rejects.toMatchObject({ data: { error: 'is_archived' } })
  room.unarchive()
  expect(await post()).toMatchObject({ ok: true })
})

test('all of it is found again after a restart', async () => {
  const agenda = slack.otherApp('agenda')
  const shared = await claire.upload(room.id, Buffer.from('%PDF'), 'guide.pdf', { foreign: true })
  const saved = slack.snapshot()
  await slack.stop()
  slack = await createSlackEmulator({ ...account, saved })
  expect(slack.otherApp('agenda').id).toBe(agenda.id)
  web = new WebClient('xoxb-1', { slackApiUrl: slack.url, retryConfig: { retries: 0 } })
  const { messages } = await web.conversations.history({ channel: room.id })
  expect(messages).toMatchObject([{ files: [{ id: shared.files[0]?.id, file_access: 'check_file_info' }] }])
})
