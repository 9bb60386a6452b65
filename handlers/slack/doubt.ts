import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Whether Slack may still have to bring something that was typed in a thread before what it just brought. So it is after
 * a trouble: a connection made anew, an event brought again or that failed here, a process that vanished with what it had
 * heard.
 */
export interface Doubt {
  /** There was a trouble. */
  readonly raise: () => void
  /** Resolves once what a vanished process had heard has had the time to come again: Slack brings it at once. */
  readonly settled: () => Promise<void>
  /** Whether to read a thread back now: once after a trouble, and not more often than Slack lets us read. */
  readonly about: (thread: Thread) => boolean
}

export interface Thread {
  readonly channel: string
  readonly root: string
}

/** How long Slack brings something again, in milliseconds, and a little more. */
export const bringsAgainFor = 6 * 60_000

/** `vanished`: processes that ended without a word in the last minutes. */
export function createDoubt(vanished: () => Promise<readonly string[]>, now: () => number = Date.now): Doubt {
  const known = new Map<string, number>()
  const readAt = new Map<string, number>()
  let last = now()
  const raise = (): void => {
    last = now()
  }
  const forget = (times: Map<string, number>): void => {
    for (const [name, at] of times) if (now() - at > bringsAgainFor) times.delete(name)
  }
  return {
    raise,
    async settled() {
      forget(known)
      for (const process of await vanished()) if (!known.has(process)) known.set(process, now())
      const late = Math.max(0, ...[...known.values()].map((at) => at + comesAgainWithin - now()))
      if (late > 0) await sleep(late)
    },
    about({ channel, root }) {
      forget(readAt)
      const thread = `${channel}/${root}`
      const lately = [...readAt.values()].filter((at) => now() - at < 60_000).length
      if (now() - last > bringsAgainFor || (readAt.get(thread) ?? -1) >= last || lately >= mostReads) return false
      readAt.set(thread, now())
      return true
    },
  }
}

/** Milliseconds: Slack sees at once that a connection is gone. */
const comesAgainWithin = 1_500
/** A minute, of the fifty that Slack allows: others read too. */
const mostReads = 12
