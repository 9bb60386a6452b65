import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Config } from '#bot/config.ts'
import { ConfigError, readConfig } from '#bot/config.ts'

const key = Buffer.alloc(32, 7).toString('base64')
const real = {
  TELEGRAM_BOT_TOKEN: '123456789:AAaaBBbbCCccDDddEEeeFFffGGggHHhhIIi',
  SLACK_BOT_TOKEN: 'xoxb-1-2-abc',
  SLACK_APP_TOKEN: 'xapp-1-abc',
  SLACK_ADMIN_IDS: 'U0123ABCD, W0456EFGH',
  PASSERELLE_KEYS: `b:${key},a:${Buffer.alloc(32, 8).toString('base64')}`,
}

let dataDir = ''
beforeEach(() => {
  dataDir = mkdtempSync('/tmp/passerelle-config-')
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const read = (env: Record<string, string>): Config => readConfig(env, { dataDir })

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    read(env)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
}

const named = (env: Record<string, string>): string[] => faultsOf(env).map((fault) => fault.split(':')[0] ?? '')

describe('the sandbox', () => {
  test('needs no variable at all, and listens to this machine only', () => {
    expect(read({})).toMatchObject({ mode: 'sandbox', host: '127.0.0.1', port: 3000, portIsFirm: false })
  })

  test('makes its key once, readable by its owner only, and says that it protects nothing', () => {
    const first = read({})
    expect(first.keysProtectNothing).toBe(true)
    expect(read({}).keys).toEqual(first.keys)
    expect(statSync(join(dataDir, 'keys')).mode & 0o777).toBe(0o600)
  })

  test('takes an empty variable, as a copy of .env.example leaves it, for one that is not set', () => {
    const empty = Object.fromEntries(Object.keys(real).map((name) => [name, '']))
    expect(read({ ...empty, PORT: '', LOG_LEVEL: ' ' }).mode).toBe('sandbox')
  })

  test('keeps the address of Redis as ioredis takes it, a Unix socket included', () => {
    expect(read({ REDIS_URL: 'unix:///run/redis.sock' }).redisUrl).toBe('/run/redis.sock')
    expect(read({ REDIS_URL: 'rediss://u:p@host:6380/1' }).redisUrl).toBe('rediss://u:p@host:6380/1')
  })
})

describe('a model', () => {
  test('is none by default, and serves the sandbox as well as the real platforms', () => {
    expect(read({}).model).toBeUndefined()
    expect(read({ OPENAI_API_KEY: 'sk-1', OPENAI_MODEL: 'small' }).model).toEqual({ apiKey: 'sk-1', model: 'small' })
    expect(
      read({
        ...real,
        OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1/',
        OPENAI_API_KEY: 'any',
        OPENAI_TRANSCRIPTION_MODEL: 'w',
      }).model,
    ).toEqual({ baseUrl: 'http://127.0.0.1:11434/v1', apiKey: 'any', transcriptionModel: 'w' })
  })

  test('without its key, or a key without a model, is refused in one clear sentence', () => {
    expect(faultsOf({ OPENAI_MODEL: 'small' })).toEqual([
      "OPENAI_API_KEY: missing, while OPENAI_MODEL is set; write the endpoint's key, or any word when it asks for none",
    ])
    expect(faultsOf({ OPENAI_API_KEY: 'sk-1' })).toEqual([
      'OPENAI_MODEL: missing, while OPENAI_API_KEY is set; write the name of a model that the endpoint serves',
    ])
  })

  test('that speaks has a voice; a voice alone is refused', () => {
    const speech = { OPENAI_API_KEY: 'any', OPENAI_SPEECH_MODEL: 'mouth', OPENAI_SPEECH_VOICE: 'sage' }
    expect(read(speech).model).toEqual({ apiKey: 'any', speechModel: 'mouth', speechVoice: 'sage' })
    expect(faultsOf({ OPENAI_API_KEY: 'any', OPENAI_MODEL: 'm', OPENAI_SPEECH_VOICE: 'sage' })).toEqual([
      'OPENAI_SPEECH_MODEL: missing, while OPENAI_SPEECH_VOICE is set; write the model whose voice it is, or remove the voice',
    ])
  })

  test('is never asked over a line that anyone can read, and no fault shows its key', () => {
    const faults = faultsOf({
      OPENAI_BASE_URL: 'http://models.example/v1',
      OPENAI_API_KEY: 'sk one',
      OPENAI_MODEL: 'm',
    })
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(['OPENAI_BASE_URL', 'OPENAI_API_KEY'])
    expect(faults.join()).not.toContain('sk one')
  })
})

describe('the real platforms', () => {
  test('are served when both tokens are there, with polling and Socket Mode by default', () => {
    expect(read(real)).toMatchObject({
      mode: 'real',
      telegram: { token: real.TELEGRAM_BOT_TOKEN, apiRoot: 'https://api.telegram.org' },
      slack: { apiUrl: 'https://slack.com/api/', receive: { by: 'socket', appToken: 'xapp-1-abc' } },
      slackAdminIds: ['U0123ABCD', 'W0456EFGH'],
      keysProtectNothing: false,
    })
    expect(read(real)).not.toHaveProperty('telegram.webhook')
  })

  test('encrypt with the first key and keep the others', () => {
    expect(read(real).keys.map(({ id, secret }) => [id, secret.length])).toEqual([
      ['b', 32],
      ['a', 32],
    ])
  })

  test('call over HTTP when there is a signing secret and no app token', () => {
    const { SLACK_APP_TOKEN: _, ...rest } = real
    const config = read({ ...rest, SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef' })
    expect(config).toMatchObject({ slack: { receive: { by: 'http' } } })
  })

  test('call a webhook when there is an address and its secret', () => {
    const webhook = { TELEGRAM_WEBHOOK_URL: 'https://bot.example.org/telegram', TELEGRAM_WEBHOOK_SECRET: 'a-b_1' }
    expect(read({ ...real, ...webhook })).toMatchObject({ telegram: { webhook: { secret: 'a-b_1' } } })
  })

  test('may be emulators on this machine, in clear', () => {
    expect(
      named({ ...real, TELEGRAM_API_ROOT: 'http://127.0.0.1:8081', SLACK_API_URL: 'http://localhost:1/api/' }),
    ).toEqual([])
  })
})

describe('a fault', () => {
  test.each([
    [
      'one platform only',
      { TELEGRAM_BOT_TOKEN: real.TELEGRAM_BOT_TOKEN },
      ['SLACK_BOT_TOKEN', 'SLACK_ADMIN_IDS', 'PASSERELLE_KEYS', 'SLACK_APP_TOKEN'],
    ],
    [
      'the other only',
      { SLACK_BOT_TOKEN: real.SLACK_BOT_TOKEN, SLACK_APP_TOKEN: real.SLACK_APP_TOKEN },
      ['TELEGRAM_BOT_TOKEN', 'SLACK_ADMIN_IDS', 'PASSERELLE_KEYS'],
    ],
    [
      'a webhook without its secret',
      { ...real, TELEGRAM_WEBHOOK_URL: 'https://a.example' },
      ['TELEGRAM_WEBHOOK_SECRET'],
    ],
    ['a secret without its webhook', { ...real, TELEGRAM_WEBHOOK_SECRET: 'abc' }, ['TELEGRAM_WEBHOOK_URL']],
    [
      'a secret Telegram refuses',
      { ...real, TELEGRAM_WEBHOOK_URL: 'https://a.example', TELEGRAM_WEBHOOK_SECRET: 'é!' },
      ['TELEGRAM_WEBHOOK_SECRET'],
    ],
    [
      'an address that would show the token',
      { ...real, TELEGRAM_API_ROOT: 'http://bots.example.org' },
      ['TELEGRAM_API_ROOT'],
    ],
    ['a port out of range', { PORT: '65536' }, ['PORT']],
    ['the same key twice', { PASSERELLE_KEYS: `a:${key},a:${key}` }, ['PASSERELLE_KEYS']],
    ['a short key', { PASSERELLE_KEYS: 'a:c2hvcnQ=' }, ['PASSERELLE_KEYS']],
  ])('names the variable: %s', (_, env, expected) => {
    expect(named(env)).toEqual(expected)
  })

  test('is told with every other, and never with a value', () => {
    const secret = 'hunter2-very-secret'
    const variables = [
      ...Object.keys(real),
      'TELEGRAM_API_ROOT',
      'DATABASE_URL',
      'REDIS_URL',
      'PORT',
      'LOG_LEVEL',
      'SLACK_API_URL',
    ]
    const faults = faultsOf(Object.fromEntries(variables.map((name) => [name, secret])))
    expect(new Set(faults.map((fault) => fault.split(':')[0]))).toEqual(new Set(variables))
    expect(faults.join('\n')).not.toContain('hunter2')
  })
})

test('the data folder is .data unless it is named', () => {
  expect(readConfig({ PASSERELLE_KEYS: `a:${key}` }).dataDir).toBe(resolve('.data'))
  expect(readConfig({ PASSERELLE_KEYS: `a:${key}`, PASSERELLE_DATA: '/elsewhere' }).dataDir).toBe('/elsewhere')
})
