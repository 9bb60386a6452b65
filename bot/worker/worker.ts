import { setTimeout as sleep } from 'node:timers/promises'
import type { Delivered } from '#handlers/delivery.ts'
import type { Sql } from '../database/open.ts'
import { faultOf } from '../log.ts'
import type { Committed } from '../turn/save.ts'
import type { Lease } from './lease.ts'
import { type After, claim, type Settlement, settle } from './ledger.ts'
import { keyOf, type Parcel } from './parcel.ts'
import { judge, type Verdict } from './verdict.ts'

/** Makes one attempt. `again`: an earlier one may have arrived. A throw counts as an unknown outcome. */
export type Deliver = (parcel: Parcel, again: boolean) => Promise<Delivered>

export interface WorkerParts {
  readonly sql: Sql
  readonly me: string
  readonly lease: Lease
  readonly deliver: Deliver
  /** Tells the owner of what failed, arrived perhaps, or (a human's words) arrived. Must be safe to repeat. */
  readonly report: (parcel: Parcel, verdict: Verdict) => Promise<void>
  readonly log: (event: string, ids: Readonly<Record<string, string | number>>) => void
}

export interface Worker {
  /** Sends at once what a turn committed and this process holds. */
  readonly deliver: (committed: readonly Committed[]) => void
  /** Serves a lane that waits, if nobody does. Resolves when it is empty, parked or someone else's. */
  readonly wake: (lane: string) => Promise<void>
  /** Finishes what is being sent, then nothing more goes out. */
  readonly stop: () => Promise<void>
}

/** Carries effects out, lane by lane in order; lanes flow beside each other, and their outcomes are written together. */
export function createWorker(parts: WorkerParts): Worker {
  const { sql, me, lease, report, log } = parts
  const running = new Set<Promise<void>>()
  const outcomes = createGathering((settlements: readonly Settlement[]) => settle(sql, me, settlements))
  let stopping = false

  const attempt = async (parcel: Parcel, again: boolean): Promise<After> => {
    const delivered =
      again && neverRepeated(parcel)
        ? unknown
        : await parts.deliver(parcel, again).catch((cause) => lost(parcel, cause))
    const verdict = judge(parcel, delivered)
    await report(parcel, verdict)
    return await outcomes({ parcel, verdict, receipt: receiptOf(parcel, delivered) })
  }

  const lost = (parcel: Parcel, cause: unknown): Delivered => {
    log('delivery.threw', { id: parcel.id, effect: parcel.effect.do, ...faultOf(cause) })
    return unknown
  }

  const run = async (first: Parcel, knownAgain: boolean): Promise<void> => {
    let parcel: Parcel | undefined = first
    let again = knownAgain
    while (parcel && !stopping) {
      if (!(await stillOurs(parcel))) return
      const after = await attempt(parcel, again || parcel.unknowns > 0)
      again = false
      if (after === 'over') return
      parcel = after === 'look-again' ? await following(parcel) : after.next
    }
  }

  /** After a silence long enough to lose the lease, the record says whether the lane is still ours. */
  const stillOurs = async ({ lane, fence }: Parcel): Promise<boolean> => {
    if (lease.holds()) return true
    while (!lease.holds()) {
      if (stopping) return false
      await sleep(200)
    }
    const row = await sql
      .selectFrom('lanes')
      .select('id')
      .where('id', '=', lane)
      .where('holder', '=', me)
      .where('fence', '=', fence)
      .executeTakeFirst()
    return row !== undefined
  }

  /** Effects were committed to the lane while its last outcome was being written. */
  const following = async (last: Parcel): Promise<Parcel | undefined> => {
    await sql
      .updateTable('lanes')
      .set({ holder: null })
      .where('id', '=', last.lane)
      .where('holder', '=', me)
      .where('fence', '=', last.fence)
      .execute()
    return (await claim(sql, me, last.lane))?.parcel
  }

  const track = (work: Promise<void>, lane: string): Promise<void> => {
    const kept = work.catch((cause: unknown) => log('lane.stopped', { lane, ...faultOf(cause) }))
    running.add(kept)
    return kept.finally(() => running.delete(kept))
  }

  return {
    deliver(committed) {
      if (stopping) return
      for (const row of committed) {
        if (row.going) void track(run({ ...row, attempts: 0, unknowns: 0 }, false), row.lane)
      }
    },
    async wake(lane) {
      if (stopping || !lease.holds()) return
      const claimed = await claim(sql, me, lane)
      if (claimed) await track(run(claimed.parcel, claimed.again), lane)
    },
    async stop() {
      stopping = true
      await Promise.race([Promise.all(running), sleep(10_000)])
    },
  }
}

const unknown: Delivered = { became: 'unknown' }

/** What a human wrote to a person is never sent twice on Telegram. */
function neverRepeated({ effect }: Parcel): boolean {
  return effect.do === 'pass-on'
}

function receiptOf(parcel: Parcel, delivered: Delivered): Settlement['receipt'] {
  if (delivered.became !== 'sent' || !delivered.receipt) return null
  if (parcel.effect.do === 'update' || parcel.effect.do === 'rewrite') return null
  // In a chat only what may be rewritten is kept; in Slack everything, because erasing someone removes it all.
  if (parcel.lane.startsWith('telegram:') && !('key' in parcel.effect && parcel.effect.key !== undefined)) return null
  return { ...delivered.receipt, key: keyOf(parcel) }
}

/** Gathers what arrives while the last write is on its way and writes it in one go; tries again for as long as the database is away. */
function createGathering(write: (settlements: readonly Settlement[]) => Promise<ReadonlyMap<string, After>>) {
  let waiting: { settlement: Settlement; resolve: (after: After) => void }[] = []
  let busy = false
  const pump = async (): Promise<void> => {
    busy = true
    while (waiting.length > 0) {
      const taken = waiting
      waiting = []
      const after = await persist(() => write(taken.map(({ settlement }) => settlement)))
      for (const { settlement, resolve } of taken) resolve(after.get(settlement.parcel.lane) ?? 'over')
    }
    busy = false
  }
  return (settlement: Settlement): Promise<After> =>
    new Promise((resolve) => {
      waiting.push({ settlement, resolve })
      if (!busy) void pump()
    })
}

async function persist<T>(work: () => Promise<T>): Promise<T> {
  for (let wait = 100; ; wait = Math.min(5_000, wait * 2)) {
    try {
      return await work()
    } catch {
      await sleep(wait)
    }
  }
}
