import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import type { SlackChannel, SlackEmulator, SlackMessage, SlackUser } from '#bot/sandbox/slack/types.ts'
import type { Delivered, Receipt } from '#handlers/delivery.ts'
import { createSlackClient } from '#handlers/slack/client.ts'
import { createSlackSender, type SlackSender } from '#handlers/slack/send.ts'
import type { NamedFile } from '#handlers/slack/send-orders.ts'

const message = { name: 'file-gone', with: {} } as const
const bytes = (text: string): Uint8Array => Buffer.from(text)
const album: readonly NamedFile[] = [
  { bytes: bytes('un'), name: 'photo-7-1.jpg', title: 'photo.jpg' },
  { bytes: bytes('deux'), name: 'photo-7-2.jpg', title: 'photo.jpg' },
  { bytes: bytes('trois'), name: 'avis-7-3.pdf', title: 'avis <!channel>.pdf' },
]

let slack: SlackEmulator
let sender: SlackSender
let claire: SlackUser
let room: SlackChannel
let root: Receipt

beforeEach(async () => {
  slack = await createSlackEmulator({ botToken: 'xoxb-1', appToken: 'xapp-1' })
  sender = createSlackSender(createSlackClient({ botToken: 'xoxb-1', apiUrl: slack.url }))
  claire = slack.join({ id: 'U0CLAIRE', name: 'claire', realName: 'Claire Guéguen' })
  room = slack.channel('bretagne', { private: true, members: ['U0CLAIRE', slack.botUser] })
  const posted = await sender.post({ key: 'root', again: false, channel: room.id, message })
  if (posted.became !== 'sent' || posted.receipt === null) throw new Error('no root')
  root = posted.receipt
})

afterEach(() => slack.stop())

const share = (files = album, key = 'effect-7'): Promise<Delivered> =>
  sender.replyFiles({ key, again: false, root, message, files, missing: [] })
const replies = (): readonly SlackMessage[] => room.thread(root.id).slice(1)

test('case 4: several files follow their words as one entry of the thread, in order, byte for byte', async () => {
  const delivered = await share()
  const [words, entry] = replies()
  expect(replies()).toHaveLength(2)
  expect(words?.metadata?.event_payload).toEqual({ key: 'effect-7' })
  expect(entry?.files.map(({ id }) => Buffer.from(claire.download(id)).toString())).toEqual(['un', 'deux', 'trois'])
  const file = entry?.files.map(({ id }) => id).join(' ')
  expect(delivered).toEqual({ became: 'sent', receipt: { place: room.id, id: words?.ts, file } })
})

test('case 61: a file’s title pings nobody', async () => {
  await share()
  const completed = slack.calls().find(({ method }) => method === 'files.completeUploadExternal')
  expect(JSON.stringify(completed?.args)).toContain('avis &lt;!channel&gt;.pdf')
})

test('case 62: wherever an attempt was cut, words and files are there once', async () => {
  slack.faults.inject({ fault: 'timeout-after-accept', method: 'chat.postMessage', afterMs: 10 })
  expect(await share()).toEqual({ became: 'unknown' })
  slack.faults.inject({ fault: 'timeout-after-accept', method: 'upload', afterMs: 10 })
  expect(await share()).toEqual({ became: 'unknown' })
  slack.faults.inject({ fault: 'timeout-after-accept', method: 'files.completeUploadExternal', afterMs: 10 })
  expect(await share()).toEqual({ became: 'unknown' })
  expect(await share()).toMatchObject({ became: 'sent', receipt: { file: expect.stringMatching(/^F\w+ F\w+ F\w+$/) } })
  expect(replies()).toHaveLength(2)
  expect(replies()[1]?.files).toHaveLength(3)
})

test('case 62: files of the same name, sent again by the person, are other files', async () => {
  await share()
  await share([{ bytes: bytes('un'), name: 'photo-8-1.jpg', title: 'photo.jpg' }], 'effect-8')
  expect(replies().map(({ files }) => files.length)).toEqual([0, 3, 0, 1])
})

test('case 15: a file that can’t be had is named under the words, which stay', async () => {
  const missing = [
    { name: 'film.mov', why: 'too-big' },
    { name: 'vieux.pdf', why: 'unavailable' },
  ] as const
  await sender.replyFiles({ key: 'effect-7', again: false, root, message, files: album.slice(0, 1), missing })
  const [words, entry] = replies()
  expect(room.textOf(words ?? { text: '', blocks: [], files: [] })).toMatch(
    /n’existe plus.*film\.mov.*trop lourd.*20 Mo.*vieux\.pdf.*n’a pas pu être transmis/s,
  )
  expect(entry?.files).toHaveLength(1)
})

test('files that Slack itself refuses are named under the words', async () => {
  const delivered = await share([{ bytes: new Uint8Array(), name: 'vide-7-1.txt', title: 'vide.txt' }])
  const [words, ...others] = replies()
  expect(others).toEqual([])
  expect(room.textOf(words ?? { text: '', blocks: [], files: [] })).toMatch(/vide\.txt.*n’a pas pu être transmis/)
  expect(delivered).toEqual({ became: 'sent', receipt: { place: room.id, id: words?.ts } })
})

test('words and files are taken back together, once or twice', async () => {
  const delivered = await share()
  const receipt = delivered.became === 'sent' ? delivered.receipt : null
  if (receipt === null) throw new Error('no receipt')
  expect((await sender.remove(receipt)).became).toBe('sent')
  expect(replies()).toEqual([])
  expect((await sender.remove(receipt)).became).toBe('sent')
})

test('case 53: under a root that was deleted nothing stays in the channel', async () => {
  await sender.remove(root)
  expect(await share()).toEqual({ became: 'refused', code: 'gone' })
  expect(room.messages().filter(({ deleted }) => !deleted)).toEqual([])
})

test('case 53: when the root is deleted between words and files, the files do not land in the channel', async () => {
  slack.faults.inject({ fault: '429', method: 'files.getUploadURLExternal' })
  expect(await share()).toMatchObject({ became: 'later' })
  room.remove(root.id)
  await share()
  expect(room.messages().filter(({ deleted }) => !deleted)).toEqual([])
  expect(replies()).toHaveLength(1)
  expect(room.textOf(replies()[0] ?? { text: '', blocks: [], files: [] })).toMatch(/photo\.jpg.*n’a pas pu/)
})

test('case 54: in an archived channel it is refused as gone, and passes once it is opened again', async () => {
  room.archive()
  expect(await share()).toEqual({ became: 'refused', code: 'gone' })
  room.unarchive()
  expect(await share()).toMatchObject({ became: 'sent' })
})

test('case 54: with the token taken back everything waits, and passes once it is given again', async () => {
  slack.revokeToken(true)
  expect(await share()).toMatchObject({ became: 'later', waiting: true, code: 'not-authorised' })
  slack.revokeToken(false)
  expect(await share()).toMatchObject({ became: 'sent' })
  expect(replies()).toHaveLength(2)
})

test('case 62: a retry after more than a day still finds what a former attempt left', async () => {
  const early = Date.now() - 3 * 86_400_000
  await share()
  const lookedFrom = (): readonly number[] =>
    slack
      .calls()
      .filter(({ method }) => method === 'conversations.replies')
      .map(({ args }) => Number(args['oldest']))
  await sender.replyFiles({ key: 'effect-7', again: true, since: early, root, message, files: album, missing: [] })
  expect(replies()).toHaveLength(2)
  expect(Math.max(...lookedFrom().slice(-2))).toBeLessThanOrEqual(early / 1_000)
})
