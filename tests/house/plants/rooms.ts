import type { Plant } from './plant.ts'

const imports = 'biome noRestrictedImports'
const valueImports = 'oxlint no-restricted-imports'
const globals = 'biome noRestrictedGlobals'

/** One import from `what` in each of these files, refused with this sentence. */
function importing(what: string, says: string, ...files: readonly string[]): Plant[] {
  return files.map((at) => ({
    at,
    code: `import { it } from '${what}'\nexport const got: unknown = it\n`,
    rule: imports,
    says,
  }))
}

/** The ways to the environment that stand open to a file. */
function readings(file: string): Plant[] {
  const taken = ["export const got: unknown = process.env['X']\n", 'const { env } = process\nexport const got = env\n']
  return [
    ...taken.map((code, nth) => ({
      at: `${file}-${nth}.ts`,
      code,
      rule: 'biome noJsRestrictedProperties',
      says: oneEnvironment,
    })),
    { ...fromNodeProcess, at: `${file}-imports.ts` },
  ]
}

const oneEnvironment = 'The environment is read in bot/config.ts only'
const fromNodeProcess = {
  code: "import { env } from 'node:process'\nexport const got: unknown = env\n",
  rule: valueImports,
  says: oneEnvironment,
}
const upFromWorkflows = 'A workflow decides and nothing else'
const upFromPrompts = 'it knows no other room but the types of workflows'
const noBot = 'Handlers never import bot'
const noTests = 'The product never imports its tests'
const nameTheRoom = 'Name the other room'
const edges = 'Edges never import each other'
const telegramOnly = 'grammY lives in handlers/telegram'
const slackOnly = "Slack's libraries live in handlers/slack"
const modelOnly = 'Models are called from handlers/model only'
const botOnly = 'Redis and the database live in bot'
const pureRoom = 'This room is pure'

