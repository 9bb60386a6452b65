import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createSlackEdge, type SlackIntake } from '#handlers/slack/edge.ts'
import { createSlackTools } from '#handlers/slack/tools.ts'
import type { Model } from '#handlers/model/model.ts'
import { createTelegramEdge, type TelegramSettings } from '#handlers/telegram/edge.ts'
import { loadCommunes } from '#prompts/communes/load.ts'
import { loadItems } from '#prompts/pix/bank.ts'
import type { Answer } from '#workflows/effects.ts'
import type { Answering } from '#workflows/chat/help/answering.ts'
import type { Reference } from '#workflows/reference.ts'
import { allKinds } from './all-kinds.ts'
import type { Database } from './database/open.ts'
import { type Health, readHealth } from './health.ts'
import type { Vault } from './keys.ts'
import type { Log } from './log.ts'
import { openDoors } from './open-doors.ts'
import { createDraw } from './pictures/draw.ts'
import { pixReference } from './pix/reference.ts'
import { startRelay } from './relay/relay.ts'
import { createFailures } from './turn/failures.ts'
import { createTurns, type Intake, type Take, type Taken } from './turn/turn.ts'
import type { Committed } from './turn/save.ts'
import { letterResumer } from './upkeep/resume-letter.ts'
import { createChores } from './upkeep/chores.ts'
import { createWatch } from './upkeep/watch.ts'
import { saveViews } from './views/save-views.ts'
import { createSlackReads } from './views/slack-reads.ts'
import { createHandlers } from './worker/effects/handlers.ts'
import { createDeliver } from './worker/deliver.ts'
import { exportKeeper } from './worker/keep-export.ts'
import { keepLease } from './worker/lease.ts'
import { createReport } from './worker/report.ts'
import { tellAllDelayed } from './worker/tell-delayed.ts'
import { processName, hearingOf } from './worker/hearing.ts'
import { createWorker } from './worker/worker.ts'

export interface AppParts {
  readonly database: Database
  readonly redisUrl: string
  readonly vault: Vault
  readonly telegram: TelegramSettings
  readonly slack: {
    readonly botToken: string
    readonly apiUrl: string
    readonly intake: SlackIntake
    /** Milliseconds between two messages to one channel; what Slack wants when absent. */
    readonly messageEvery?: number
    /** Milliseconds between two rewritings; what Slack wants when absent. */
    readonly rewriteEvery?: number
  }
  readonly admins: readonly string[]
  /** How citizens' questions are answered; what a chat hears waits until it is `ready`. */
  readonly knowledge: Answering & { readonly ready?: () => Promise<void> }
  /** What a model can be asked; without it, answers are the sheets' own words. */
  readonly model?: Model
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
  /** Slack scopes that the installed app lacks. */
  readonly missingScopes: readonly string[]
  /** Finishes what is under way; what waits stays in the outbox. */
  readonly stop: () => Promise<void>
}

/** The whole machine, wired on one page. Everything it stands on is handed in; importing it starts nothing. */
export async function createApp(parts: AppParts): Promise<App> {
  const { admins, knowledge, model = {}, log, now = Date.now } = parts
  const { sql, exclusive } = parts.database
  const [me, items] = [processName(parts.database, randomUUID()), loadItems()] as const
  const communes = loadCommunes(join(parts.dataDir, 'communes.json'), parts.dataDir)
  const lease = await keepLease({ sql, me, exclusive, log })
  const { missingScopes, home, ...inSlack } = createSlackTools(parts.slack)

  const deliver = (committed: readonly Committed[]): void => worker.deliver(committed)
  const turns = createTurns({
    sql,
    me,
    kinds: allKinds,
    reference: { communes, admins, knowledge, model: abilitiesOf(model), pix: pixReference(items) },
    failures: createFailures({ sql, me, vault: parts.vault, admins, deliver, log }),
    saveViews,
    deliver,
    now,
  })
  const take = onceLearnt(knowledge, turns)
  const answer = async (intake: Intake): Promise<{ answer: Answer | undefined }> => answerOf(await take(intake))
  const read = createSlackReads({ ...parts, me, communes, sheets: knowledge.sheets, now })
  const telegram = createTelegramEdge({ settings: parts.telegram, take: answer, log })
  const written = { keepExport: exportKeeper(sql), resume: letterResumer(sql), hears: hearingOf(parts.database, me) }
  const slack = createSlackEdge({ ...parts.slack, ...written, take: answer, read, log })

  const forgetJobs = (ids: readonly number[]): Promise<void> => relay.forget(ids)
  const tools = { sql, vault: parts.vault, take, telegram, slack: inSlack, admins, forgetJobs, now, log }
  const { messageEvery, rewriteEvery } = parts.slack
  const shown = { messageEvery, rewriteEvery, model, sheets: knowledge.sheets, draw: createDraw(items) }
  const handlers = createHandlers({ ...tools, ...shown })
  const report = createReport({ take, log, now })
  const worker = createWorker({ sql, me, lease, log, report, deliver: createDeliver(handlers) })
  const clock = createChores({ sql, log, take, now, communes, home, sheets: knowledge.sheets, catchUp: slack.catchUp })
  const relay = startRelay({ sql, redisUrl: parts.redisUrl, wake: worker.wake, chores: clock.byTheClock, log })
  const health = (): Promise<Health> => readHealth({ sql, holds: lease.holds, redisAnswers: relay.answers })
  const watch = createWatch({ sql, log, now })
  const tellDelayed = (): Promise<void> => tellAllDelayed(sql, take)
  const machine = { telegram, slack, worker, relay, lease, health, missingScopes, tellDelayed, watch, ...clock, log }
  const { stop, ...doors } = await openDoors(machine, { ...parts, webhook: parts.telegram.webhook?.url })
  const stopAll = async (): Promise<void> => {
    clock.stop()
    await stop()
  }
  return { take, ...doors, stop: stopAll }
}

/** What a chat hears may need an answer: it waits until the answering line has learnt. */
function onceLearnt({ ready }: AppParts['knowledge'], take: Take): Take {
  return async (intake) => {
    if (intake.actor.startsWith('chat:')) await ready?.()
    return await take(intake)
  }
}

function abilitiesOf({ phrase, meanings, transcribe, speak }: Model): NonNullable<Reference['model']> {
  return {
    phrases: phrase !== undefined,
    compares: meanings !== undefined,
    hears: transcribe !== undefined,
    speaks: speak !== undefined,
  }
}

function answerOf(taken: Taken): { answer: Answer | undefined } {
  return { answer: taken.became === 'done' ? taken.answer : undefined }
}
