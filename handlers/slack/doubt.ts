import { setTimeout as sleep } from 'node:timers/promises'
import type { OwnThread, SlackReads } from './reads.ts'

/**
 * Whether Slack may still have to bring something that was typed in a thread before what it just brought. So it is after
 * a trouble: a time when nobody heard, an event that came late, one that was brought and not heard yet. What a vanished
 * process had heard comes again in a moment, as long as another one lives.
 */
export interface Doubt {
  /** There was a trouble, which may concern every thread. */
  readonly raise: () => void
  /** Resolves once what a vanished process had heard has had the time to come again: Slack brings it at once. */
  readonly settled: () => Promise<void>
  /** Something said at `ms` came late: so may anything else, unless it is known why. */
  readonly late: (ms: number) => void
  /** Whether all is `heard` that was said in a thread; if not, whether it may be `read` back now; what must be goes first. */
  readonly about: (
    thread: Pick<OwnThread, 'readAt' | 'lateAt' | 'missing' | 'owed'>,
    must?: boolean,
  ) => Promise<'heard' | 'read' | 'unread'>
  /** Whether what was said there before is likely to be brought soon: what is not acknowledged meanwhile comes after it. */
  readonly stillToCome: (thread: Pick<OwnThread, 'lateAt' | 'missing'>) => boolean
}

export interface Thread {
  readonly channel: string
  readonly root: string
}

/**
 * `vanished`: processes that ended without a word; `aloneSince`: milliseconds since one began to hear and no other did;
 * `troubleSince`: since one of them met a trouble; `unsure`: whether another one heard will be known in a moment.
 */
export interface Absences {
  readonly vanished: readonly string[]
  readonly aloneSince: number | undefined
  readonly troubleSince: number | undefined
  readonly unsure: boolean
}

/** How long Slack brings something again, in milliseconds, and a little more. */
export const bringsAgainFor = 6 * 60_000

export function createDoubt(
  { absences, mayReadBack, noteTrouble }: Pick<SlackReads, 'absences' | 'mayReadBack' | 'noteTrouble'>,
  now: () => number = Date.now,
): Doubt {
  /** When those that vanished were first missed. */
  let missed: ReadonlyMap<string, number> = new Map()
  /** When there was last nobody to hear, and when anything else went wrong that may concern every thread. */
  let alone = Number.NEGATIVE_INFINITY
  let trouble = Number.NEGATIVE_INFINITY
  const sureAbsences = async (): Promise<Absences> => {
    for (let waited = 0; ; waited += pause) {
      const found = await absences()
      if (!found.unsure || waited >= saysSoWithin) return found
      await sleep(pause)
    }
  }
  const newest = (at: number, ago: number | undefined): number => (ago === undefined ? at : Math.max(at, now() - ago))
  const raise = (): void => {
    trouble = now()
    noteTrouble().catch(() => undefined)
  }
  return {
    raise,
    async settled() {
      const { vanished, aloneSince, troubleSince } = await sureAbsences()
      alone = newest(alone, aloneSince)
      trouble = newest(trouble, troubleSince)
      missed = new Map(vanished.map((process) => [process, missed.get(process) ?? now()]))
      const late = Math.max(0, ...missed.values()) + comesAgainWithin - now()
      if (late > 0) await sleep(late)
    },
    late(ms) {
      if (ms > alone + againAfterAMinute) raise()
    },
    async about({ readAt, lateAt, missing, owed }, must = false) {
      const since = Math.max(alone, trouble, lateAt ?? alone)
      if (!owed && !missing && (now() - since > bringsAgainFor || readAt >= since)) return 'heard'
      return (await mayReadBack(must)) ? 'read' : 'unread'
    },
    stillToCome: ({ lateAt, missing }) => missing || Math.max(alone, lateAt ?? alone) + againAfterAMinute > now(),
  }
}

/** Milliseconds: a process says so often that it lives; an event is acknowledged within three seconds. */
const saysSoWithin = 2_000
const pause = 100
/** Milliseconds: Slack sees at once that a connection is gone. */
const comesAgainWithin = 1_500
/** Milliseconds: what nobody took at once comes a minute later. */
const againAfterAMinute = 62_000
