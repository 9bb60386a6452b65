import { setTimeout as sleep } from 'node:timers/promises'
import { faultOf } from '../log.ts'
import type { Committed } from '../turn/save.ts'
import { withDeadline } from '../deadline.ts'
import { claim } from './claim.ts'
import { type CourierParts, createCourier } from './courier.ts'
import type { Parcel } from './parcel.ts'
import { persist } from './persist.ts'
import { type Held, heldLanes, putBack } from './put-back.ts'

export interface WorkerParts extends Omit<CourierParts, 'insist' | 'stopping' | 'soon'> {
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

/** Carries effects out; lanes flow beside each other. */
export function createWorker(parts: WorkerParts): Worker {
  const { sql, me, lease, patience = 10_000 } = parts
  const given = new AbortController()
  let stopping = false
  const insist = <T>(work: () => Promise<T>): Promise<T> => persist(work, given.signal)
  const soon = (lane: string, ms: number): void => {
    // What waits longer is the relay's.
    if (ms < near) setTimeout(() => void wake(lane), ms + 5).unref()
  }
  const courier = createCourier({ ...parts, insist, soon, stopping: () => stopping })
  const round = createRound(parts)

  const serve = (lane: string, first: () => Promise<Parcel | undefined>): Promise<void> =>
    round.add(lane, async () => {
      const parcel = await first()
      if (parcel) await courier.run(parcel)
    })
  const notServed = async (): Promise<readonly Left[]> => {
    const held = await heldLanes(sql, me)
    return held.filter(({ lane }) => !round.has(lane)).map((one) => ({ ...one, tried: courier.tried(one) }))
  }
  /** Committed too late: never tried here, so the next process sends it as if for the first time. */
  const leave = ({ lane, fence }: Committed): void => {
    void round.add(lane, () => putBack(sql, me, [{ lane, fence, tried: false }]))
  }

  const wake = async (lane: string): Promise<void> => {
    if (!stopping && lease.holds()) await serve(lane, () => claim(sql, me, lane))
  }

  let suspects: readonly Left[] = []
  return {
    deliver(committed) {
      for (const row of committed.filter(({ going }) => going)) {
        if (stopping) leave(row)
        else void serve(row.lane, async () => ({ ...row, created: Date.now(), attempts: 0, unknowns: 0 }))
      }
    },
    wake,
    async recover() {
      const idle = await notServed()
      // A commit's own answer may still be on its way: only what was idle at the last look too is put back.
      const twice = idle.filter(({ lane, fence }) => suspects.some((one) => one.lane === lane && one.fence === fence))
      suspects = idle
      await putBack(sql, me, twice)
    },
    async stop() {
      stopping = true
      await Promise.race([round.over(), sleep(patience, undefined, { ref: false })])
      given.abort()
      const rest = async (): Promise<void> => putBack(sql, me, await notServed())
      await withDeadline(rest(), 2_000, undefined)
    },
  }
}

/** Milliseconds: the relay's own look at what waits is further apart. */
const near = 2_500

type Left = Held & { readonly tried: boolean }

interface Round {
  readonly add: (lane: string, work: () => Promise<void>) => Promise<void>
  readonly has: (lane: string) => boolean
  /** Resolves when all that was added so far is over. */
  readonly over: () => Promise<unknown>
}

/** What is under way, by lane; what fails is logged and over. */
function createRound({ log }: WorkerParts): Round {
  const underWay = new Map<Promise<void>, string>()
  return {
    async add(lane, work) {
      const kept = work().catch((cause: unknown) => log('lane.stopped', { lane, ...faultOf(cause) }))
      underWay.set(kept, lane)
      await kept
      underWay.delete(kept)
    },
    has: (lane) => [...underWay.values()].includes(lane),
    over: () => Promise.all(underWay.keys()),
  }
}
