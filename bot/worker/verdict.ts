import type { Delivered } from '#handlers/delivery.ts'
import type { Parcel } from './parcel.ts'
import { mostAttempts, repeatsOf } from './policy.ts'

/** What the record says after an attempt. `waits` stays first in its lane; the others free it for the next. */
export type Verdict =
  | { readonly status: 'sent' }
  | { readonly status: 'refused'; readonly code: string }
  | { readonly status: 'uncertain' }
  | {
      readonly status: 'waits'
      /** Milliseconds. */
      readonly afterMs: number
      readonly attempts: number
      readonly unknowns: number
      readonly code: string
    }

/** What an attempt comes to. A refusal is final; a platform that asks to wait consumes no attempt. */
export function judge(parcel: Pick<Parcel, 'effect' | 'attempts' | 'unknowns'>, delivered: Delivered): Verdict {
  const { attempts, unknowns } = parcel
  switch (delivered.became) {
    case 'sent':
      return { status: 'sent' }
    case 'refused':
      return { status: 'refused', code: delivered.code }
    case 'later': {
      const { waiting, code } = delivered
      const afterMs = Math.min(longest, delivered.afterMs)
      if (waiting) return { status: 'waits', afterMs, attempts, unknowns, code }
      if (attempts + 1 >= mostAttempts) return { status: 'refused', code: 'exhausted' }
      return { status: 'waits', afterMs: Math.max(afterMs, backOff(attempts)), attempts: attempts + 1, unknowns, code }
    }
    case 'unknown': {
      const next = { ...parcel, unknowns: unknowns + 1 }
      if (isSpent(next)) return lastWord(next)
      return { status: 'waits', afterMs: backOff(unknowns), attempts, unknowns: unknowns + 1, code: 'unknown' }
    }
  }
}

/** Whether it may have arrived as often as it may be sent: no further attempt is made. */
export function isSpent({ effect, unknowns }: Pick<Parcel, 'effect' | 'unknowns'>): boolean {
  return unknowns > repeatsOf(effect)
}

/** The verdict on what is spent: what a repeat would not harm is a dead letter, a message may have been read. */
export function lastWord({ effect }: Pick<Parcel, 'effect'>): Verdict {
  return repeatsOf(effect) < mostAttempts ? { status: 'uncertain' } : { status: 'refused', code: 'exhausted' }
}

/** Milliseconds. */
const slowest = 10 * 60_000
const longest = 24 * 3_600_000

/** Milliseconds: 0.5 s, 1 s, 2 s … 10 min. */
function backOff(times: number): number {
  return Math.min(slowest, 500 * 2 ** Math.min(times, 12))
}
