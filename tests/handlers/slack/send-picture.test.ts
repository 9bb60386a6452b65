import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import type { SlackChannel, SlackEmulator, SlackMessage } from '#bot/sandbox/slack/types.ts'
import type { Receipt } from '#handlers/delivery.ts'
import { createSlackClient } from '#handlers/slack/client.ts'
import { createSlackSender, type SlackSender } from '#handlers/slack/send.ts'
import { pngOf } from '#tests/sandbox/telegram/png-of.ts'

const message = { name: 'file-gone', with: {} } as const
const picture = { bytes: pngOf(1_080, 1_500), name: 'image-7.png', title: 'Profil numérique' }

let slack: SlackEmulator
let sender: SlackSender
let room: SlackChannel
let root: Receipt

beforeEach(async () => {
  slack = await createSlackEmulator({ botToken: 'xoxb-1', appToken: 'xapp-1' })
  sender = createSlackSender(createSlackClient({ botToken: 'xoxb-1', apiUrl: slack.url }, 300))
  slack.join({ id: 'U0CLAIRE', name: 'claire', realName: 'Claire Guéguen' })
  room = slack.channel('bretagne', { private: true, members: ['U0CLAIRE', slack.botUser] })
  const posted = await sender.post({ key: 'root', again: false, channel: room.id, message })
  if (posted.became !== 'sent' || posted.receipt === null) throw new Error('no root')
  root = posted.receipt
})

afterEach(() => slack.stop())

const share = (key = 'effect-7') => sender.replyPicture({ key, again: false, root, message, picture })
const replies = (): readonly SlackMessage[] => room.thread(root.id).slice(1)

test('a picture follows its words in the thread, and one receipt is of both', async () => {
  const delivered = await share()

  const [words, shown] = replies()
  expect(replies()).toHaveLength(2)
  expect(words?.metadata?.event_payload).toEqual({ key: 'effect-7' })
  expect(shown?.files).toMatchObject([{ title: 'Profil numérique', mimetype: 'image/png', picture: { width: 1_080 } }])
  expect(delivered).toEqual({
    became: 'sent',
    receipt: { place: room.id, id: words?.ts, file: shown?.files[0]?.id },
  })
})

test('it is never there twice, wherever the first attempt was cut', async () => {
  slack.faults.inject({ fault: 'timeout-after-accept', method: 'chat.postMessage' })
  expect(await share()).toEqual({ became: 'unknown' })
  slack.faults.inject({ fault: '429', method: 'files.getUploadURLExternal', retryAfter: 2 })
  expect(await share()).toMatchObject({ became: 'later', afterMs: 2_000, waiting: true })
  slack.faults.inject({ fault: 'timeout-after-accept', method: 'files.completeUploadExternal' })
  expect(await share()).toEqual({ became: 'unknown' })

  const last = await share()

  expect(last).toMatchObject({ became: 'sent', receipt: { file: expect.stringMatching(/^F/) } })
  expect(replies()).toHaveLength(2)
})

test('another sharing of the same profile is another picture', async () => {
  await share()
  await sender.replyPicture({
    key: 'effect-8',
    again: false,
    root,
    message,
    picture: { ...picture, name: 'image-8.png' },
  })
  expect(replies()).toHaveLength(4)
})

test('words and picture are taken back together, once or twice', async () => {
  const delivered = await share()
  const receipt = delivered.became === 'sent' ? delivered.receipt : null
  if (receipt === null) throw new Error('no receipt')

  expect((await sender.remove(receipt)).became).toBe('sent')
  expect(replies()).toEqual([])
  expect((await sender.remove(receipt)).became).toBe('sent')
})

test('a picture that Slack refuses leaves the words alone, and they can be taken back', async () => {
  const poor = await createSlackEmulator({ botToken: 'xoxb-2', appToken: 'xapp-2' })
  const other = createSlackSender(createSlackClient({ botToken: 'xoxb-2', apiUrl: poor.url }, 300))
  const channel = poor.channel('bretagne', { members: [poor.botUser] })
  const posted = await other.post({ key: 'root', again: false, channel: channel.id, message })
  const under = posted.became === 'sent' ? posted.receipt : null
  if (under === null) throw new Error('no root')

  const empty = { ...picture, bytes: new Uint8Array() }
  const delivered = await other.replyPicture({ key: 'k', again: false, root: under, message, picture: empty })

  const [words] = channel.thread(under.id).slice(1)
  expect(delivered).toEqual({ became: 'sent', receipt: { place: channel.id, id: words?.ts } })
  await poor.stop()
})

test('under a card that was deleted nothing stays in the channel', async () => {
  await sender.remove(root)
  expect(await share()).toEqual({ became: 'refused', code: 'gone' })
  expect(room.messages().filter(({ deleted }) => !deleted)).toEqual([])
})
