import type { World } from './world.ts'

/** Share of calls: asked to wait, done and never answered, broken. */
export const shares = { wait: 0.05, timeOut: 0.02, broken: 0.02 }

/** From now on both platforms fail as often as that, whatever is asked of them. */
export function makeTrouble({ telegram, slack }: World, seed: number, longestWait: number): void {
  const waits = [1, 0.1, 0.25, 0.5, 0.75].map((share) => Math.max(1, Math.round(share * longestWait)))
  for (const [nth, retryAfter] of waits.entries()) {
    const [probability, own] = [shares.wait / waits.length, seed + nth]
    telegram.faults.inject({ probability, seed: own, fault: { kind: '429', retryAfter } })
    slack.faults.inject({ fault: '429', chance: probability, seed: own + 100, retryAfter })
  }
  telegram.faults.inject({
    probability: shares.timeOut,
    seed: seed + 50,
    fault: { kind: 'timeout-after-accept', ms: 1_500 },
  })
  telegram.faults.inject({ probability: shares.broken, seed: seed + 51, fault: { kind: '5xx', code: 502 } })
  slack.faults.inject({ fault: 'timeout-after-accept', chance: shares.timeOut, seed: seed + 150, afterMs: 1_500 })
  slack.faults.inject({ fault: '5xx', chance: shares.broken, seed: seed + 151 })
}

export function endTrouble({ telegram, slack }: World): void {
  telegram.faults.clear()
  slack.faults.clear()
}
