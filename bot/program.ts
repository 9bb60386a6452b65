import { createAnswering } from './answer/answering.ts'
import { loadSources } from './answer/load-knowledge.ts'
import { openModel } from './answer/open-model.ts'
import { type App, type AppParts, createApp } from './app.ts'
import { orCannotStart } from './cannot-start.ts'
import type { Config, RealConfig, SandboxConfig } from './config.ts'
import { lockData } from './data-lock.ts'
import { type Database, openDatabase } from './database/open.ts'
import { databasePlace } from './database/place.ts'
import { createVault } from './keys.ts'
import type { Log } from './log.ts'
import { startRedis } from './redis/start.ts'
import { claimMode } from './database/claim-mode.ts'
import { seedTeam } from './database/seed-team.ts'
import { seedPlaces } from './places/save-places.ts'
import { greet } from './greeting.ts'

export interface Program {
  /** What to print once it answers: the address to open, and what is embedded. */
  readonly greeting: string
  readonly stop: () => Promise<void>
}

/**
 * Locks the data folder, starts what is private (Redis, PGlite, the sandbox), then the app, real or sandbox.
 * @throws {DataInUse} when another program has the folder.
 */
export async function startProgram(config: Config, log: Log): Promise<Program> {
  const opened: (() => Promise<void> | void)[] = []
  const stop = async (): Promise<void> => {
    for (const close of opened.reverse()) await Promise.resolve(close()).catch((): undefined => undefined)
  }
  try {
    const { dataDir } = config
    const lock = lockData(dataDir)
    opened.push(() => lock.release())
    const [sources, model, redis, database] = await Promise.all([
      loadSources(),
      openModel(config.model),
      orCannotStart(startRedis({ url: config.redisUrl, dataDir, log })),
      orCannotStart(openDatabase(databasePlace(config))),
    ])
    opened.push(
      () => redis.stop(),
      () => database.close(),
    )
    await claimMode(database.sql, config.mode)
    const vault = createVault(config.keys)
    const knowledge = createAnswering(sources)
    const common = {
      database,
      knowledge,
      model,
      redisUrl: redis.url,
      vault,
      dataDir,
      host: config.host,
      log,
    }
    // Learnt in the middle of a turn it would hold the turn's transaction, and every other chat, for seconds.
    if (config.mode === 'real') await knowledge.ready()
    const { app, url } =
      config.mode === 'real' ? await startReal(config, common) : await startSandboxed(config, common, opened)
    opened.push(app.stop)
    setTimeout(() => void knowledge.ready(), warmAfter).unref()
    return { greeting: greet(config, url, { missingScopes: app.missingScopes, redisAnswers: redis.answers }), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Milliseconds after the start of a sandbox: its page comes first. */
const warmAfter = 10_000

type Common = Pick<AppParts, 'knowledge' | 'model' | 'redisUrl' | 'vault' | 'dataDir' | 'host' | 'log'> & {
  readonly database: Database
}

async function startReal(config: RealConfig, common: Common): Promise<{ app: App; url: string }> {
  const { telegram, slack } = config
  const app = await createApp({
    ...common,
    telegram,
    slack: { botToken: slack.token, apiUrl: slack.apiUrl, intake: slack.receive },
    admins: config.slackAdminIds,
    port: config.port,
  })
  return { app, url: `http://${config.host}:${app.port}/health` }
}

/** The emulators take the place of both platforms; the app is the same. */
async function startSandboxed(
  config: SandboxConfig,
  common: Common,
  opened: (() => Promise<void> | void)[],
): Promise<{ app: App; url: string }> {
  const { startSandbox } = await import('./sandbox/start.ts')
  const sandbox = await startSandbox({
    dataDir: common.dataDir,
    port: config.port,
    portIsFirm: config.portIsFirm,
    log: common.log,
  })
  opened.push(sandbox.stop)
  await seedTeam(common.database.sql, sandbox.team)
  await seedPlaces(common.database.sql, sandbox.places)
  const { botToken, apiUrl, appToken } = sandbox.slack
  const app = await createApp({
    ...common,
    telegram: sandbox.telegram,
    slack: { botToken, apiUrl, intake: { by: 'socket', appToken } },
    admins: config.slackAdminIds.length > 0 ? config.slackAdminIds : sandbox.admins,
    port: 0,
  })
  return { app, url: sandbox.url }
}
