import { Worker } from 'bullmq'
import type { Sql } from '../database/open.ts'
import { withDeadline } from '../deadline.ts'
import { every } from '../every.ts'
import type { Log } from '../log.ts'
import { lastingQueue } from './lasting-queue.ts'
import { connectRedis } from './redis-connection.ts'
import { waitingLanes } from './waiting-lanes.ts'

export interface RelayParts {
  readonly sql: Sql
  readonly redisUrl: string
  /** Name of the queue in Redis; tests give each suite its own. */
  readonly queueName?: string
  readonly wake: (lane: string) => Promise<void>
  /** What to do by the clock, by one process of all; seldom twice. */
  readonly chores: Readonly<Record<ChoreName, () => Promise<void>>>
  readonly log: Log
}

export interface Relay {
  /** Looks now for what is due and not being sent. */
  readonly sweep: () => Promise<void>
  /** Removes the jobs of these outbox rows. */
  readonly forget: (ids: readonly number[]) => Promise<void>
  /** Whether Redis answers. */
  readonly answers: () => Promise<boolean>
  /** Ends in bounded time, Redis away or not. */
  readonly stop: () => Promise<void>
}

/**
 * PostgreSQL is the record and Redis the motor. Whatever waits in a lane that nobody serves becomes a job with the
 * outbox row's id, delayed until it is due. A job is only a wake-up: with Redis wiped, the next sweep makes them again.
 */
export function startRelay({ sql, redisUrl, queueName = 'deliveries', wake, chores, log }: RelayParts): Relay {
  const producer = connectRedis(redisUrl, 'fail-fast')
  const consumer = connectRedis(redisUrl, 'retry-for-ever')
  const prefix = '{passerelle}'
  const queue = lastingQueue<Job>(queueName, { prefix, connection: producer, defaultJobOptions })
  const carryOut = ({ data: { lane, chore } }: { data: Job }): Promise<void> =>
    lane === null ? chores[chore ?? 'nightly']() : wake(lane)
  const worker = new Worker<Job>(queueName, carryOut, { prefix, connection: consumer, concurrency })
  worker.on('error', () => undefined)

  const sweep = async (): Promise<void> => {
    const due = await waitingLanes(sql, ahead)
    if (due.length === 0) return
    const jobs = due.map(({ lane, head, delay, urgent }) => ({
      name: 'wake',
      data: { lane },
      opts: { jobId: jobId(head), delay, priority: urgent ? first : ordinary },
    }))
    await (await queue.ready()).addBulk(jobs)
  }
  const sayAgain = async (): Promise<void> => {
    const scheduler = await queue.ready()
    for (const { chore, ...when } of schedule) {
      await scheduler.upsertJobScheduler(chore, when, { data: { lane: null, chore } })
    }
  }
  const timers = [every(sweepEvery, 'relay.sweep', sweep, log), every(scheduleEvery, 'relay.schedule', sayAgain, log)]

  return {
    sweep,
    async forget(ids) {
      const open = queue.now()
      await Promise.all(ids.map((id) => open.remove(jobId(id))))
    },
    answers: () =>
      withDeadline(
        producer.ping().then(() => true),
        1_000,
        false,
      ),
    async stop() {
      const closing = [...timers.map((end) => end()), worker.close(), queue.now().close()]
      await withDeadline(Promise.allSettled(closing), consumer.status === 'ready' ? 12_000 : 1_000, [])
      producer.disconnect()
      consumer.disconnect()
    },
  }
}

/** `lane` null: the nightly work, or the one that `chore` names. */
interface Job {
  readonly lane: string | null
  readonly chore?: ChoreName
}

export type ChoreName = (typeof schedule)[number]['chore']

/** Hours of Paris; a chore told in milliseconds is done that often. */
const schedule = [
  { chore: 'nightly', pattern: '0 3 * * *', tz: 'Europe/Paris' },
  { chore: 'weekly', pattern: '0 8 * * 1', tz: 'Europe/Paris' },
  { chore: 'digest', pattern: '45 8 * * 1-5', tz: 'Europe/Paris' },
  { chore: 'line', every: 30_000 },
  { chore: 'threads', every: 5_000 },
] as const

/** How often the outbox is compared with the queue, and how far ahead effects are queued, in milliseconds. */
const sweepEvery = 1_000
const ahead = 10 * 60_000

/** How often the schedule is said again, in milliseconds: a Redis that was wiped has forgotten it. */
const scheduleEvery = 10 * 60_000

const concurrency = 32

const defaultJobOptions = { removeOnComplete: true, removeOnFail: true }

/** BullMQ's priorities: the smaller is taken before. */
const first = 1
const ordinary = 10

/** BullMQ refuses ids that are all digits or hold a colon. */
function jobId(outboxId: number): string {
  return `effect-${outboxId}`
}
