import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import type { SlackChannel, SlackEmulator } from '#bot/sandbox/slack/types.ts'
import type { Receipt } from '#handlers/delivery.ts'
import { createSlackClient } from '#handlers/slack/client.ts'
import { type LeftBehind, readLeftBehind } from '#handlers/slack/left-behind.ts'
import { createSlackSender } from '#handlers/slack/send.ts'

let slack: SlackEmulator

beforeEach(async () => {
  slack = await createSlackEmulator({ botToken: 'xoxb-1', appToken: 'xapp-1' })
  slack.join({ id: 'U0CLAIRE', name: 'claire', realName: 'Claire Guéguen' })
})

afterEach(async () => {
  await slack.stop()
})

test('a thread that Slack won’t show is left as a whole, and the others are still read', async () => {
  const room = slack.channel('bretagne', { private: true, members: ['U0CLAIRE', slack.botUser] })
  const elsewhere = slack.channel('ailleurs', { members: ['U0CLAIRE'] })
  const root = await posted(room)
  const typed = await slack.user('U0CLAIRE')?.say(room.id, 'Un profil à suivre.', { thread: root.id })
  const left = await read([{ place: elsewhere.id, id: '1.000001' }, root])
  // Nothing is at that place to link to: no link is no reason to stop.
  expect(left).toEqual([
    { channel: elsewhere.id, ts: '1.000001', link: null },
    { channel: room.id, ts: typed?.ts, link: expect.stringContaining('http') },
  ])
})

test('while Slack is away nothing is taken for left: the reading fails and is begun again', async () => {
  const root = await posted(slack.channel('bretagne', { members: [slack.botUser] }))
  slack.faults.inject({ fault: '429', method: 'conversations.replies' })
  await expect(read([root])).rejects.toThrow()
  expect(await read([root])).toEqual([])
})

async function read(roots: readonly Receipt[]): Promise<readonly LeftBehind[]> {
  return await readLeftBehind(createSlackClient({ botToken: 'xoxb-1', apiUrl: slack.url }, 300), roots)
}

async function posted(room: SlackChannel): Promise<Receipt> {
  const sender = createSlackSender(createSlackClient({ botToken: 'xoxb-1', apiUrl: slack.url }, 300))
  const message = { name: 'file-gone', with: {} } as const
  const delivered = await sender.post({ key: 'root', again: false, channel: room.id, message })
  if (delivered.became !== 'sent' || delivered.receipt === null) throw new Error(`not sent: ${delivered.became}`)
  return delivered.receipt
}
