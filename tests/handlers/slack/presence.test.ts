import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import type { SlackEmulator } from '#bot/sandbox/slack/types.ts'
import { createSlackClient } from '#handlers/slack/client.ts'
import { createPresence } from '#handlers/slack/presence.ts'

let slack: SlackEmulator
beforeAll(async () => {
  slack = await createSlackEmulator({ botToken: 'xoxb-1', appToken: 'xapp-1' })
})
afterAll(() => slack.stop())

test('who is away is known for a minute; whom Slack does not speak of counts as there', async () => {
  const [claire, yann] = ['claire', 'yann'].map((name) => slack.join({ name, realName: name }))
  const clock = { at: 0 }
  const away = createPresence(createSlackClient({ botToken: 'xoxb-1', apiUrl: slack.url }), () => clock.at)
  const users = [claire?.id ?? '', yann?.id ?? '', 'U0NOBODY']
  yann?.appears('away')
  expect(await away(users)).toEqual([yann?.id])
  yann?.appears('active')
  claire?.appears('away')
  expect(await away(users)).toEqual([yann?.id])
  clock.at = 61_000
  expect(await away(users)).toEqual([claire?.id])
})
