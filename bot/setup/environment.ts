import { z } from 'zod'
import { parseKeys } from './parse-keys.ts'

/** Every variable Passerelle reads, with what it takes; no message ever holds a value. `.env.example` explains them. */
export const environment = z.object({
  TELEGRAM_BOT_TOKEN: text(
    /^\d+:[\w-]{30,}$/,
    'is not a Telegram token; write what @BotFather gave, like 123456:ABC…',
  ).optional(),
  TELEGRAM_API_ROOT: address()
    .transform((root) => root.replace(/\/+$/, ''))
    .default('https://api.telegram.org'),
  TELEGRAM_WEBHOOK_URL: address().optional(),
  TELEGRAM_WEBHOOK_SECRET: text(/^[\w-]{1,256}$/, 'takes 1 to 256 letters, digits, _ or -').optional(),
  SLACK_BOT_TOKEN: text(/^xoxb-\S+$/, 'is not a bot token; write the one that begins with xoxb-').optional(),
  SLACK_APP_TOKEN: text(/^xapp-\S+$/, 'is not an app-level token; write the one that begins with xapp-').optional(),
  SLACK_SIGNING_SECRET: text(
    /^\S{16,}$/,
    'is too short; write the "Signing Secret" of the app\'s Basic Information',
  ).optional(),
  SLACK_API_URL: address().default('https://slack.com/api/'),
  SLACK_ADMIN_IDS: text(/^[UW][A-Z0-9]+(\s*,\s*[UW][A-Z0-9]+)*$/, 'takes Slack user ids (U…) with commas between them')
    .transform((ids) => ids.split(',').map((id) => id.trim()))
    .default([]),
  DATABASE_URL: url(
    /^postgres(ql)?:$/,
    'is not a PostgreSQL address; write postgres://user:password@host/database',
  ).optional(),
  REDIS_URL: z
    .string()
    .trim()
    .transform((value) => value.replace(/^unix:(\/\/)?/, ''))
    .refine((value) => value.startsWith('/') || hasProtocol(value, /^rediss?:$/), {
      error: 'is not a Redis address; write redis://host:6379, rediss://… or the path of a Unix socket',
    })
    .optional(),
  PORT: text(/^\d{1,5}$/, 'takes a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, { error: 'takes a number from 0 to 65535' })
    .optional(),
  HOST: text(/^[\w.:-]+$/, 'takes an IP address or a host name, like 127.0.0.1 or 0.0.0.0').default('127.0.0.1'),
  PASSERELLE_KEYS: z.string().trim().check(wellFormedKeys).optional(),
  PASSERELLE_DATA: z.string().trim().default('.data'),
  OPENAI_BASE_URL: address()
    .transform((root) => root.replace(/\/+$/, ''))
    .optional(),
  OPENAI_API_KEY: text(/^[!-~]+$/, 'is not a key; write what the endpoint gave, in one word').optional(),
  OPENAI_MODEL: modelName().optional(),
  OPENAI_EMBEDDING_MODEL: modelName().optional(),
  OPENAI_TRANSCRIPTION_MODEL: modelName().optional(),
  OPENAI_SPEECH_MODEL: modelName().optional(),
  OPENAI_SPEECH_VOICE: text(
    /^[!-~]{1,200}$/,
    'is not the name of a voice; write one of the speech model, in one word',
  ).optional(),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'takes trace, debug, info, warn, error, fatal or silent',
    })
    .default('info'),
})

/** The environment once checked. */
export type Variables = z.output<typeof environment>

function text(form: RegExp, error: string): z.ZodString {
  return z.string().trim().regex(form, { error })
}

function modelName(): z.ZodString {
  return text(/^[!-~]{1,200}$/, 'is not the name of a model; write it as the endpoint lists it, in one word')
}

function url(protocol: RegExp, error: string): z.ZodString {
  return z
    .string()
    .trim()
    .refine((value) => hasProtocol(value, protocol), { error })
}

/** Tokens travel to these addresses: only encrypted, or without leaving the machine. */
function address(): z.ZodString {
  return z
    .string()
    .trim()
    .refine((value) => hasProtocol(value, /^https:$/) || isLoopback(value), {
      error: 'is not an address that keeps tokens safe; write https://… (http:// only to 127.0.0.1 or localhost)',
    })
}

const hasProtocol = (value: string, protocol: RegExp): boolean =>
  URL.canParse(value) && protocol.test(new URL(value).protocol)

function isLoopback(value: string): boolean {
  if (!hasProtocol(value, /^http:$/)) return false
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(value).hostname)
}

function wellFormedKeys(context: z.core.ParsePayload<string>): void {
  const parsed = parseKeys(context.value)
  if ('fault' in parsed) context.issues.push({ code: 'custom', message: parsed.fault, input: undefined })
}
