import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createSlackClient } from '#handlers/slack/client.ts'
import { createSlackEdge, type SlackIntake } from '#handlers/slack/edge.ts'
import { readLeftBehind } from '#handlers/slack/left-behind.ts'
import { createSlackSender, type SlackSender } from '#handlers/slack/send.ts'
import { createTelegramEdge, type TelegramSettings } from '#handlers/telegram/edge.ts'
import { loadCommunes } from '#prompts/communes/load.ts'
import type { Answer } from '#workflows/effects.ts'
import { chatKind } from '#workflows/chat/kind.ts'
import { fileKind } from '#workflows/file/kind.ts'
import { teamKind } from '#workflows/team/kind.ts'
import type { Database, Sql } from './database/open.ts'
import type { Vault } from './keys.ts'
import type { Log } from './log.ts'
import { startRelay } from './relay/relay.ts'
import { serve } from './serve.ts'
import { createFailures, type SetAside } from './turn/failures.ts'
import { anyKind } from './turn/kinds.ts'
import { createTurns, type Intake, type Take, type Taken } from './turn/turn.ts'
import { saveViews } from './views/save-views.ts'
import { createSlackReads } from './views/slack-reads.ts'
import type { EraseParts } from './worker/effects/erase.ts'
import { createHandlers } from './worker/effects/handlers.ts'
import { createDeliver } from './worker/deliver.ts'
import { keepLease } from './worker/lease.ts'
import { createReport } from './worker/report.ts'
import { createWorker } from './worker/worker.ts'

export interface AppParts {
  readonly database: Database
  readonly redisUrl: string
  readonly vault: Vault
  readonly telegram: TelegramSettings
  readonly slack: { readonly botToken: string; readonly apiUrl: string; readonly intake: SlackIntake }
  readonly admins: readonly string[]
  readonly dataDir: string
  readonly host: string
  readonly port: number
  readonly log: Log
  readonly now?: () => number
}

export interface App {
  /** Where the webhooks and `/health` are served. */
  readonly port: number
  readonly take: Take
  /** Finishes what is under way; what waits stays in the outbox. */
  readonly stop: () => Promise<void>
}

/** The whole machine, wired on one page. Everything it stands on is handed in; importing it starts nothing. */
export async function createApp(parts: AppParts): Promise<App> {
  const { database, admins, log, now = Date.now } = parts
  const { sql } = database
  const me = randomUUID()
  const communes = loadCommunes(join(parts.dataDir, 'communes.json'), parts.dataDir)
  const lease = await keepLease(sql, me, database.exclusive)
  const client = createSlackClient(parts.slack)
  const sender = createSlackSender(client)

  const take = createTurns({
    sql,
    me,
    kinds: { chat: anyKind(chatKind), file: anyKind(fileKind), team: anyKind(teamKind) },
    reference: { communes, admins },
    failures: createFailures({ sql, vault: parts.vault, log, alert: alertAdmins(sender, admins) }),
    saveViews,
    deliver: (committed) => worker.deliver(committed),
    now,
  })
  const answer = async (intake: Intake): Promise<{ answer: Answer | undefined }> => answerOf(await take(intake))
  const read = createSlackReads({ sql, communes, admins, now })
  const telegram = createTelegramEdge({ settings: parts.telegram, take: answer, log })
  const slack = createSlackEdge({ ...parts.slack, take: answer, read, log })

  const forgetJobs = (ids: readonly number[]): Promise<void> => relay.forget(ids)
  const leftBehind: EraseParts['leftBehind'] = (roots) => readLeftBehind(client, roots)
  const handlers = createHandlers({ sql, vault: parts.vault, take, telegram, sender, admins, leftBehind, forgetJobs })
  const report = createReport({ take, log })
  const worker = createWorker({ sql, me, lease, log, report, deliver: createDeliver(handlers) })
  const relay = await startRelay({ sql, redisUrl: parts.redisUrl, wake: worker.wake, log })
  const telegramPath = new URL(parts.telegram.webhook?.url ?? 'http://localhost/telegram').pathname
  const doors = { telegramPath, telegram: telegram.webhook, slack: slack.requestListener, healthy: () => answers(sql) }
  const served = await serve(doors, parts.host, parts.port)
  await slack.start()
  await telegram.start()

  const stop = async (): Promise<void> => {
    await Promise.allSettled([telegram.stop(), slack.stop(), served.stop()])
    await relay.stop()
    await worker.stop()
    await lease.stop()
  }
  return { port: served.port, take, stop }
}

/** A broken event reaches the administrators at once; that it can't is logged, and the record keeps it. */
function alertAdmins(sender: SlackSender, admins: readonly string[]): (failure: SetAside) => Promise<void> {
  return async (failure) => {
    const message = { name: 'alert-event-aside', with: failure } as const
    for (const user of admins) await sender.notify({ key: `aside-${failure.id}-${user}`, again: false, user, message })
  }
}

async function answers(sql: Sql): Promise<boolean> {
  return await sql
    .selectFrom('processes')
    .select('id')
    .limit(1)
    .execute()
    .then(
      () => true,
      () => false,
    )
}

function answerOf(taken: Taken): { answer: Answer | undefined } {
  return { answer: taken.became === 'done' ? taken.answer : undefined }
}
