import { faultOf, type Log } from './log.ts'

/**
 * Does `work` now and then every `ms` milliseconds, never twice at once; what fails is logged and done again next time.
 * The function returned stops it, and resolves when what was under way is over.
 */
export function every(ms: number, name: string, work: () => Promise<void>, log: Log): () => Promise<void> {
  let underWay: Promise<void> | undefined
  const tick = (): void => {
    underWay ??= work()
      .catch((cause: unknown) => log(`${name}.failed`, faultOf(cause)))
      .finally(() => {
        underWay = undefined
      })
  }
  const timer = setInterval(tick, ms)
  tick()
  return async () => {
    clearInterval(timer)
    await underWay
  }
}
