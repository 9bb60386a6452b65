import { randomUUID } from 'node:crypto'
import type { Json } from '../json.ts'
import type { SlackEnvelope } from '../traffic.ts'
import type { Carrier, Outcome, Sent } from './attempts.ts'
import { createAttempts } from './attempts.ts'

/** What the app answered to a gesture. */
export interface Reply {
  readonly envelope: string
  readonly outcome: Outcome
}

/** Everything on its way to the app: attempts, redeliveries, and what became of them. */
export interface Deliveries {
  /** Brings it once; for gestures. */
  readonly ask: (type: SlackEnvelope['type'], payload: Json) => Promise<Reply>
  /** Brings it, and again later while it is not acknowledged; for events. Gives what became of the first attempt. */
  readonly tell: (payload: Json) => Promise<Reply>
  readonly redeliver: (id: string) => Promise<Reply>
  readonly loseAcks: (count: number) => void
  readonly list: () => readonly SlackEnvelope[]
  readonly quiet: (timeoutMs: number) => Promise<void>
  readonly stop: () => void
}

const kept = 1000

export function createDeliveries(carrier: () => Carrier, retryMs: readonly number[]): Deliveries {
  const records: Sent[] = []
  const timers = new Set<NodeJS.Timeout>()
  let waiting = 0
  const { attempt, loseAcks } = createAttempts(carrier)

  const keep = (type: SlackEnvelope['type'], payload: Json): Sent => {
    const record = { id: randomUUID(), type, payload, attempts: 0, acknowledged: false }
    records.push(record)
    if (records.length > kept) records.shift()
    return record
  }

  const insist = async (record: Sent, retryReason?: string): Promise<Outcome> => {
    const outcome = await attempt(record, retryReason)
    const pause = retryMs[record.attempts - 1]
    if (outcome.ok || outcome.noRetry || pause === undefined) {
      waiting -= 1
      return outcome
    }
    timers.add(setTimeout(() => void insist(record, reasonWords[outcome.reason]), pause).unref())
    return outcome
  }

  return {
    async ask(type, payload) {
      const record = keep(type, payload)
      waiting += 1
      const outcome = await attempt(record)
      waiting -= 1
      return { envelope: record.id, outcome }
    },
    async tell(payload) {
      const record = keep('events_api', payload)
      waiting += 1
      return { envelope: record.id, outcome: await insist(record) }
    },
    async redeliver(id) {
      const record = id === 'last' ? records.at(-1) : records.find((one) => one.id === id)
      if (!record) throw new Error(`no envelope ${id} to deliver again`)
      return { envelope: record.id, outcome: await attempt(record, 'timeout') }
    },
    loseAcks,
    list: () => records.map((record) => ({ ...record })),
    quiet: (timeoutMs) => silence(() => waiting, records, timeoutMs),
    stop() {
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

async function silence(waiting: () => number, records: readonly Sent[], timeoutMs: number): Promise<void> {
  const limit = performance.now() + timeoutMs
  while (waiting() > 0) {
    if (performance.now() > limit) {
      throw new Error(`still waiting for ${waiting()} acknowledgement(s): ${unheard(records)}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

const reasonWords = { timeout: 'http_timeout', unreachable: 'connection_failed', http_error: 'http_error' } as const

function unheard(records: readonly Sent[]): string {
  return records
    .filter((record) => !record.acknowledged)
    .map((record) => `${record.type} ${record.id}`)
    .join(', ')
}
