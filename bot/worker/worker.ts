import { setTimeout as sleep } from 'node:timers/promises'
import type { Delivered } from '#handlers/delivery.ts'
import type { Sql } from '../database/open.ts'
import { faultOf, type Log } from '../log.ts'
import type { Committed } from '../turn/save.ts'
import { claim, claimAgain, isOurs } from './claim.ts'
import { createGathering } from './gathering.ts'
import type { Lease } from './lease.ts'
import { type After, type Settlement, settle } from './ledger.ts'
import { keyOf, type Parcel } from './parcel.ts'
import { persist } from './persist.ts'
import { type Held, heldLanes, putBack } from './put-back.ts'
import { isSpent, judge, lastWord, type Verdict } from './verdict.ts'

/** Makes one attempt. `again`: an earlier one may have arrived. A throw counts as an unknown outcome. */
export type Deliver = (parcel: Parcel, again: boolean) => Promise<Delivered>

export interface WorkerParts {
  readonly sql: Sql
  readonly me: string
  readonly lease: Lease
  readonly deliver: Deliver
  /** Tells the owner of what failed, arrived perhaps, or (a human's words) arrived. Must be safe to repeat. */
  readonly report: (parcel: Parcel, verdict: Verdict) => Promise<void>
  readonly log: Log
  /** How long a stop waits for what is being sent, in milliseconds; 10 s when absent. */
  readonly patience?: number
}

export interface Worker {
  /** Sends at once what a turn committed and this process holds. */
  readonly deliver: (committed: readonly Committed[]) => void
  /** Serves a lane that waits, if nobody does. Resolves when it is empty, parked or someone else's. */
  readonly wake: (lane: string) => Promise<void>
  /** Puts back the lanes that the record says are ours and that nothing here serves: a commit whose answer was lost. */
  readonly recover: () => Promise<void>
  /** Finishes what is being sent, puts the rest back, then nothing more goes out. Ends in bounded time. */
  readonly stop: () => Promise<void>
}

/** Carries effects out, lane by lane in order; lanes flow beside each other, and their outcomes are written together. */
export function createWorker(parts: WorkerParts): Worker {
  const { sql, me, lease, report, log } = parts
  const serving = new Map<Promise<void>, string>()
  /** Leases whose parcel may have left without the record knowing what became of it. */
  const tried = new Set<string>()
  const given = new AbortController()
  let stopping = false
  const insist = <T>(work: () => Promise<T>): Promise<T> => persist(work, given.signal)
  const outcomes = createGathering((settlements: readonly Settlement[]) => insist(() => settle(sql, me, settlements)))

  const attempt = async (parcel: Parcel): Promise<After> => {
    tried.add(leaseOf(parcel))
    const spent = isSpent(parcel)
    const delivered = spent ? unknown : await parts.deliver(parcel, parcel.unknowns > 0).catch(lost(parcel))
    const verdict = spent ? lastWord(parcel) : judge(parcel, delivered)
    await insist(() => report(parcel, verdict))
    const after = await outcomes({ parcel, verdict, receipt: receiptOf(parcel, delivered) })
    tried.delete(leaseOf(parcel))
    return after
  }

  const lost =
    (parcel: Parcel) =>
    (cause: unknown): Delivered => {
      log('delivery.threw', { id: parcel.id, effect: parcel.effect.do, ...faultOf(cause) })
      return unknown
    }

  const run = async (first: Parcel): Promise<void> => {
    let parcel: Parcel | undefined = first
    while (parcel && (await stillOurs(parcel))) {
      const sent: Parcel = parcel
      const after = await attempt(sent)
      if (after === 'over') return
      parcel = after === 'look-again' ? await insist(() => claimAgain(sql, me, sent)) : after.next
    }
  }

  /** After a silence long enough to lose the lease, the record says whether the lane is still ours. */
  const stillOurs = async (parcel: Parcel): Promise<boolean> => {
    if (stopping || lease.holds()) return !stopping
    while (!lease.holds()) {
      if (stopping) return false
      await sleep(200)
    }
    return await insist(() => isOurs(sql, me, parcel))
  }

  const serve = async (lane: string, first: () => Promise<Parcel | undefined>): Promise<void> => {
    const whole = async (): Promise<void> => {
      const parcel = await first()
      if (parcel) await run(parcel)
    }
    const work = whole().catch((cause: unknown) => log('lane.stopped', { lane, ...faultOf(cause) }))
    serving.set(work, lane)
    await work
    serving.delete(work)
  }

  /** Committed too late: never tried here, so the next process sends it as if for the first time. */
  const leave = (rows: readonly Committed[]): void => {
    const untried = rows.map(({ lane, fence }) => ({ lane, fence, tried: false }))
    for (const one of untried)
      void serve(one.lane, async () => {
        await putBack(sql, me, [one])
        return undefined
      })
  }

  const isServed = (lane: string): boolean => [...serving.values()].includes(lane)
  const notServed = async (): Promise<readonly (Held & { tried: boolean })[]> => {
    const held = await heldLanes(sql, me)
    return held.filter(({ lane }) => !isServed(lane)).map((one) => ({ ...one, tried: tried.has(leaseOf(one)) }))
  }

  let suspects: readonly Held[] = []
  return {
    deliver(committed) {
      const going = committed.filter((row) => row.going)
      if (stopping) return leave(going)
      for (const row of going) void serve(row.lane, async () => ({ ...row, attempts: 0, unknowns: 0 }))
    },
    async wake(lane) {
      if (stopping || !lease.holds()) return
      await serve(lane, () => claim(sql, me, lane))
    },
    async recover() {
      const idle = await notServed()
      // A commit's own answer may still be on its way: only what was idle at the last look too is put back.
      const twice = idle.filter(({ lane, fence }) => suspects.some((one) => one.lane === lane && one.fence === fence))
      suspects = idle
      await putBack(sql, me, twice)
      for (const held of twice) tried.delete(leaseOf(held))
    },
    async stop() {
      stopping = true
      const patience = parts.patience ?? 10_000
      await Promise.race([Promise.all(serving.keys()), sleep(patience, undefined, { ref: false })])
      given.abort()
      const rest = async (): Promise<void> => putBack(sql, me, await notServed())
      await Promise.race([rest().catch(() => undefined), sleep(2_000, undefined, { ref: false })])
    },
  }
}

const unknown: Delivered = { became: 'unknown' }

function leaseOf({ lane, fence }: Held): string {
  return `${lane}#${fence}`
}

function receiptOf(parcel: Parcel, delivered: Delivered): Settlement['receipt'] {
  if (delivered.became !== 'sent' || !delivered.receipt) return null
  if (parcel.effect.do === 'update' || parcel.effect.do === 'rewrite') return null
  // In a chat only what may be rewritten is kept; in Slack everything, because erasing someone removes it all.
  if (parcel.lane.startsWith('telegram:') && !('key' in parcel.effect)) return null
  return { ...delivered.receipt, key: keyOf(parcel) }
}
