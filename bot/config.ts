import { resolve } from 'node:path'
import type { VaultKey } from './keys.ts'
import { crossFaults } from './setup/cross-faults.ts'
import type { Variables } from './setup/environment.ts'
import { environment } from './setup/environment.ts'
import { parseKeys } from './setup/parse-keys.ts'
import { sandboxKeys } from './setup/sandbox-keys.ts'

/** What the environment decides. Sandbox: no token of either platform, the emulators serve. Real: both platforms. */
export type Config = SandboxConfig | RealConfig

export interface SandboxConfig extends Common {
  readonly mode: 'sandbox'
}

export interface RealConfig extends Common {
  readonly mode: 'real'
  readonly telegram: {
    readonly token: string
    readonly apiRoot: string
    /** Without it, long polling. */
    readonly webhook?: { readonly url: string; readonly secret: string }
  }
  readonly slack: {
    readonly token: string
    readonly apiUrl: string
    /** Socket Mode when there is an app token, else HTTP with signed requests. */
    readonly receive:
      | { readonly by: 'socket'; readonly appToken: string }
      | { readonly by: 'http'; readonly signingSecret: string }
  }
}

interface Common {
  /** Absolute. */
  readonly dataDir: string
  /** Without it, PGlite under `dataDir`. */
  readonly databaseUrl?: string
  /** As ioredis takes it; without it, a private server under `dataDir`. */
  readonly redisUrl?: string
  readonly host: string
  /** 0 asks for any free port. */
  readonly port: number
  /** False when PORT was not given: another port may be taken when this one is busy. */
  readonly portIsFirm: boolean
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'
  /** The first Slack administrators, as Slack user ids; none in a sandbox that names none. */
  readonly slackAdminIds: readonly string[]
  /** The first encrypts. In a sandbox they lie beside what they seal, unless PASSERELLE_KEYS is given. */
  readonly keys: readonly [VaultKey, ...VaultKey[]]
  /** Whether the keys were made here, and so protect nothing. */
  readonly keysProtectNothing: boolean
  /** Without it, answers are the sheets' own words and voice notes are not understood. */
  readonly model?: {
    /** Without it, OpenAI's own. */
    readonly baseUrl?: string
    readonly apiKey: string
    readonly model?: string
    readonly embeddingModel?: string
    readonly transcriptionModel?: string
    readonly speechModel?: string
    readonly speechVoice?: string
  }
}

/**
 * Reads and checks the whole environment; in a sandbox it makes the keys file under the data folder.
 * `dataDir` wins over PASSERELLE_DATA.
 * @throws {ConfigError} with every fault, none of which shows a value.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
  options: { dataDir?: string } = {},
): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const parsed = environment.safeParse(given)
  const own = parsed.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
  const faults = [...own, ...crossFaults(new Set(Object.keys(given)))]
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults)
  return assemble(parsed.data, resolve(options.dataDir ?? parsed.data.PASSERELLE_DATA))
}

/** The environment is wrong or incomplete: one fault a line, `VARIABLE: what is wrong and what to write`. */
export class ConfigError extends Error {
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(`The configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.join('\n')}`)
    this.name = 'ConfigError'
    this.faults = faults
  }
}

function assemble(variables: Variables, dataDir: string): Config {
  const { TELEGRAM_BOT_TOKEN: telegram, SLACK_BOT_TOKEN: slack } = variables
  const common = commonOf(variables, dataDir)
  if (!telegram || !slack) return { mode: 'sandbox', ...common }
  return {
    mode: 'real',
    ...common,
    telegram: { token: telegram, apiRoot: variables.TELEGRAM_API_ROOT, ...webhookOf(variables) },
    slack: { token: slack, apiUrl: variables.SLACK_API_URL, receive: receiveOf(variables) },
  }
}

function commonOf(variables: Variables, dataDir: string): Common {
  const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, PASSERELLE_KEYS: given } = variables
  const parsed = given === undefined ? { keys: sandboxKeys(dataDir) } : parseKeys(given)
  if (!('keys' in parsed)) throw new ConfigError([`PASSERELLE_KEYS: ${parsed.fault}`])
  return {
    dataDir,
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(redisUrl ? { redisUrl } : {}),
    host: variables.HOST,
    port: variables.PORT ?? 3000,
    portIsFirm: variables.PORT !== undefined,
    logLevel: variables.LOG_LEVEL,
    slackAdminIds: variables.SLACK_ADMIN_IDS,
    keys: parsed.keys,
    keysProtectNothing: given === undefined,
    ...modelOf(variables),
  }
}

function modelOf(variables: Variables): Pick<Common, 'model'> {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model } = variables
  const { OPENAI_EMBEDDING_MODEL: embeddingModel, OPENAI_TRANSCRIPTION_MODEL: transcriptionModel } = variables
  const { OPENAI_SPEECH_MODEL: speechModel, OPENAI_SPEECH_VOICE: speechVoice } = variables
  if (!apiKey) return {}
  return {
    model: {
      apiKey,
      ...(baseUrl ? { baseUrl } : {}),
      ...(model ? { model } : {}),
      ...(embeddingModel ? { embeddingModel } : {}),
      ...(transcriptionModel ? { transcriptionModel } : {}),
      ...(speechModel ? { speechModel } : {}),
      ...(speechVoice ? { speechVoice } : {}),
    },
  }
}

function webhookOf({
  TELEGRAM_WEBHOOK_URL: url,
  TELEGRAM_WEBHOOK_SECRET: secret,
}: Variables): Pick<RealConfig['telegram'], 'webhook'> {
  return url && secret ? { webhook: { url, secret } } : {}
}

function receiveOf({
  SLACK_APP_TOKEN: appToken,
  SLACK_SIGNING_SECRET: signingSecret,
}: Variables): RealConfig['slack']['receive'] {
  if (appToken) return { by: 'socket', appToken }
  if (signingSecret) return { by: 'http', signingSecret }
  throw new ConfigError(['SLACK_APP_TOKEN: missing; SLACK_SIGNING_SECRET would do instead'])
}
