import { expect, test } from 'vitest'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import { createSlackTools } from '#handlers/slack/tools.ts'

test('the Home’s address names the workspace and the app, and is nothing when Slack does not say', async () => {
  const slack = await createSlackEmulator({ botToken: 'xoxb-1', appToken: 'xapp-1' })
  const known = createSlackTools({ botToken: 'xoxb-1', apiUrl: slack.url })
  expect(await known.home()).toMatch(/^slack:\/\/app\?team=T\w+&id=A\w+&tab=home$/)
  const revoked = createSlackTools({ botToken: 'xoxb-revoked', apiUrl: slack.url })
  expect(await revoked.home()).toBeNull()
  await slack.stop()
})
