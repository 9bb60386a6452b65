import { setTimeout as sleep } from 'node:timers/promises'
import type { OwnThread, SlackReads } from './reads.ts'

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
  /** Something said at `ms` came late: so may anything else, unless it is known why. */
  readonly late: (thread: Thread, ms: number) => void
  /** Whether all is `heard` that was said in a thread; if not, whether it may be `read` back now; what must be goes first. */
  readonly about: (
    thread: Thread & Pick<OwnThread, 'readAt' | 'lateAt' | 'owed'>,
    must?: boolean,
  ) => Promise<'heard' | 'read' | 'unread'>
  /** Whether what was said there before is likely to be brought soon: what is not acknowledged meanwhile comes after it. */
  readonly stillToCome: (thread: Thread & Pick<OwnThread, 'lateAt'>) => boolean
}

export interface Thread {
  readonly channel: string
  readonly root: string
}

/**
 * `vanished`: processes that ended without a word; `aloneSince`: milliseconds since one began to hear and no other did;
 * `unsure`: whether another one did will be known in a moment.
 */
export interface Absences {
  readonly vanished: readonly string[]
  readonly aloneSince: number | undefined
  readonly unsure: boolean
}

/** How long Slack brings something again, in milliseconds, and a little more. */
export const bringsAgainFor = 6 * 60_000

export function createDoubt(
  { absences, mayReadBack }: Pick<SlackReads, 'absences' | 'mayReadBack'>,
  now: () => number = Date.now,
): Doubt {
  const known = new Map<string, number>()
  const suspects = new Map<string, number>()
  /** When there was last nobody to hear, and when anything else went wrong that may concern every thread. */
  let alone = Number.NEGATIVE_INFINITY
  let trouble = Number.NEGATIVE_INFINITY
  const forget = (times: Map<string, number>): void => {
    for (const [name, at] of times) if (now() - at > bringsAgainFor) times.delete(name)
  }
  const sureAbsences = async (): Promise<Absences> => {
    for (let waited = 0; ; waited += pause) {
      const found = await absences()
      if (!found.unsure || waited >= saysSoWithin) return found
      await sleep(pause)
    }
  }
  const suspectAt = (thread: Thread): number => suspects.get(nameOf(thread)) ?? Number.NEGATIVE_INFINITY
  return {
    raise(thread) {
      if (thread) suspects.set(nameOf(thread), now())
      else trouble = now()
    },
    async settled() {
      forget(known)
      const { vanished, aloneSince } = await sureAbsences()
      if (aloneSince !== undefined) alone = Math.max(alone, now() - aloneSince)
      for (const process of vanished) if (!known.has(process)) known.set(process, now())
      const late = Math.max(0, ...[...known.values()].map((at) => at + comesAgainWithin - now()))
      if (late > 0) await sleep(late)
    },
    late(thread, ms) {
      if (ms > alone + againAfterAMinute && !suspects.has(nameOf(thread))) trouble = now()
    },
    async about({ readAt, lateAt, owed, ...thread }, must = false) {
      forget(suspects)
      const since = Math.max(alone, trouble, lateAt ?? alone, suspectAt(thread))
      if (!owed && (now() - since > bringsAgainFor || readAt >= since)) return 'heard'
      return (await mayReadBack(must)) ? 'read' : 'unread'
    },
    stillToCome: ({ lateAt, ...thread }) =>
      Math.max(alone, lateAt ?? alone, suspectAt(thread)) + againAfterAMinute > now(),
  }
}

function nameOf({ channel, root }: Thread): string {
  return `${channel}/${root}`
}

/** Milliseconds: a process says so often that it lives; an event is acknowledged within three seconds. */
const saysSoWithin = 2_000
const pause = 100
/** Milliseconds: Slack sees at once that a connection is gone. */
const comesAgainWithin = 1_500
/** Milliseconds: what nobody took at once comes a minute later. */
const againAfterAMinute = 62_000
