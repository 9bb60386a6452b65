import { setTimeout as sleep } from 'node:timers/promises'

/** Does `work` until it succeeds, ever more slowly (0.1 s to 5 s). @throws the last failure once `signal` has aborted. */
export async function persist<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let wait = 100; ; wait = Math.min(5_000, wait * 2)) {
    try {
      return await work()
    } catch (cause) {
      if (signal.aborted) throw cause
      await sleep(wait, undefined, { signal }).catch(() => undefined)
    }
  }
}
