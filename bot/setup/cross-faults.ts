/** Variables that belong to a real deployment: one of them there, and none of the needed ones may be missing. */
const realOnly = [
  'TELEGRAM_BOT_TOKEN',
  'TELEGRAM_WEBHOOK_URL',
  'TELEGRAM_WEBHOOK_SECRET',
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
]

/** What a real deployment cannot do without, and where to find it. */
const needed = {
  TELEGRAM_BOT_TOKEN: "the token that Telegram's @BotFather gives",
  SLACK_BOT_TOKEN: 'the bot token (xoxb-…) of the Slack app, under "OAuth & Permissions"',
  SLACK_ADMIN_IDS: 'the Slack user ids of the first administrators, with commas between them',
  PASSERELLE_KEYS: 'ID:KEY, where KEY is what `openssl rand -base64 32` prints',
}

/** What a key of a model's endpoint is for. */
const models = ['OPENAI_MODEL', 'OPENAI_EMBEDDING_MODEL', 'OPENAI_TRANSCRIPTION_MODEL', 'OPENAI_SPEECH_MODEL']

/**
 * Faults between variables, from the names of those that are set: all real or all sandbox, and what each choice needs.
 * Looks at names only, so that it speaks even when a value is wrong.
 */
export function crossFaults(given: ReadonlySet<string>): string[] {
  return [
    ...platformFaults(given),
    ...modelFaults(given),
    ...pair(given, 'OPENAI_SPEECH_VOICE', 'OPENAI_SPEECH_MODEL', 'the model whose voice it is, or remove the voice'),
  ]
}

function platformFaults(given: ReadonlySet<string>): string[] {
  const cause = realOnly.find((name) => given.has(name))
  if (cause === undefined) return []
  const missing = Object.entries(needed).filter(([name]) => !given.has(name))
  return [
    ...missing.map(
      ([name, what]) => `${name}: missing, while ${cause} is set (all real or all sandbox); write ${what}`,
    ),
    ...(given.has('SLACK_APP_TOKEN') || given.has('SLACK_SIGNING_SECRET')
      ? []
      : [
          'SLACK_APP_TOKEN: missing; write the app token (xapp-…) for Socket Mode, or set SLACK_SIGNING_SECRET for HTTP',
        ]),
    ...pair(given, 'TELEGRAM_WEBHOOK_URL', 'TELEGRAM_WEBHOOK_SECRET', 'any 1 to 256 letters, digits, _ or -'),
    ...pair(
      given,
      'TELEGRAM_WEBHOOK_SECRET',
      'TELEGRAM_WEBHOOK_URL',
      'the public https address Telegram will call, or remove the secret',
    ),
  ]
}

function modelFaults(given: ReadonlySet<string>): string[] {
  const cause = ['OPENAI_BASE_URL', 'OPENAI_API_KEY', ...models].find((name) => given.has(name))
  if (cause === undefined) return []
  return [
    ...(given.has('OPENAI_API_KEY')
      ? []
      : [
          `OPENAI_API_KEY: missing, while ${cause} is set; write the endpoint's key, or any word when it asks for none`,
        ]),
    ...(models.some((name) => given.has(name))
      ? []
      : [`OPENAI_MODEL: missing, while ${cause} is set; write the name of a model that the endpoint serves`]),
  ]
}

function pair(given: ReadonlySet<string>, one: string, other: string, what: string): string[] {
  return given.has(one) && !given.has(other) ? [`${other}: missing, while ${one} is set; write ${what}`] : []
}
