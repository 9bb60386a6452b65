import { Queue, Worker } from 'bullmq'
import { sql } from 'kysely'
import type { Sql } from '../database/open.ts'
import { faultOf } from '../log.ts'
import { connectRedis } from './redis-connection.ts'

/** How often the outbox is compared with the queue, and how far ahead effects are queued, in milliseconds. */
const sweepEvery = 1_000
const ahead = 10 * 60_000

export interface RelayParts {
  readonly sql: Sql
  readonly redisUrl: string
  /** Name of the queue in Redis; tests give each suite its own. */
  readonly queueName?: string
  readonly wake: (lane: string) => Promise<void>
  readonly log: (event: string, ids: Readonly<Record<string, string | number>>) => void
}

export interface Relay {
  /** Looks now for what is due and not being sent. */
  readonly sweep: () => Promise<void>
  /** Removes the jobs of these outbox rows. */
  readonly forget: (ids: readonly number[]) => Promise<void>
  readonly stop: () => Promise<void>
}

/**
 * PostgreSQL is the record and Redis the motor. Whatever waits in a lane that nobody serves becomes a job with the
 * outbox row's id, delayed until it is due. A job is only a wake-up: with Redis wiped, the next sweep makes them again.
 */
export async function startRelay({
  sql: db,
  redisUrl,
  queueName = 'deliveries',
  wake,
  log,
}: RelayParts): Promise<Relay> {
  const producer = connectRedis(redisUrl, 'fail-fast')
  const consumer = connectRedis(redisUrl, 'retry-for-ever')
  const settings = { prefix: '{passerelle}' }
  const queue = new Queue<{ lane: string }>(queueName, {
    ...settings,
    connection: producer,
    defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
  })
  const worker = new Worker<{ lane: string }>(queueName, async ({ data }) => await wake(data.lane), {
    ...settings,
    connection: consumer,
    concurrency: 32,
  })
  queue.on('error', () => undefined)
  worker.on('error', () => undefined)

  const sweep = async (): Promise<void> => {
    const due = await waitingLanes(db)
    if (due.length === 0) return
    await queue.addBulk(
      due.map(({ lane, head, delay }) => ({
        name: 'wake',
        data: { lane },
        opts: { jobId: jobId(head), delay: Math.max(0, delay) },
      })),
    )
  }

  let sweeping: Promise<void> | undefined
  const tick = (): void => {
    sweeping ??= sweep()
      .catch((cause: unknown) => log('relay.sweep-failed', faultOf(cause)))
      .finally(() => {
        sweeping = undefined
      })
  }
  const timer = setInterval(tick, sweepEvery)
  tick()

  return {
    sweep,
    async forget(ids) {
      await Promise.all(ids.map((id) => queue.remove(jobId(id))))
    },
    async stop() {
      clearInterval(timer)
      await sweeping
      await Promise.allSettled([worker.close(), queue.close()])
      producer.disconnect()
      consumer.disconnect()
    },
  }
}

/** BullMQ refuses ids that are all digits or hold a colon. */
function jobId(outboxId: number): string {
  return `effect-${outboxId}`
}

/** Lanes with something to send and no living process at it, with the milliseconds until they may go on. */
async function waitingLanes(db: Sql): Promise<readonly { lane: string; head: number; delay: number }[]> {
  const { rows } = await sql<{ lane: string; head: number; delay: number }>`
    select l.id lane, head.id head, coalesce(ceil(extract(epoch from l.next - now()) * 1000), 0)::int delay
    from lanes l cross join lateral (
      select o.id from outbox o where o.lane = l.id and o.status in ('pending', 'sending') order by o.id limit 1
    ) head
    where l.depth > 0
      and (l.next is null or l.next < now() + ${ahead} * interval '1 ms')
      and (l.holder is null or not exists (select 1 from processes p where p.id = l.holder and p.alive > now()))
    limit 2000
  `.execute(db)
  return rows
}
