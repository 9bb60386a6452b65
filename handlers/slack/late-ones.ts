/** Resolves when what was said at `ts` (Slack's) in this place may go on. */
export type LateOnes = (place: string, ts: string) => Promise<void>

/**
 * What Slack brings again after a minute comes with what was said before and after it, in any order: it is gathered for a
 * moment, `ms` milliseconds, and goes on in the order it was said.
 */
export function createLateOnes(ms = 1_000): LateOnes {
  const waiting = new Map<string, Late[]>()
  const release = (place: string): void => {
    const all = waiting.get(place) ?? []
    waiting.delete(place)
    for (const { go } of all.toSorted((one, other) => Number(one.ts) - Number(other.ts))) go()
  }
  return (place, ts) =>
    new Promise((go) => {
      const others = waiting.get(place)
      if (others) others.push({ ts, go })
      else {
        waiting.set(place, [{ ts, go }])
        setTimeout(() => release(place), ms)
      }
    })
}

interface Late {
  readonly ts: string
  readonly go: () => void
}
