import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Database, openDatabase } from '#bot/database/open.ts'
import { seedTeam } from '#bot/database/seed-team.ts'
import { seedSlack } from '#bot/sandbox/seed.ts'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import type { SlackEmulator } from '#bot/sandbox/slack/types.ts'
import { createTelegramEmulator } from '#bot/sandbox/telegram/emulator.ts'
import type { TelegramEmulator } from '#bot/sandbox/telegram/types.ts'
import { freshData } from '#tests/kit/fresh-data.ts'
import { throwawayRedis } from '#tests/kit/redis.ts'

/** Both platforms, Redis and a database, which outlive every kill of the programs that use them. */
export interface Town {
  readonly telegram: TelegramEmulator
  readonly slack: SlackEmulator
  /** What a program needs to find all of it, in real mode. */
  readonly environment: Readonly<Record<string, string>>
  /** A look at the record; on PGlite only while no program runs. */
  readonly look: <T>(reading: (database: Database) => Promise<T>) => Promise<T>
  readonly stop: () => Promise<void>
}

/** `postgres`: the address of an empty database; without it, PGlite in a throwaway folder. */
export async function openTown(postgres?: string): Promise<Town> {
  const token = `1:${randomBytes(20).toString('hex')}`
  const [dataDir, redis, telegram, slack] = await Promise.all([
    freshData(),
    throwawayRedis(),
    createTelegramEmulator({ token }),
    createSlackEmulator({ botToken: 'xoxb-town', appToken: 'xapp-town' }),
  ])
  const place = postgres === undefined ? { dir: join(dataDir, 'postgres') } : { url: postgres }
  const look: Town['look'] = async (reading) => {
    const database = await openDatabase(place)
    try {
      return await reading(database)
    } finally {
      await database.close()
    }
  }
  const { team, admins } = seedSlack(slack)
  await look(({ sql }) => seedTeam(sql, team))
  return {
    telegram,
    slack,
    look,
    environment: {
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_API_ROOT: telegram.url,
      SLACK_BOT_TOKEN: 'xoxb-town',
      SLACK_APP_TOKEN: 'xapp-town',
      SLACK_API_URL: slack.url,
      SLACK_ADMIN_IDS: admins.join(','),
      PASSERELLE_KEYS: `town:${randomBytes(32).toString('base64')}`,
      PASSERELLE_DATA: dataDir,
      REDIS_URL: redis.url,
      ...(postgres !== undefined && { DATABASE_URL: postgres }),
    },
    stop: async () => {
      await Promise.all([telegram.stop(), slack.stop(), redis.stop()])
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