/** bot → handlers → workflows → the types of prompts, and each library in its room. */
export const roomPlants: readonly Plant[] = [
  ...importing('#bot/turn.ts', upFromWorkflows, 'workflows/imports-bot.ts'),
  ...importing('#handlers/telegram/receive.ts', upFromWorkflows, 'workflows/chat/imports-handlers.ts'),
  ...importing('../../handlers/telegram/receive.ts', upFromWorkflows, 'workflows/chat/climbs-to-handlers.ts'),
  ...importing('#bot/turn.ts', upFromPrompts, 'prompts/imports-bot.ts'),
  ...importing('#handlers/slack/send.ts', upFromPrompts, 'prompts/copy/imports-handlers.ts'),
  ...importing(
    '#bot/turn.ts',
    noBot,
    'handlers/a.ts',
    'handlers/telegram/a.ts',
    'handlers/slack/a.ts',
    'handlers/model/a.ts',
  ),
  ...importing('../../bot/turn.ts', noBot, 'handlers/http/climbs-to-bot.ts'),
  ...importing(
    '#tests/kit/network.ts',
    noTests,
    'bot/imports-tests.ts',
    'bot/sandbox/imports-tests.ts',
    'bot/sandbox/telegram/imports-tests.ts',
    'handlers/imports-tests.ts',
    'handlers/telegram/imports-tests.ts',
    'handlers/slack/imports-tests.ts',
    'handlers/model/imports-tests.ts',
    'workflows/imports-tests.ts',
    'prompts/imports-tests.ts',
  ),
  ...importing('../workflows/actor.ts', nameTheRoom, 'bot/climbs.ts', 'handlers/climbs.ts', 'prompts/climbs.ts'),
  ...importing('../prompts/page.ts', nameTheRoom, 'workflows/climbs.ts'),
  ...importing('../../handlers/slack/send.ts', nameTheRoom, 'bot/sandbox/climbs.ts', 'tests/bot/climbs.ts'),
  ...importing('../../workflows/actor.ts', nameTheRoom, 'handlers/telegram/climbs.ts', 'handlers/slack/climbs.ts'),
  ...importing('../../workflows/actor.ts', nameTheRoom, 'handlers/model/climbs.ts'),
  ...importing('../../../workflows/actor.ts', nameTheRoom, 'bot/sandbox/telegram/climbs.ts'),
  ...importing(
    '#handlers/slack/send.ts',
    edges,
    'handlers/telegram/imports-slack.ts',
    'handlers/http/imports-slack.ts',
  ),
  ...importing('../slack/send.ts', edges, 'handlers/telegram/climbs-to-slack.ts', 'handlers/model/climbs-to-slack.ts'),
  ...importing(
    '#handlers/telegram/send.ts',
    edges,
    'handlers/slack/imports-telegram.ts',
    'handlers/http/imports-telegram.ts',
  ),
  ...importing(
    '../telegram/send.ts',
    edges,
    'handlers/slack/climbs-to-telegram.ts',
    'handlers/model/climbs-to-telegram.ts',
  ),
  ...importing('../model/ask.ts', edges, 'handlers/telegram/imports-model.ts', 'handlers/slack/imports-model.ts'),
  ...importing('grammy', telegramOnly, 'workflows/grammy.ts', 'prompts/grammy.ts', 'handlers/http/grammy.ts'),
  ...importing('grammy/types', telegramOnly, 'handlers/slack/grammy.ts', 'handlers/model/grammy.ts', 'bot/grammy.ts'),
  ...importing('grammy', telegramOnly, 'bot/sandbox/slack/grammy.ts'),
  ...importing(
    '@slack/bolt',
    slackOnly,
    'workflows/slack.ts',
    'prompts/slack.ts',
    'handlers/http/slack.ts',
    'bot/slack.ts',
  ),
  ...importing('@slack/types', slackOnly, 'handlers/telegram/slack.ts', 'handlers/model/slack.ts'),
  ...importing('@slack/web-api', slackOnly, 'bot/sandbox/telegram/slack.ts'),
  ...importing(
    'openai',
    modelOnly,
    'workflows/openai.ts',
    'prompts/openai.ts',
    'handlers/http/openai.ts',
    'bot/openai.ts',
  ),
  ...importing('@langchain/core/messages', modelOnly, 'handlers/telegram/chain.ts', 'handlers/slack/chain.ts'),
  ...importing('langchain', modelOnly, 'bot/sandbox/chain.ts', 'bot/sandbox/telegram/chain.ts'),
  ...importing('ioredis', botOnly, 'workflows/redis.ts', 'prompts/redis.ts', 'handlers/http/redis.ts'),
  ...importing('bullmq', botOnly, 'handlers/telegram/queue.ts', 'handlers/slack/queue.ts', 'handlers/model/queue.ts'),
  ...importing('kysely', botOnly, 'handlers/telegram/sql.ts', 'bot/sandbox/sql.ts', 'bot/sandbox/telegram/sql.ts'),
  ...importing('@electric-sql/pglite', botOnly, 'handlers/telegram/pglite.ts'),
  ...importing('pg', botOnly, 'handlers/telegram/pg.ts'),
  ...importing('undici', pureRoom, 'workflows/undici.ts', 'prompts/undici.ts'),
  ...importing('node:fs', 'A workflow is pure', 'workflows/reads-files.ts'),
  ...importing('node:fs/promises', 'A workflow is pure', 'workflows/understand/reads-files.ts'),
  ...importing('node:crypto', 'A workflow is pure', 'workflows/hashes.ts'),
  { at: 'workflows/later.ts', code: "export const later: Promise<unknown> = import('#bot/turn.ts')\n", rule: imports },
  { at: 'workflows/passes-on.ts', code: "export { it } from '#bot/turn.ts'\n", rule: imports, says: upFromWorkflows },
  {
    at: 'workflows/renders.ts',
    code: "import { plain } from '#prompts/rich.ts'\nexport const got: unknown = plain\n",
    rule: valueImports,
    says: 'import type only, the words are rendered by handlers and bot',
  },
  {
    at: 'prompts/decides.ts',
    code: "import { fields } from '#workflows/application.ts'\nexport const got: unknown = fields\n",
    rule: valueImports,
    says: 'prompts knows workflows by their types only',
  },
  ...['fetch', 'process', 'console', 'crypto', 'performance', 'globalThis', 'setTimeout'].flatMap((name): Plant[] => [
    {
      at: `workflows/takes-${name.toLowerCase()}.ts`,
      code: `export const got: unknown = ${name}\n`,
      rule: globals,
      says: 'A workflow',
    },
    {
      at: `prompts/takes-${name.toLowerCase()}.ts`,
      code: `export const got: unknown = ${name}\n`,
      rule: globals,
      says: 'prompts is words and facts',
    },
  ]),
  ...['setInterval(() => 1, 2)', 'setImmediate(() => 1)', 'queueMicrotask(() => 1)'].map((call, nth) => ({
    at: `workflows/waits-${nth}.ts`,
    code: `export const got: unknown = ${call}\n`,
    rule: globals,
    says: 'A workflow',
  })),
  ...['new Date()', 'Date.now()', 'Date()', 'Math.random()'].flatMap((taken, nth): Plant[] => [
    {
      at: `workflows/takes-time-${nth}.ts`,
      code: `export const got: unknown = ${taken}\n`,
      rule: 'biome plugin',
      says: 'in this room',
    },
    {
      at: `prompts/takes-time-${nth}.ts`,
      code: `export const got: unknown = ${taken}\n`,
      rule: 'biome plugin',
      says: 'in this room',
    },
  ]),
  ...['bot/turn', 'bot/sandbox/start', 'handlers/http/listen', 'tests/bot/start'].flatMap((file) => readings(file)),
  { ...fromNodeProcess, at: 'prompts/reads-environment.ts' },
]
