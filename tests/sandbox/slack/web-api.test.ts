import { WebClient } from '@slack/web-api'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import type { SlackChannel, SlackEmulator, SlackUser } from '#bot/sandbox/slack/types.ts'
import { call, errorOf } from './kit.ts'

let slack: SlackEmulator
let claire: SlackUser
let channel: SlackChannel
let clock = Date.now()

beforeEach(async () => {
  clock = Date.now()
  slack = await createSlackEmulator({
    botToken: 'xoxb-1',
    appToken: 'xapp-1',
    now: () => clock,
    ackMs: 20,
    retryMs: [],
  })
  claire = slack.join({ name: 'claire', realName: 'Claire Martin' })
  channel = slack.channel('general', { members: [slack.botUser, claire.id] })
})

afterEach(() => slack.stop())

const post = (args: object = {}) => call(slack, 'chat.postMessage', { channel: channel.id, text: 'bonjour', ...args })

test('a call without token, with a wrong one, or with the other kind of token is refused by its name', async () => {
  expect(await errorOf(slack, 'auth.test', {}, '')).toBe('not_authed')
  expect(await errorOf(slack, 'auth.test', {}, 'xoxb-2')).toBe('invalid_auth')
  expect(await errorOf(slack, 'auth.test', {}, 'xapp-1')).toBe('not_allowed_token_type')
  expect(await errorOf(slack, 'apps.connections.open', {}, 'xoxb-1')).toBe('not_allowed_token_type')
  expect(await errorOf(slack, 'no.such')).toBe('unknown_method')
})

test('every answer lists the granted scopes, and a missing one is named', async () => {
  await slack.stop()
  slack = await createSlackEmulator({ botToken: 'xoxb-1', appToken: 'xapp-1', scopes: ['users:read'] })
  const { headers, body } = await call(slack, 'chat.postMessage', { channel: 'C1', text: 'x' })

  expect(headers.get('x-oauth-scopes')).toBe('users:read')
  expect(body).toMatchObject({ ok: false, error: 'missing_scope', needed: 'chat:write', provided: 'users:read' })
})

test('the stock client gets what it expects of users, channels and members', async () => {
  const client = new WebClient('xoxb-1', { slackApiUrl: slack.url })
  const secret = slack.channel('secret', { private: true, members: [claire.id] })
  const listed = await client.conversations.list({ types: 'public_channel,private_channel', limit: 1 })
  const members = await client.conversations.members({ channel: channel.id })
  const person = await client.users.info({ user: claire.id })

  expect(listed.channels?.map((one) => one.name)).toEqual(['general'])
  expect(members.members).toEqual([slack.botUser, claire.id])
  expect(person.user?.profile?.real_name).toBe('Claire Martin')
  expect(await errorOf(slack, 'conversations.info', { channel: secret.id })).toBe('channel_not_found')
  expect(await errorOf(slack, 'users.info', { user: 'U404' })).toBe('user_not_found')
})

test('a message is refused where the bot may not write, and when it says nothing or too much', async () => {
  const closed = slack.channel('closed', { private: true, members: [claire.id] })
  const open = slack.channel('open', { members: [claire.id] })
  const old = slack.channel('old')
  old.archive()

  expect((await post({ channel: closed.id })).body['error']).toBe('channel_not_found')
  expect((await post({ channel: open.id })).body['error']).toBe('not_in_channel')
  expect((await post({ channel: old.id })).body['error']).toBe('is_archived')
  expect((await post({ text: '' })).body['error']).toBe('no_text')
  expect((await post({ text: 'x'.repeat(40_001) })).body['error']).toBe('msg_too_long')
  expect((await post({ metadata: { event_type: 'x' } })).body['error']).toBe('invalid_metadata_format')
  expect(channel.messages()).toEqual([])
})

test('only the bot’s own messages can be changed or deleted by it', async () => {
  const { ts } = await claire.say('general', 'à moi')
  const place = { channel: channel.id, ts }

  expect(await errorOf(slack, 'chat.update', { ...place, text: 'non' })).toBe('cant_update_message')
  expect(await errorOf(slack, 'chat.delete', place)).toBe('cant_delete_message')
  expect(await errorOf(slack, 'chat.delete', { ...place, ts: '1.000000' })).toBe('message_not_found')
})

test('a thread is read back with the metadata of each message', async () => {
  const client = new WebClient('xoxb-1', { slackApiUrl: slack.url })
  const root = await client.chat.postMessage({ channel: channel.id, text: 'racine' })
  const metadata = { event_type: 'sent', event_payload: { key: 'k2' } }
  const thread_ts = root.ts ?? ''
  await client.chat.postMessage({ channel: channel.id, thread_ts, text: 'réponse', metadata })

  const read = await client.conversations.replies({ channel: channel.id, ts: thread_ts, include_all_metadata: true })
  const bare = await client.conversations.replies({ channel: channel.id, ts: thread_ts })

  expect(read.messages?.map((message) => message.text)).toEqual(['racine', 'réponse'])
  expect(read.messages?.[0]?.reply_count).toBe(1)
  expect(read.messages?.[1]?.metadata?.event_payload).toEqual({ key: 'k2' })
  expect(bare.messages?.[1]?.metadata).toBeUndefined()
  expect(await errorOf(slack, 'conversations.replies', { channel: channel.id, ts: '1.000000' })).toBe(
    'thread_not_found',
  )
})

