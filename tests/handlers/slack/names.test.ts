import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import type { SlackEmulator } from '#bot/sandbox/slack/types.ts'
import { createSlackClient } from '#handlers/slack/client.ts'
import { createNames } from '#handlers/slack/names.ts'

let slack: SlackEmulator
beforeAll(async () => {
  slack = await createSlackEmulator({ botToken: 'xoxb-1', appToken: 'xapp-1' })
  slack.join({ id: 'U0YANN', name: 'yann', realName: 'Yann Le Goff' })
})
afterAll(() => slack.stop())

test('someone of the team goes by the team’s name, anyone else by Slack’s, and by their handle when nobody says', async () => {
  const client = createSlackClient({ botToken: 'xoxb-1', apiUrl: slack.url })
  const nameOf = createNames(client, async (id) => (id === 'U0CLAIRE' ? 'Claire' : undefined))
  const asked = (): number => slack.calls().filter(({ method }) => method === 'users.info').length
  expect(await nameOf({ id: 'U0CLAIRE', handle: 'claire' })).toEqual({ id: 'U0CLAIRE', name: 'Claire' })
  expect(asked()).toBe(0)
  expect(await nameOf({ id: 'U0YANN', handle: 'yann' })).toEqual({ id: 'U0YANN', name: 'Yann Le Goff' })
  expect(await nameOf({ id: 'U0NOBODY', handle: 'nobody' })).toEqual({ id: 'U0NOBODY', name: 'nobody' })
  expect(await createNames(client, () => Promise.reject(new Error('away')))({ id: 'U0YANN', handle: 'y' })).toEqual({
    id: 'U0YANN',
    name: 'Yann Le Goff',
  })
})
