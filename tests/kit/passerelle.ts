import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { openModel } from '#bot/answer/open-model.ts'
import { type App, createApp } from '#bot/app.ts'
import { type Database, openDatabase } from '#bot/database/open.ts'
import { seedTeam } from '#bot/database/seed-team.ts'
import { createVault } from '#bot/keys.ts'
import { seedPlaces } from '#bot/places/save-places.ts'
import { sandboxPlaces } from '#bot/sandbox/places.ts'
import { seedSlack } from '#bot/sandbox/seed.ts'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import type { SlackEmulator } from '#bot/sandbox/slack/types.ts'
import { createTelegramEmulator } from '#bot/sandbox/telegram/emulator.ts'
import type { TelegramEmulator } from '#bot/sandbox/telegram/types.ts'
import type { ModelSettings } from '#handlers/model/model.ts'
import type { Answering } from '#workflows/chat/help/answering.ts'
import { answering } from './answering.ts'
import { freshData } from './fresh-data.ts'
import { throwawayRedis } from './redis.ts'

/** A whole Passerelle on emulated platforms, with real Redis and a real database. */
export interface Passerelle {
  readonly telegram: TelegramEmulator
  readonly slack: SlackEmulator
  readonly database: Database
  readonly redisUrl: string
  readonly app: App
  /** Every event that was logged, oldest first, with its ids. */
  readonly logged: readonly string[]
  /** Lets `ms` pass at once for the workflows and their reminders; deliveries, leases and the queue keep real time. */
  readonly passes: (ms: number) => Promise<void>
  /** Stops the application and starts another on the same database, as a new deployment does. */
  readonly restart: () => Promise<void>
  readonly stop: () => Promise<void>
}

export const admin = 'U0SOLENE'

/**
 * Starts one with the sandbox's team. `database`: a server's address; without it, PGlite in a throwaway folder.
 * `knowledge`: what answers citizens; without it, a few sheets by hand. `model`: an endpoint; without it, none.
 */
export async function startPasserelle(
  options: { database?: string | undefined; knowledge?: Answering; model?: ModelSettings } = {},
): Promise<Passerelle> {
  const dataDir = await freshData()
  const tokens = { telegram: '1:journey', bot: 'xoxb-journey', app: 'xapp-journey' }
  const [redis, telegram, slack, database] = await Promise.all([
    throwawayRedis(),
    createTelegramEmulator({ token: tokens.telegram }),
    createSlackEmulator({ botToken: tokens.bot, appToken: tokens.app }),
    openDatabase(options.database === undefined ? { dir: join(dataDir, 'postgres') } : { url: options.database }),
  ])
  await seedTeam(database.sql, seedSlack(slack).team)
  await seedPlaces(database.sql, sandboxPlaces)
  const model = await openModel(options.model)
  const logged: string[] = []
  let skew = 0
  const start = (): Promise<App> =>
    createApp({
      database,
      redisUrl: redis.url,
      vault: createVault([{ id: 'test', secret: new Uint8Array(32).fill(7) }]),
      telegram: { token: tokens.telegram, apiRoot: telegram.url },
      slack: {
        botToken: tokens.bot,
        apiUrl: slack.url,
        intake: { by: 'socket', appToken: tokens.app },
        messageEvery: 1,
        rewriteEvery: 1,
      },
      admins: [admin],
      knowledge: options.knowledge ?? answering,
      model,
      dataDir,
      host: '127.0.0.1',
      port: 0,
      log: (event, ids) => logged.push(`${event} ${JSON.stringify(ids ?? {})}`),
      now: () => Date.now() + skew,
    })
  let app = await start()
  return {
    telegram,
    slack,
    database,
    redisUrl: redis.url,
    logged,
    get app() {
      return app
    },
    passes: async (ms) => {
      skew += ms
      await hastenReminders(database, skew)
    },
    restart: async () => {
      await app.stop()
      app = await start()
    },
    stop: async () => {
      await app.stop()
      await Promise.all([telegram.stop(), slack.stop(), database.close(), redis.stop()])
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** Reminders are set by the workflows' clock, and wait for the database's: those that are due by the first go now. */
async function hastenReminders({ sql: db }: Database, skew: number): Promise<void> {
  await sql`
    with due as (
      update outbox set due = now()
      where lane like 'remind:%' and status = 'pending' and due <= now() + ${skew} * interval '1 ms' returning lane
    )
    update lanes set next = now() where id in (select lane from due)
  `.execute(db)
}
