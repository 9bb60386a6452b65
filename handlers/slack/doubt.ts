/**
 * Whether Slack may still have to bring something that was typed in a thread before what it just brought. So it is after
 * a trouble: a connection made anew, an event brought again or that failed here, a process that vanished with what it had
 * heard, a root so new that its first replies were sent back. One look at the thread ends the doubt about it.
 */
export interface Doubt {
  /** There was a trouble. */
  readonly raise: () => void
  readonly about: (thread: Thread) => Promise<boolean>
  /** The thread was read back: whatever was typed until `asked` (ms) is known. */
  readonly settle: (thread: Thread, asked: number) => void
}

export interface Thread {
  readonly channel: string
  readonly root: string
}

/** How long Slack brings something again, in milliseconds, and a little more. */
export const bringsAgainFor = 6 * 60_000

/** `vanished`: processes that ended without a word, as long as what they had heard may be brought again. */
export function createDoubt(vanished: () => Promise<readonly string[]>, now: () => number = Date.now): Doubt {
  const settled = new Map<string, number>()
  let known: ReadonlySet<string> = new Set()
  let last = now()
  const raise = (): void => {
    last = now()
  }
  const forget = (): void => {
    for (const [thread, at] of settled) if (now() - at > bringsAgainFor) settled.delete(thread)
  }
  return {
    raise,
    async about({ channel, root }) {
      const gone = await vanished()
      if (gone.some((process) => !known.has(process))) raise()
      known = new Set(gone)
      const trouble = Math.max(last, Number(root) * 1000)
      const asked = settled.get(`${channel}/${root}`) ?? 0
      return trouble > asked && now() - trouble < bringsAgainFor
    },
    settle({ channel, root }, asked) {
      forget()
      settled.set(`${channel}/${root}`, asked)
    },
  }
}
