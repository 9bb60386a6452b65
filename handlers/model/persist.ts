import { setTimeout as pause } from 'node:timers/promises'
import type { Unavailable } from '#workflows/answer/verify/model-answer.ts'
import { line, type Seen } from './line.ts'

/** What an attempt is given: the only way out, which notes what came back and ends in time. */
export type Attempt<T> = (fetch: typeof globalThis.fetch, signal: AbortSignal) => Promise<T>

export interface Persisting {
  /** Milliseconds for all attempts and pauses together. */
  readonly budgetMs: number
  readonly mostBytes: number
}

/**
 * Attempts within the budget: again after 429 and 5xx, when what remains leaves time for it. What ends badly is a code,
 * from the status and the clock alone: an error's text may hold what was sent. `status` goes with it, for who can ask
 * otherwise.
 */
export async function persist<T>(
  attempt: Attempt<T>,
  { budgetMs, mostBytes }: Persisting,
): Promise<{ readonly given: T } | (Unavailable & { readonly status: number | null })> {
  const end = performance.now() + budgetMs
  const signal = AbortSignal.timeout(Math.ceil(budgetMs))
  for (let tries = 1; ; tries += 1) {
    const seen: Seen = { status: null, retryAfterMs: null }
    const given = await orNothing(attempt(line(seen, signal, mostBytes), signal), signal)
    if (given) return given
    const waitMs = seen.retryAfterMs ?? firstPauseMs * tries
    const mayTry = isPassing(seen.status) && tries < mostTries && performance.now() + waitMs + leastLeftMs < end
    if (!mayTry) return { unavailable: codeOf(seen.status, signal.aborted), status: seen.status }
    await pause(waitMs)
  }
}

const mostTries = 3
const firstPauseMs = 300
/** Below it a new attempt would most likely be cut. */
const leastLeftMs = 1000

/** Ends with the signal even when what it waits for does not. */
async function orNothing<T>(attempt: Promise<T>, signal: AbortSignal): Promise<{ readonly given: T } | null> {
  const given = attempt.then(
    (value) => ({ given: value }),
    () => null,
  )
  const ended = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null)
    signal.addEventListener('abort', () => resolve(null), { once: true })
  })
  return await Promise.race([given, ended])
}

function isPassing(status: number | null): boolean {
  return status === 429 || (status !== null && status >= 500)
}

function codeOf(status: number | null, isLate: boolean): Unavailable['unavailable'] {
  if (status === 429) return 'busy'
  if (isLate) return 'time-out'
  if (status === null || status >= 500) return 'down'
  return status >= 400 ? 'refused' : 'nonsense'
}
