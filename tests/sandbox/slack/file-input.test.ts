import { WebClient } from '@slack/web-api'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import type { SlackEmulator, SlackUser } from '#bot/sandbox/slack/types.ts'
import { checkMessageBlocks, checkView } from '#bot/sandbox/slack/blocks/check.ts'
import { App } from '@slack/bolt'
import { quiet } from './kit.ts'

const bytes = new TextEncoder().encode('a;b')
const element = { type: 'file_input', action_id: 'file', filetypes: ['csv'], max_files: 1 }
const input = { type: 'input', block_id: 'file', label: { type: 'plain_text', text: 'Fichier' }, element }
const modal = {
  type: 'modal',
  callback_id: 'form',
  title: { type: 'plain_text', text: 'Importer' },
  submit: { type: 'plain_text', text: 'Importer' },
  blocks: [input],
}

let slack: SlackEmulator
let claire: SlackUser
let app: App
let client: WebClient
const submitted: unknown[] = []

beforeEach(async () => {
  submitted.length = 0
  slack = await createSlackEmulator({ botToken: 'xoxb-1', appToken: 'xapp-1', ackMs: 500 })
  claire = slack.join({ name: 'claire', realName: 'Claire Martin' })
  client = new WebClient('xoxb-1', { slackApiUrl: slack.url })
  const clientOptions = { slackApiUrl: slack.url }
  app = new App({ token: 'xoxb-1', appToken: 'xapp-1', socketMode: true, logger: quiet, clientOptions })
  app.command('/importer', async ({ ack, body }) => {
    await ack()
    await client.apiCall('views.open', { trigger_id: body.trigger_id, view: modal })
  })
  app.view('form', async ({ ack, view }) => {
    submitted.push(view.state.values['file']?.['file'])
    await ack()
  })
  await app.start()
})

afterEach(async () => {
  await app.stop()
  await slack.stop()
})

test('a file given in a modal comes with its submission, and the app may read it from then on', async () => {
  await claire.command('/importer')
  await claire.seesModal('Importer')
  await claire.attach('Fichier', bytes, 'pix.csv')
  const chosen = JSON.stringify(claire.modal()?.values)
  const id = /"id":"(F\w+)"/.exec(chosen)?.[1] ?? ''
  await expect(client.files.info({ file: id })).rejects.toThrow('file_not_found')

  await claire.submit()

  expect(submitted).toMatchObject([{ type: 'file_input', files: [{ id, name: 'pix.csv', size: bytes.length }] }])
  const { file } = await client.files.info({ file: id })
  const read = await fetch(file?.url_private_download ?? '', { headers: { authorization: 'Bearer xoxb-1' } })
  expect(await read.text()).toBe('a;b')
})

test('Slack asks for the file, and takes no other kind, no second one, none over 10 MB', async () => {
  await claire.command('/importer')
  await claire.seesModal('Importer')
  await claire.submit()
  expect(Object.keys(claire.errors())).toEqual(['file'])
  await expect(claire.attach('Fichier', bytes, 'pix.xlsx')).rejects.toThrow('none of csv')
  await expect(claire.attach('Fichier', new Uint8Array(10 * 1024 * 1024 + 1), 'pix.csv')).rejects.toThrow('10 MB')
  await claire.attach('Fichier', bytes, 'PIX.CSV')
  await expect(claire.attach('Fichier', bytes, 'pix.csv')).rejects.toThrow('no more files')
  await claire.detach('Fichier', 'PIX.CSV')
  await claire.attach('Fichier', bytes, 'pix.csv')
  expect(submitted).toEqual([])
})

test('a file input stands only in an input of a modal, for 1 to 10 files', () => {
  const refused = (view: object): boolean => 'messages' in checkView(view, 'modal')
  expect(refused(modal)).toBe(false)
  for (const max_files of [0, 11]) {
    expect(refused({ ...modal, blocks: [{ ...input, element: { ...element, max_files } }] })).toBe(true)
  }
  expect(checkMessageBlocks([{ type: 'actions', elements: [element] }])).toHaveProperty('error', 'invalid_blocks')
})
