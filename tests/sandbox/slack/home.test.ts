import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import type { SlackBlock, SlackEmulator, SlackUser } from '#bot/sandbox/slack/types.ts'
import { call } from './kit.ts'

let slack: SlackEmulator
let claire: SlackUser

beforeEach(async () => {
  slack = await createSlackEmulator({ botToken: 'xoxb-1', appToken: 'xapp-1' })
  claire = slack.join({ name: 'claire', realName: 'Claire Martin' })
})
afterEach(() => slack.stop())

const plain = (text: string) => ({ type: 'plain_text', text })
const row = (ref: string, label = 'Ouvrir') => ({
  type: 'section',
  text: plain(ref),
  accessory: { type: 'button', text: plain(label), value: ref },
})

/** Publishes, and gives what is shown then. */
async function publish(...blocks: readonly object[]): Promise<readonly SlackBlock[]> {
  const { body } = await call(slack, 'views.publish', { user_id: claire.id, view: { type: 'home', blocks } })
  expect(body['ok']).toBe(true)
  return claire.home()
}

test('a Home tab published again as it was keeps its blocks, so that who is pressing a button presses it still', async () => {
  const rows = [row('4F2K'), row('7Q1M'), { type: 'actions', elements: [row('9Z3C').accessory, row('9Z3D').accessory] }]
  const before = await publish(...rows)
  expect(new Set(before.map(({ block_id }) => block_id)).size).toBe(3)
  expect(await publish(...rows)).toEqual(before)
})

test('a block that changed, or that has another place, is another block', async () => {
  const [first, second, third] = await publish(row('4F2K'), row('7Q1M'), row('9Z3C'))
  const ids = (await publish(row('4F2K'), row('7Q1M', 'Reprendre'), row('4F2K'))).map(({ block_id }) => block_id)
  expect(ids[0]).toBe(first?.block_id)
  expect([first, second, third].map((block) => block?.block_id)).not.toContain(ids[1])
  expect([first, second, third].map((block) => block?.block_id)).not.toContain(ids[2])
})
