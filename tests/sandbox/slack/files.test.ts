import { WebClient } from '@slack/web-api'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import type { SlackChannel, SlackEmulator, SlackUser } from '#bot/sandbox/slack/types.ts'
import { errorOf } from './kit.ts'

let slack: SlackEmulator
let claire: SlackUser
let channel: SlackChannel
let client: WebClient

beforeEach(async () => {
  slack = await createSlackEmulator({ botToken: 'xoxb-1', appToken: 'xapp-1', ackMs: 20, retryMs: [] })
  claire = slack.join({ name: 'claire', realName: 'Claire Martin' })
  channel = slack.channel('loire-42', { private: true, members: [slack.botUser, claire.id] })
  client = new WebClient('xoxb-1', { slackApiUrl: slack.url })
})

afterEach(() => slack.stop())

test('a file uploaded by the app into a thread can be read there by its members', async () => {
  const root = await client.chat.postMessage({ channel: channel.id, text: 'dossier' })
  const pdf = Buffer.from('%PDF-1.7 bonjour')

  const sent = await client.filesUploadV2({
    channel_id: channel.id,
    thread_ts: root.ts ?? '',
    file: pdf,
    filename: 'cv.pdf',
    initial_comment: 'Le CV',
  })

  const message = await claire.seesMessage(channel.id, /Le CV\ncv\.pdf/)
  const [file] = message.files
  expect(sent.ok).toBe(true)
  expect(message.threadTs).toBe(root.ts)
  expect(file).toMatchObject({ name: 'cv.pdf', mimetype: 'application/pdf', size: pdf.length })
  expect(Buffer.from(claire.download(file?.id ?? '')).equals(pdf)).toBe(true)
  const info = await client.files.info({ file: file?.id ?? '' })
  expect(info.file?.shares?.private?.[channel.id]?.[0]?.ts).toBe(message.ts)
})

test('a deleted file is gone from its message, and so is the message that held only it', async () => {
  await client.filesUploadV2({ channel_id: channel.id, file: Buffer.from('a'), filename: 'a.txt' })
  const [message] = channel.messages()
  const id = message?.files[0]?.id ?? ''

  await client.files.delete({ file: id })

  expect(channel.messages()).toEqual([])
  expect(await errorOf(slack, 'files.info', { file: id })).toBe('file_not_found')
})

test('the app can’t delete the file of a person, but reads it with its token', async () => {
  const message = await claire.upload(channel.id, Buffer.from('avis'), 'avis.txt', { caption: 'Mon avis' })
  const id = message.files[0]?.id ?? ''
  const info = await client.files.info({ file: id })
  const url = info.file?.url_private_download ?? ''

  const read = await fetch(url, { headers: { authorization: 'Bearer xoxb-1' } })
  const refused = await fetch(url)

  expect(await read.text()).toBe('avis')
  expect(refused.status).toBe(200)
  expect(await refused.text()).toContain('<!DOCTYPE html>')
  expect(await errorOf(slack, 'files.delete', { file: id })).toBe('cant_delete_file')
})

test('an upload of another size than announced, or never made, is refused', async () => {
  const announced = await client.files.getUploadURLExternal({ filename: 'a.txt', length: 5 })

  const sent = await fetch(announced.upload_url ?? '', { method: 'POST', body: 'four' })

  expect(sent.status).toBe(400)
  const files = [{ id: announced.file_id ?? '', title: 'a' }]
  expect(await errorOf(slack, 'files.completeUploadExternal', { files })).toBe('file_not_found')
})
