import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CannotStart } from '#bot/cannot-start.ts'
import { claimMode } from '#bot/database/claim-mode.ts'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import type { SlackEmulator } from '#bot/sandbox/slack/types.ts'
import { compiled } from '#tests/kit/compiled.ts'
import { freshData } from '#tests/kit/fresh-data.ts'
import { throwawayRedis } from '#tests/kit/redis.ts'
import { onEachDatabase } from '../databases.ts'

const token = `123456:${'SECRET'.repeat(6)}`

describe('A start that fails', () => {
  let slack: SlackEmulator
  let folder: string
  let redis: Awaited<ReturnType<typeof throwawayRedis>>
  beforeAll(async () => {
    slack = await createSlackEmulator({ botToken: 'xoxb-start', appToken: 'xapp-start' })
    folder = await freshData()
    redis = await throwawayRedis()
  }, 60_000)
  afterAll(async () => {
    await Promise.all([slack.stop(), redis.stop()])
    await rm(folder, { recursive: true, force: true })
  })

  test('for want of Telegram says so, and shows neither the token nor the webhook’s secret', async () => {
    // given an address where nobody listens
    const env = {
      ...compiled,
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_API_ROOT: 'http://127.0.0.1:9/',
      TELEGRAM_WEBHOOK_URL: 'https://passerelle.example/telegram',
      TELEGRAM_WEBHOOK_SECRET: 'the-secret-of-the-webhook',
      SLACK_BOT_TOKEN: 'xoxb-start',
      SLACK_APP_TOKEN: 'xapp-start',
      SLACK_API_URL: slack.url,
      SLACK_ADMIN_IDS: 'U0START',
      PASSERELLE_KEYS: `a:${Buffer.alloc(32, 3).toString('base64')}`,
      PASSERELLE_DATA: folder,
      REDIS_URL: redis.url,
      PORT: '0',
    }
    // when
    const { code, output } = await runMain(env)
    // then
    expect(code).toBe(2)
    expect(output).toContain('Telegram could not be reached')
    expect(output).not.toContain('SECRET')
    expect(output).not.toContain('the-secret-of-the-webhook')
  }, 60_000)
})

onEachDatabase(({ sql }) => {
  test('a database that served the sandbox refuses real people, and the reverse', async () => {
    await claimMode(sql(), 'sandbox')
    await claimMode(sql(), 'sandbox')
    await expect(claimMode(sql(), 'real')).rejects.toThrow(CannotStart)
  })
})

function runMain(env: Record<string, string>): Promise<{ code: number | string | null | undefined; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['bot/main.ts'], { env, timeout: 50_000 }, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, output: stdout + stderr })
    })
  })
}
