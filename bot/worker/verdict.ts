import type { Delivered } from '#handlers/delivery.ts'
import type { Effect } from '#workflows/effects.ts'
import type { Parcel } from './parcel.ts'

/** What the record says after an attempt. `waits` stays first in its lane; the others free it for the next. */
export type Verdict =
  | { readonly status: 'sent' }
  | { readonly status: 'refused'; readonly code: string }
  | { readonly status: 'uncertain' }
  | {
      readonly status: 'waits'
      readonly afterMs: number
      readonly attempts: number
      readonly unknowns: number
      readonly code: string
    }

/** Attempts before a dead letter: with the back-off below, about a day. */
const most = 150
const slowest = 10 * 60_000

/**
 * The policy. A refusal is final. A platform that asks to wait consumes no attempt. An unknown outcome: what can be
 * read back or done twice without harm is tried again; the assistant's own words once more; a human's words never.
 */
export function judge(parcel: Pick<Parcel, 'effect' | 'attempts' | 'unknowns'>, delivered: Delivered): Verdict {
  const { attempts, unknowns } = parcel
  switch (delivered.became) {
    case 'sent':
      return { status: 'sent' }
    case 'refused':
      return { status: 'refused', code: delivered.code }
    case 'later': {
      const { afterMs, waiting, code } = delivered
      if (waiting) return { status: 'waits', afterMs, attempts, unknowns, code }
      if (attempts + 1 >= most) return { status: 'refused', code: 'exhausted' }
      return { status: 'waits', afterMs: Math.max(afterMs, backOff(attempts)), attempts: attempts + 1, unknowns, code }
    }
    case 'unknown':
      if (!mayRepeat(parcel.effect, unknowns)) return { status: 'uncertain' }
      return { status: 'waits', afterMs: backOff(unknowns), attempts, unknowns: unknowns + 1, code: 'unknown' }
  }
}

function mayRepeat(effect: Effect, unknowns: number): boolean {
  switch (effect.do) {
    case 'pass-on':
      return false
    case 'say':
    case 'send-export':
    case 'leave-group':
      return unknowns < 1
    default:
      return unknowns < most
  }
}

/** Milliseconds: 0.5 s, 1 s, 2 s … 10 min. */
function backOff(times: number): number {
  return Math.min(slowest, 500 * 2 ** Math.min(times, 12))
}
