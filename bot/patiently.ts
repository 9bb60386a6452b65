import { setTimeout as sleep } from 'node:timers/promises'

/** Tries `work` again after each of these pauses, in milliseconds; a failure after the last one is the caller's. */
export async function patiently<T>(work: () => Promise<T>, pauses: readonly number[] = [500, 2_000]): Promise<T> {
  for (const pause of pauses) {
    try {
      return await work()
    } catch {
      await sleep(pause)
    }
  }
  return await work()
}
