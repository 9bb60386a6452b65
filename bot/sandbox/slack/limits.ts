import type { Method } from './web/method.ts'

/** Counts calls as Slack does; gives the seconds to wait when there are too many. */
export type Limits = (name: string, method: Method, channel: string | undefined) => number | undefined

const minute = 60_000

/** `chat.postMessage`: 1 a second per channel; others: their tier a minute. */
export function createLimits(now: () => number): Limits {
  const calls = new Map<string, number[]>()
  return (name, method, channel) => {
    const { tier } = method
    const key = tier === 'special' ? `${name} ${channel ?? ''}` : name
    const [count, window] = tier === 'special' ? [1, 1000] : [tier, minute]
    const at = now()
    const recent = (calls.get(key) ?? []).filter((time) => at - time < window)
    const oldest = recent[0]
    if (recent.length >= count && oldest !== undefined) return Math.max(1, Math.ceil((oldest + window - at) / 1000))
    calls.set(key, [...recent, at])
    return undefined
  }
}
