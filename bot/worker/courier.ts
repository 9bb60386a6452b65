import { setTimeout as sleep } from 'node:timers/promises'
import type { Delivered } from '#handlers/delivery.ts'
import type { Sql } from '../database/open.ts'
import { faultOf, type Log } from '../log.ts'
import { claimAgain, isOurs } from './claim.ts'
import { createGathering } from './gathering.ts'
import type { Lease } from './lease.ts'
import { type After, type Settlement, settle } from './ledger.ts'
import { keyOf, type Parcel } from './parcel.ts'
import type { Held } from './put-back.ts'
import { isSpent, judge, lastWord, type Verdict } from './verdict.ts'

/** Makes one attempt. `again`: an earlier one may have arrived. A throw counts as an unknown outcome. */
export type Deliver = (parcel: Parcel, again: boolean) => Promise<Delivered>

export interface CourierParts {
  readonly sql: Sql
  readonly me: string
  readonly lease: Lease
  readonly deliver: Deliver
  /** Tells the owner of what failed, arrived perhaps, or (a human's words) arrived. Must be safe to repeat. */
  readonly report: (parcel: Parcel, verdict: Verdict) => Promise<void>
  readonly log: Log
  /** Does it until it succeeds, or rejects once the process gives up. */
  readonly insist: <T>(work: () => Promise<T>) => Promise<T>
  /** Serves a lane again in `ms` milliseconds: it waits its turn at a partner, which is near. */
  readonly soon: (lane: string, ms: number) => void
  /** True once nothing new may be sent. */
  readonly stopping: () => boolean
}

export interface Courier {
  /** Sends this parcel and all that follows it in its lane, as long as the lane is ours. */
  readonly run: (first: Parcel) => Promise<void>
  /** Whether the parcel of this lease may have left without the record knowing what became of it. */
  readonly tried: (lease: Held) => boolean
}

/** Sends lane by lane, in order, one at a time; the outcomes of all lanes are written together. */
export function createCourier(parts: CourierParts): Courier {
  const { sql, me, insist } = parts
  const tried = new Set<string>()
  const outcomes = createGathering((settlements: readonly Settlement[]) => insist(() => settle(sql, me, settlements)))

  const attempt = async (parcel: Parcel): Promise<After> => {
    tried.add(nameOf(parcel))
    const spent = isSpent(parcel)
    const delivered = spent ? unknown : await tryOnce(parts, parcel)
    const verdict = spent ? lastWord(parcel) : judge(parcel, delivered)
    await insist(() => parts.report(parcel, verdict))
    const after = await outcomes({ parcel, verdict, receipt: receiptOf(parcel, delivered) })
    tried.delete(nameOf(parcel))
    if (verdict.status === 'waits' && verdict.code === 'paced') parts.soon(parcel.lane, verdict.afterMs)
    return after
  }

  return {
    tried: (lease) => tried.has(nameOf(lease)),
    async run(first) {
      let parcel: Parcel | undefined = first
      while (parcel && (await maySend(parts, parcel))) {
        const sent: Parcel = parcel
        const after = await attempt(sent)
        if (after === 'over') return
        parcel = after === 'look-again' ? await insist(() => claimAgain(sql, me, sent)) : after.next
      }
    },
  }
}

const unknown: Delivered = { became: 'unknown' }

async function tryOnce({ deliver, log }: CourierParts, parcel: Parcel): Promise<Delivered> {
  try {
    return await deliver(parcel, parcel.unknowns > 0)
  } catch (cause) {
    log('delivery.threw', { id: parcel.id, effect: parcel.effect.do, ...faultOf(cause) })
    return unknown
  }
}

/** After a silence long enough to lose the lease, the record says whether the lane is still ours. */
async function maySend({ sql, me, lease, insist, stopping }: CourierParts, parcel: Parcel): Promise<boolean> {
  if (lease.holds()) return !stopping()
  while (!(lease.holds() || stopping())) await sleep(200)
  return !stopping() && (await insist(() => isOurs(sql, me, parcel)))
}

function nameOf({ lane, fence }: Held): string {
  return `${lane}#${fence}`
}

function receiptOf(parcel: Parcel, delivered: Delivered): Settlement['receipt'] {
  if (delivered.became !== 'sent' || !delivered.receipt) return null
  if (parcel.effect.do === 'update' || parcel.effect.do === 'rewrite') return null
  // In a chat only what may be rewritten is kept; in Slack everything, because erasing someone removes it all.
  if (parcel.lane.startsWith('telegram:') && !('key' in parcel.effect)) return null
  return { ...delivered.receipt, key: keyOf(parcel) }
}
