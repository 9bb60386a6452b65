import { randomBytes } from 'node:crypto'
import { type Database, openDatabase } from '#bot/database/open.ts'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import type { SlackEmulator } from '#bot/sandbox/slack/types.ts'
import { createTelegramEmulator } from '#bot/sandbox/telegram/emulator.ts'
import type { TelegramEmulator } from '#bot/sandbox/telegram/types.ts'
import { startPostgres } from '#tests/kit/postgres.ts'
import { type Door, openDoor } from './door.ts'
import { type Place, settle, settleTeam } from './places.ts'
import { type RedisThatStops, redisThatStops } from './redis-that-stops.ts'

/** Both platforms with a hundred channels, PostgreSQL, Redis and the door of the webhook: all that outlives the workers. */
export interface World {
  readonly telegram: TelegramEmulator
  readonly slack: SlackEmulator
  readonly database: Database
  readonly redis: RedisThatStops
  readonly door: Door
  readonly places: readonly Place[]
  /** What a worker needs to find all of it, but its data folder. */
  readonly environment: Readonly<Record<string, string>>
  readonly stop: () => Promise<void>
}

interface WorldOptions {
  readonly channels: number
  /** Whether the platforms count calls as the real ones do. */
  readonly limits: boolean
  readonly slackRetries?: readonly number[]
}

/** @throws when no PostgreSQL is installed: several processes share one only there. */
export async function openWorld({ channels, limits, slackRetries }: WorldOptions): Promise<World> {
  const postgres = await startPostgres('durable')
  if (!postgres) throw new Error('This bench needs a PostgreSQL server (Debian: apt-get install postgresql)')
  const token = `1:${randomBytes(20).toString('hex')}`
  const [redis, door, telegram, slack, database] = await Promise.all([
    redisThatStops(),
    openDoor(),
    createTelegramEmulator({ token, limits }),
    createSlackEmulator({
      botToken: 'xoxb-relay',
      appToken: 'xapp-relay',
      limits,
      ...(slackRetries && { retryMs: slackRetries }),
    }),
    openDatabase({ url: postgres.url }),
  ])
  const places = settle(slack, channels)
  await settleTeam(database.sql, places)
  const admin = slack.join({ id: 'U0ADMIN', name: 'admin', realName: 'Dominique Admin' })
  return {
    telegram,
    slack,
    database,
    redis,
    door,
    places,
    environment: {
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_API_ROOT: telegram.url,
      TELEGRAM_WEBHOOK_URL: door.url,
      TELEGRAM_WEBHOOK_SECRET: 'relay-secret',
      SLACK_BOT_TOKEN: 'xoxb-relay',
      SLACK_APP_TOKEN: 'xapp-relay',
      SLACK_API_URL: slack.url,
      SLACK_ADMIN_IDS: admin.id,
      PASSERELLE_KEYS: `relay:${randomBytes(32).toString('base64')}`,
      REDIS_URL: redis.url,
      DATABASE_URL: postgres.url,
    },
    stop: async () => {
      await Promise.all([telegram.stop(), slack.stop(), door.stop(), database.close()])
      await Promise.all([redis.stop(), postgres.stop()])
    },
  }
}
