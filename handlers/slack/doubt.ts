import { setTimeout as sleep } from 'node:timers/promises'
import type { SlackReads } from './reads.ts'

/**
 * Whether Slack may still have to bring something that was typed in a thread before what it just brought. So it is after
 * a trouble: a time when nobody heard, an event that came late or failed here. What a vanished process had heard comes
 * again in a moment, as long as another one lives.
 */
export interface Doubt {
  /** There was a trouble, in one thread or in all. */
  readonly raise: (thread?: Thread) => void
  /** Resolves once what a vanished process had heard has had the time to come again: Slack brings it at once. */
  readonly settled: () => Promise<void>
  /** Whether to read a thread back now: once after a trouble, and not more often than Slack lets us read. */
  readonly about: (thread: Thread) => Promise<boolean>
}

export interface Thread {
  readonly channel: string
  readonly root: string
}

/** `vanished`: processes that ended without a word; `aloneSince`: milliseconds since one began to hear and no other did. */
export interface Absences {
  readonly vanished: readonly string[]
  readonly aloneSince: number | undefined
}

/** How long Slack brings something again, in milliseconds, and a little more. */
export const bringsAgainFor = 6 * 60_000

export function createDoubt(
  { absences, mayReadBack }: Pick<SlackReads, 'absences' | 'mayReadBack'>,
  now: () => number = Date.now,
): Doubt {
  const known = new Map<string, number>()
  const readAt = new Map<string, number>()
  const suspects = new Map<string, number>()
  let last = Number.NEGATIVE_INFINITY
  const forget = (times: Map<string, number>): void => {
    for (const [name, at] of times) if (now() - at > bringsAgainFor) times.delete(name)
  }
  return {
    raise(thread) {
      if (thread) suspects.set(nameOf(thread), now())
      else last = now()
    },
    async settled() {
      forget(known)
      const { vanished, aloneSince } = await absences()
      if (aloneSince !== undefined) last = Math.max(last, now() - aloneSince)
      for (const process of vanished) if (!known.has(process)) known.set(process, now())
      const late = Math.max(0, ...[...known.values()].map((at) => at + comesAgainWithin - now()))
      if (late > 0) await sleep(late)
    },
    async about(thread) {
      forget(readAt)
      forget(suspects)
      const name = nameOf(thread)
      const since = Math.max(last, suspects.get(name) ?? Number.NEGATIVE_INFINITY)
      if (now() - since > bringsAgainFor || (readAt.get(name) ?? Number.NEGATIVE_INFINITY) >= since) return false
      if (!(await mayReadBack())) return false
      readAt.set(name, now())
      return true
    },
  }
}

function nameOf({ channel, root }: Thread): string {
  return `${channel}/${root}`
}

/** Milliseconds: Slack sees at once that a connection is gone. */
const comesAgainWithin = 1_500
