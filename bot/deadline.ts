import { setTimeout as sleep } from 'node:timers/promises'

/** What `work` gives, or `otherwise` when it fails or takes more than `ms` milliseconds. */
export async function withDeadline<T>(work: Promise<T>, ms: number, otherwise: T): Promise<T> {
  const over = new AbortController()
  const late = sleep(ms, otherwise, { signal: over.signal }).catch(() => otherwise)
  const result = await Promise.race([work.catch(() => otherwise), late])
  over.abort()
  return result
}
