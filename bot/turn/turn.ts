import { randomUUID } from 'node:crypto'
import type { ActorId, Happening } from '#workflows/actor.ts'
import type { Answer } from '#workflows/effects.ts'
import { answers, isCollision } from '../database/fault.ts'
import { type CommitParts, createCommit } from './commit.ts'
import type { Decided } from './decide.ts'
import type { Failures } from './failures.ts'
import type { AnyEvent } from './kinds.ts'
import type { Committed } from './save.ts'

/** A past fact at the door: its id makes it happen once. */
export interface Intake {
  readonly id: string
  readonly actor: ActorId
  readonly event: AnyEvent
}

/** `seen`: it had happened already. `set-aside`: it failed too often and no longer stops the rest. */
export type Taken =
  | { readonly became: 'done'; readonly answer: Answer | undefined }
  | { readonly became: 'seen' }
  | { readonly became: 'set-aside' }

/** Resolves once the turn is committed; rejects when nothing happened and the platform should send again. */
export type Take = (intake: Intake) => Promise<Taken>

export interface TurnParts extends CommitParts {
  readonly failures: Failures
  /** Receives what was committed, to deliver at once. */
  readonly deliver: (committed: readonly Committed[]) => void
  readonly now: () => number
  /** Most turns that one transaction carries; they wait for each other's commit, never for a network. */
  readonly most?: number
  /** Milliseconds after which a database that does not answer is taken to be away; 5 s when absent. */
  readonly patience?: number
}

/**
 * The turn: one transaction for what has arrived since the last one (a group commit), and only then an
 * acknowledgement. While one commit is on its way the next batch gathers. A commit that hangs refuses all that waits for
 * it, and all that comes until it ends: each platform sends again, and what was committed after all is known by its id.
 */
export function createTurns(parts: TurnParts): Take {
  const commit = createCommit(parts)
  const waiting: Entry[] = []
  let busy = false

  const happen = async (entries: readonly Entry[]): Promise<void> => {
    const happenings = entries.map(({ happening }) => happening)
    const { outcomes, committed } = await twice(() => commit(happenings))
    parts.deliver(committed)
    await Promise.all(entries.map((entry, index) => settle(entry, outcomes[index])))
  }

  const settle = async (entry: Entry, decided: Decided | undefined): Promise<void> => {
    if (decided === undefined || decided.became === 'failed') await fail(entry, decided?.cause)
    else entry.resolve(decided)
  }

  /** Counted apart from the transaction that failed, which left nothing. */
  const fail = async ({ happening, resolve, reject }: Entry, cause: unknown): Promise<void> => {
    try {
      const { setAside } = await parts.failures.count(happening, cause)
      if (setAside) resolve({ became: 'set-aside' })
      else reject(new Error('The event could not be processed', { cause }))
    } catch (error) {
      reject(error)
    }
  }

  /** A batch that an answering database refuses is taken again one event at a time, so that only the guilty one fails. */
  const attempt = async (entries: readonly Entry[]): Promise<void> => {
    try {
      await happen(entries)
    } catch (cause) {
      await retreat(entries, cause)
    }
  }

  const retreat = async (entries: readonly Entry[], cause: unknown): Promise<void> => {
    const answering = await answers(parts.sql)
    for (const entry of entries) {
      if (!answering) entry.reject(cause)
      else if (entries.length > 1) await attempt([entry])
      else await fail(entry, cause)
    }
  }

  const hang = watchHangs(parts.patience ?? 5_000)
  const pump = async (): Promise<void> => {
    if (busy) return
    busy = true
    while (waiting.length > 0) {
      const taken = waiting.splice(0, parts.most ?? 64)
      await hang.during(attempt(taken), () => [...taken, ...waiting.splice(0)])
    }
    busy = false
  }

  return (intake) =>
    new Promise<Taken>((resolve, reject) => {
      if (hang.lasts()) return reject(new DatabaseHangs())
      waiting.push({ happening: { ...intake, at: parts.now(), seed: randomUUID() }, resolve, reject })
      void pump()
    })
}

interface Hangs {
  readonly lasts: () => boolean
  /** Refuses those that `whom` gives when the work takes longer than is patient. */
  readonly during: (work: Promise<void>, whom: () => readonly Entry[]) => Promise<void>
}

function watchHangs(patience: number): Hangs {
  let lasts = false
  return {
    lasts: () => lasts,
    async during(work, whom) {
      const giveUp = (): void => {
        lasts = true
        for (const { reject } of whom()) reject(new DatabaseHangs())
      }
      const timer = setTimeout(giveUp, patience)
      await work
      clearTimeout(timer)
      lasts = false
    },
  }
}

/** Nothing is known to be stored. */
class DatabaseHangs extends Error {
  override readonly name = 'DatabaseHangs'
}

interface Entry {
  readonly happening: Happening<AnyEvent>
  readonly resolve: (taken: Taken) => void
  readonly reject: (cause: unknown) => void
}

/** Two transactions that met in a deadlock: the one that the database gave up is done again. */
async function twice<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (!isCollision(cause)) throw cause
    return await work()
  }
}