test('an answer to a deleted root lands in the channel without an error', async () => {
  const { ts } = await claire.say('general', 'racine')
  await claire.delete('general', ts)

  const { body } = await post({ thread_ts: ts })

  expect(body['ok']).toBe(true)
  expect(channel.messages().map((message) => message.text)).toEqual(['bonjour'])
})

test('a deleted root that has answers stays as a tombstone with its thread', async () => {
  const root = await claire.say('general', 'racine')
  await claire.say('general', 'réponse', { thread: root.ts })

  await claire.delete('general', root.ts)

  const [tombstone] = channel.messages()
  expect(tombstone?.deleted).toBe(true)
  expect(tombstone?.replies).toHaveLength(1)
})

test('a trigger opens one modal, within three seconds', async () => {
  const view = { type: 'modal', title: { type: 'plain_text', text: 'Titre' }, blocks: [] }
  await claire.command('/passerelle aide')
  await claire.command('/passerelle encore')
  const [first, second] = slack
    .envelopes()
    .filter((one) => one.type === 'slash_commands')
    .map((envelope) => envelope.payload['trigger_id'])

  expect(await errorOf(slack, 'views.open', { trigger_id: first, view })).toBeUndefined()
  expect(await errorOf(slack, 'views.open', { trigger_id: first, view })).toBe('exchanged_trigger_id')
  clock += 3001
  expect(await errorOf(slack, 'views.open', { trigger_id: second, view })).toBe('expired_trigger_id')
  expect(await errorOf(slack, 'views.open', { trigger_id: 'x', view })).toBe('invalid_trigger_id')
  expect(claire.modal()?.title).toBe('Titre')
})

test('a Home tab published with an old hash is refused', async () => {
  const view = { type: 'home', blocks: [{ type: 'divider' }] }
  const publish = { user_id: claire.id, view }
  const { body } = await call(slack, 'views.publish', publish)
  const hash = JSON.stringify(body).match(/"hash":"([^"]+)"/)?.[1]

  expect(await errorOf(slack, 'views.publish', { ...publish, hash })).toBeUndefined()
  expect(await errorOf(slack, 'views.publish', { ...publish, hash })).toBe('hash_conflict')
})

test('a direct conversation is opened once and written to by its id or by the person’s', async () => {
  const client = new WebClient('xoxb-1', { slackApiUrl: slack.url })
  const opened = await client.conversations.open({ users: claire.id })
  await client.chat.postMessage({ channel: opened.channel?.id ?? '', text: 'un' })
  await client.chat.postMessage({ channel: claire.id, text: 'deux' })

  expect(claire.direct().id).toBe(opened.channel?.id)
  expect(
    claire
      .direct()
      .messages()
      .map((message) => message.text),
  ).toEqual(['un', 'deux'])
})

test('an ephemeral message is for one member only', async () => {
  const paul = slack.join({ name: 'paul', realName: 'Paul Petit' })
  const args = { channel: channel.id, text: 'entre nous' }

  expect(await errorOf(slack, 'chat.postEphemeral', { ...args, user: paul.id })).toBe('user_not_in_channel')
  expect(await errorOf(slack, 'chat.postEphemeral', { ...args, user: claire.id })).toBeUndefined()
  await claire.seesEphemeral('entre nous')
  expect(paul.ephemerals()).toEqual([])
  expect(channel.messages()).toEqual([])
})

test('reactions are put once and taken back once', async () => {
  const { ts } = await claire.say('general', 'bravo')
  const args = { channel: channel.id, timestamp: ts, name: 'eyes' }

  expect(await errorOf(slack, 'reactions.add', args)).toBeUndefined()
  expect(await errorOf(slack, 'reactions.add', args)).toBe('already_reacted')
  expect(channel.messages()[0]?.reactions).toEqual([{ name: 'eyes', users: [slack.botUser] }])
  expect(await errorOf(slack, 'reactions.remove', args)).toBeUndefined()
  expect(await errorOf(slack, 'reactions.remove', args)).toBe('no_reaction')
})

test('a saved workspace is found again, messages and people included', async () => {
  await claire.say('general', 'souvenir')
  const saved = slack.snapshot()
  await slack.stop()

  slack = await createSlackEmulator({ botToken: 'xoxb-1', appToken: 'xapp-1', saved })

  const [again] = slack.users()
  await again?.seesMessage('general', 'souvenir')
  expect(again?.id).toBe(claire.id)
})
