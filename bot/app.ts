import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createSlackClient } from '#handlers/slack/client.ts'
import { createSlackEdge, type SlackIntake } from '#handlers/slack/edge.ts'
import { readLeftBehind } from '#handlers/slack/left-behind.ts'
import { createSlackSender } from '#handlers/slack/send.ts'
import { createTelegramEdge, type TelegramSettings } from '#handlers/telegram/edge.ts'
import { loadCommunes } from '#prompts/communes/load.ts'
import { chatKind } from '#workflows/chat/kind.ts'
import { fileKind } from '#workflows/file/kind.ts'
import { teamKind } from '#workflows/team/kind.ts'
import type { Database } from './database/open.ts'
import type { Vault } from './keys.ts'
import type { Log } from './log.ts'
import { startRelay } from './relay/relay.ts'
import { serve } from './serve.ts'
import { createFailures } from './turn/failures.ts'
import { anyKind } from './turn/kinds.ts'
import { createTurns, type Take } from './turn/turn.ts'
import { saveViews } from './views/save-views.ts'
import { createSlackReads } from './views/slack-reads.ts'
import { createDeliver } from './worker/deliver.ts'
import { eraseHandler } from './worker/effects/erase.ts'
import { exportHandler } from './worker/effects/export.ts'
import { ownHandlers } from './worker/effects/own.ts'
import { openPaper, paperHandlers } from './worker/effects/papers.ts'
import { receiptReader } from './worker/receipts.ts'
import { slackHandlers } from './worker/effects/slack.ts'
import { telegramHandlers } from './worker/effects/telegram.ts'
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

/** The whole machine, wired. Everything it stands on is handed in; importing it starts nothing. */
export async function createApp(parts: AppParts): Promise<App> {
  const { database, vault, admins, log, now = Date.now } = parts
  const { sql } = database
  const me = randomUUID()
  const communes = loadCommunes(join(parts.dataDir, 'communes.json'), parts.dataDir)
  const lease = await keepLease(sql, me, database.exclusive)

  const failures = createFailures({ sql, seal: vault.seal, log, alert: (failure) => alertAside(failure) })
  const take = createTurns({
    sql,
    me,
    kinds: { chat: anyKind(chatKind), file: anyKind(fileKind), team: anyKind(teamKind) },
    reference: { communes, admins },
    failures,
    saveViews,
    deliver: (committed) => worker.deliver(committed),
    now,
  })

  const telegram = createTelegramEdge({ settings: parts.telegram, take: async (received) => answerOf(await take(received)), log })
  const client = createSlackClient(parts.slack)
  const sender = createSlackSender(client)
  const slack = createSlackEdge({
    ...parts.slack,
    take: async (happening) => answerOf(await take(happening)),
    read: createSlackReads({ sql, communes, admins, now }),
    log,
  })
  const alertAside = async ({ id, actor, code }: { id: string; actor: string; code: string }): Promise<void> => {
    const message = { name: 'alert-event-aside', with: { id, actor, code } } as const
    for (const user of admins) await sender.notify({ key: `aside-${id}-${user}`, again: false, user, message })
  }

  const receiptOf = receiptReader(sql)
  const openCv = openPaper({ sql, vault })
  const worker = createWorker({
    sql,
    me,
    lease,
    log,
    report: createReport({ take, log }),
    deliver: createDeliver({
      ...telegramHandlers({ sender: telegram.sender, receiptOf }),
      ...slackHandlers({ sender, receiptOf, admins, openCv }),
      ...ownHandlers(sql, take),
      ...paperHandlers({ sql, vault, take, download: telegram.download }),
      'send-export': exportHandler({ sql, sender: telegram.sender, openCv }),
      erase: eraseHandler({
        sql,
        sender,
        take,
        admins,
        leftBehind: (roots) => readLeftBehind(client, roots),
        forgetJobs: (ids) => relay.forget(ids),
      }),
    }),
  })
  const relay = await startRelay({ sql, redisUrl: parts.redisUrl, wake: worker.wake, log })
  const healthy = (): Promise<boolean> => sql.selectFrom('processes').select('id').limit(1).execute().then(() => true, () => false)
  const served = await serve({ telegram: telegram.webhook, slack: slack.requestListener, healthy }, parts.host, parts.port)
  await slack.start()
  await telegram.start()

  return {
    port: served.port,
    take,
    async stop() {
      await Promise.allSettled([telegram.stop(), slack.stop(), served.stop()])
      await relay.stop()
      await worker.stop()
      await lease.stop()
    },
  }
}

function answerOf(taken: Awaited<ReturnType<Take>>): { answer: Extract<typeof taken, { became: 'done' }>['answer'] } {
  return { answer: taken.became === 'done' ? taken.answer : undefined }
}
