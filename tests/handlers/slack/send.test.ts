import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import type { SlackChannel, SlackEmulator } from '#bot/sandbox/slack/types.ts'
import type { Receipt } from '#handlers/delivery.ts'
import { checkScopes } from '#handlers/slack/check-scopes.ts'
import { createSlackClient } from '#handlers/slack/client.ts'
import { createSlackSender } from '#handlers/slack/send.ts'
import type { SlackSender } from '#handlers/slack/send.ts'

const message = { name: 'file-gone', with: {} } as const
const first = { key: 'outbox-1', again: false }
const again = { key: 'outbox-1', again: true }

let slack: SlackEmulator
let sender: SlackSender
let room: SlackChannel

beforeEach(async () => {
  slack = await createSlackEmulator({ botToken: 'xoxb-1', appToken: 'xapp-1' })
  sender = createSlackSender(createSlackClient({ botToken: 'xoxb-1', apiUrl: slack.url }, 300))
  slack.join({ id: 'U0CLAIRE', name: 'claire', realName: 'Claire Guéguen' })
  room = slack.channel('bretagne', { private: true, members: ['U0CLAIRE', slack.botUser] })
})

afterEach(async () => {
  await slack.stop()
})

const posted = async (): Promise<Receipt> => {
  const delivered = await sender.post({ key: 'root', again: false, channel: room.id, message })
  if (delivered.became !== 'sent' || delivered.receipt === null) throw new Error(`not sent: ${delivered.became}`)
  return delivered.receipt
}

describe('what becomes of a message', () => {
  test('a message arrives with its key, is rewritten in place, then removed; removing it twice is the same', async () => {
    const receipt = await posted()
    expect(room.messages()[0]?.metadata?.event_payload).toEqual({ key: 'root' })

    const rewritten = { name: 'export-failed', with: {} } as const
    expect(await sender.update({ receipt, message: rewritten })).toEqual({ became: 'sent', receipt })
    expect(room.textOf(room.messages()[0] ?? { text: '', blocks: [], files: [] })).toContain('Réessayez')

    expect((await sender.remove(receipt)).became).toBe('sent')
    expect(room.messages()).toHaveLength(0)
    expect((await sender.remove(receipt)).became).toBe('sent')
  })

  test('asked to wait, it comes back when told, without using an attempt', async () => {
    slack.faults.inject({ fault: '429', method: 'chat.postMessage', retryAfter: 7 })
    expect(await sender.post({ ...first, channel: room.id, message })).toEqual({
      became: 'later',
      afterMs: 7000,
      waiting: true,
      code: 'rate-limited',
    })
  })

  test('case 62: after a time-out the thread is read back, and holds one copy', async () => {
    const root = await posted()
    slack.faults.inject({ fault: 'timeout-after-accept', method: 'chat.postMessage' })
    expect(await sender.reply({ ...first, root, message })).toEqual({ became: 'unknown' })
    const { became } = await sender.reply({ ...again, root, message })
    expect(became).toBe('sent')
    expect(room.thread(root.id)).toHaveLength(2)
  })

  test('case 62: cannot tell is not absent: nothing is sent while Slack can not be read', async () => {
    slack.faults.inject({ fault: '5xx', method: 'conversations.history' })
    expect(await sender.post({ ...again, channel: room.id, message })).toEqual({ became: 'unknown' })
    expect(room.messages()).toHaveLength(0)
    expect((await sender.post({ ...again, channel: room.id, message })).became).toBe('sent')
  })

  test('case 53: a reply under a deleted root does not stay in the channel', async () => {
    const root = await posted()
    await sender.remove(root)
    expect(await sender.reply({ ...first, root, message })).toEqual({ became: 'refused', code: 'gone' })
    expect(room.messages().filter(({ deleted }) => !deleted)).toHaveLength(0)
  })

  test('a rewriting whose outcome is unknown is simply tried again', async () => {
    const receipt = await posted()
    slack.faults.inject({ fault: 'timeout-after-accept', method: 'chat.update' })
    expect(await sender.update({ receipt, message })).toMatchObject({ became: 'later', waiting: false })
  })
})

describe('what will never pass', () => {
  test('case 54: an archived channel, a channel that is none, a channel without the bot', async () => {
    const without = slack.channel('ailleurs', { private: true, members: ['U0CLAIRE'] })
    expect(await sender.post({ ...first, channel: 'C0NOWHERE', message })).toEqual({ became: 'refused', code: 'gone' })
    expect((await sender.post({ ...first, channel: without.id, message })).became).toBe('refused')
    room.archive()
    expect(await sender.post({ ...first, channel: room.id, message })).toEqual({ became: 'refused', code: 'gone' })
  })

  test('case 54: without rights everything waits', async () => {
    const stranger = createSlackSender(createSlackClient({ botToken: 'xoxb-revoked', apiUrl: slack.url }, 300))
    expect(await stranger.post({ ...first, channel: room.id, message })).toMatchObject({
      became: 'later',
      waiting: true,
    })
  })

  test('an address that does not answer is never taken for a delivery', async () => {
    const closed = await createSlackEmulator({ botToken: 'xoxb-1', appToken: 'xapp-1' })
    await closed.stop()
    const nowhere = createSlackSender(createSlackClient({ botToken: 'xoxb-1', apiUrl: closed.url }, 300))
    expect(await nowhere.post({ ...first, channel: room.id, message })).toMatchObject({ code: 'unreachable' })
  })
})

describe('direct messages', () => {
  test('a user is told in private, once', async () => {
    await sender.notify({ ...first, user: 'U0CLAIRE', message })
    const { became } = await sender.notify({ ...again, user: 'U0CLAIRE', message })
    expect(became).toBe('sent')
    expect(slack.user('U0CLAIRE')?.direct().messages()).toHaveLength(1)
  })

  test('a CV goes to one person, once, and can be taken back', async () => {
    const file = {
      to: { user: 'U0CLAIRE' },
      bytes: new TextEncoder().encode('%PDF-1.7'),
      name: 'cv.pdf',
      title: 'CV K7F-3QX',
    }
    const delivered = await sender.uploadFile({ ...first, ...file })
    expect(delivered).toMatchObject({ became: 'sent', receipt: { file: expect.stringMatching(/^F/) } })
    expect(await sender.uploadFile({ ...again, ...file })).toMatchObject({ became: 'sent' })
    const files = () =>
      slack
        .user('U0CLAIRE')
        ?.direct()
        .messages()
        .flatMap((shown) => shown.files)
    expect(files()).toHaveLength(1)
    if (delivered.became === 'sent' && delivered.receipt) await sender.remove(delivered.receipt)
    expect(files()).toHaveLength(0)
  })
})

test('a scope that was not granted is named', async () => {
  const poor = await createSlackEmulator({ botToken: 'xoxb-2', appToken: 'xapp-2', scopes: ['chat:write', 'commands'] })
  expect(await checkScopes(createSlackClient({ botToken: 'xoxb-2', apiUrl: poor.url }))).toContain('im:write')
  expect(await checkScopes(createSlackClient({ botToken: 'xoxb-1', apiUrl: slack.url }))).toEqual([])
  await poor.stop()
})
