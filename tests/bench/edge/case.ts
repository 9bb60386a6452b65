import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import { startPostgres } from '#tests/kit/postgres.ts'
import { throwawayRedis } from '#tests/kit/redis.ts'
import { type Load, loadFully, loadSteadily } from './load.ts'
import { startSink } from './sink.ts'
import { startSubject, type Subject } from './subject.ts'

const secret = 'bench-secret'
const seconds = 8
const token = `123456:${'A'.repeat(35)}`

/**
 * The edge: from a webhook call to the reply's arrival, each turn durable, beside a bare grammY echo that stores
 * nothing, all on the same cores as their load. The aim: a quarter of the echo's rate with PostgreSQL and Redis,
 * and under 100 ms at the 99th percentile at half that load.
 */
export async function edge(): Promise<void> {
  const sink = await startSink()
  const slack = await createSlackEmulator({ botToken: 'xoxb-bench', appToken: 'xapp-bench' })
  const redis = await throwawayRedis()
  const postgres = await startPostgres('durable')
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-bench-'))
  const passerelle = (name: string, database?: string): Promise<Subject> =>
    startSubject((port) => ({
      args: ['bot/main.ts'],
      env: {
        TELEGRAM_BOT_TOKEN: token,
        TELEGRAM_API_ROOT: sink.url,
        TELEGRAM_WEBHOOK_URL: `https://bench.invalid/telegram`,
        TELEGRAM_WEBHOOK_SECRET: secret,
        SLACK_BOT_TOKEN: 'xoxb-bench',
        SLACK_APP_TOKEN: 'xapp-bench',
        SLACK_API_URL: slack.url,
        SLACK_ADMIN_IDS: 'U0BENCH',
        PASSERELLE_KEYS: `bench:${Buffer.alloc(32, 1).toString('base64')}`,
        PASSERELLE_DATA: join(folder, name),
        LOG_LEVEL: 'silent',
        REDIS_URL: redis.url,
        PORT: String(port),
        ...(database !== undefined && { DATABASE_URL: database }),
      },
    }))
  const subjects: readonly (readonly [string, string, () => Promise<Subject>])[] = [
    [
      'bare grammY echo',
      '/',
      () => startSubject((port) => ({ args: ['tests/bench/edge/echo.ts', sink.url, secret, String(port)] })),
    ],
    ...(postgres ? ([['Passerelle, PostgreSQL', '/telegram', () => passerelle('server', postgres.url)]] as const) : []),
    ['Passerelle, PGlite', '/telegram', () => passerelle('embedded')],
  ]
  const measured: Measured[] = []
  for (const [name, path, start] of subjects) {
    const subject = await start()
    const target = { webhook: `http://127.0.0.1:${subject.port}${path}`, secret }
    await loadFully(target, sink, 4)
    const full = await loadFully(target, sink, seconds)
    const half = await loadSteadily(target, sink, seconds, full.rate / 2)
    measured.push({ name, full, half })
    await subject.stop()
  }
  print(measured)
  sink.stop()
  await Promise.all([slack.stop(), redis.stop(), postgres?.stop()])
  await rm(folder, { recursive: true, force: true })
}

interface Measured {
  readonly name: string
  readonly full: Load
  readonly half: Load
}

function print(measured: readonly Measured[]): void {
  const echo = measured[0]?.full.rate ?? Number.NaN
  console.log(
    `edge: webhook to reply, ${cpus().length} cores shared with the load (${cpus()[0]?.model.trim() ?? 'unknown'})`,
  )
  console.table(
    measured.map(({ name, full, half }) => ({
      bot: name,
      'updates/s': Math.round(full.rate),
      'of the echo': `${Math.round((100 * full.rate) / echo)} %`,
      'p50 ms': round(full.p50),
      'p99 ms': round(full.p99),
      'at half: p50 ms': round(half.p50),
      'p99 ms at half': round(half.p99),
    })),
  )
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10
}
