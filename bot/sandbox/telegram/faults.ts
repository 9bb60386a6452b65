import type { FaultRule, TelegramFault, TelegramFaults } from './fault-rule.ts'

/** The faults in force, and what the next call meets. */
export interface FaultBoard extends TelegramFaults {
  /** The fault of the first rule that hits this call, which is counted. */
  readonly draw: (method: string, chat: number) => TelegramFault | undefined
}

interface Entry {
  readonly rule: FaultRule
  left: number
  readonly chance: (() => boolean) | undefined
}

export function createFaults(changed: () => void): FaultBoard {
  let entries: readonly Entry[] = []
  const keep = (next: readonly Entry[]): void => {
    entries = next
    changed()
  }
  return {
    inject: (rule) => {
      const entry: Entry = { rule, left: timesOf(rule), chance: chanceOf(rule) }
      keep([...entries, entry])
      return () => keep(entries.filter((other) => other !== entry))
    },
    active: () => entries.map(({ rule }) => rule),
    clear: () => keep([]),
    draw: (method, chat) => {
      const hit = entries.find((entry) => meets(entry.rule, method, chat) && (entry.chance?.() ?? true))
      if (!hit) return undefined
      hit.left -= 1
      if (hit.left <= 0) keep(entries.filter((entry) => entry !== hit))
      return hit.rule.fault
    },
  }
}

function meets(rule: FaultRule, method: string, chat: number): boolean {
  const named = rule.method === undefined ? method !== 'getUpdates' : rule.method === method
  return named && (rule.chat === undefined || rule.chat === chat)
}

function timesOf(rule: FaultRule): number {
  return rule.times ?? (rule.probability === undefined ? 1 : Number.POSITIVE_INFINITY)
}

function chanceOf({ probability, seed = 1 }: FaultRule): (() => boolean) | undefined {
  if (probability === undefined) return undefined
  const random = seeded(seed)
  return () => random() < probability
}

/** mulberry32: the same numbers from 0 to 1 for the same seed. */
function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
