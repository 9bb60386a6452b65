import type { SlackFault } from './traffic.ts'

/** Faults waiting for their call. */
export interface FaultBox {
  readonly inject: (fault: SlackFault) => void
  readonly clear: () => void
  readonly pending: () => readonly SlackFault[]
  /** The fault that hits this call, now counted; undefined when none does. */
  readonly meet: (method: string, channel: string | undefined) => SlackFault | undefined
}

interface Waiting {
  readonly fault: SlackFault
  left: number
  readonly draw: () => number
}

export function createFaults(): FaultBox {
  let waiting: Waiting[] = []
  return {
    inject(fault) {
      const left = fault.chance === undefined ? (fault.times ?? 1) : Number.POSITIVE_INFINITY
      waiting.push({ fault, left, draw: sequence(fault.seed ?? 1) })
    },
    clear() {
      waiting = []
    },
    pending: () => waiting.map(({ fault, left }) => (Number.isFinite(left) ? { ...fault, times: left } : fault)),
    meet(method, channel) {
      const found = waiting.find(({ fault, draw }) => concerns(fault, method, channel) && lucky(fault, draw))
      if (!found) return undefined
      found.left -= 1
      waiting = waiting.filter((one) => one.left > 0)
      return found.fault
    },
  }
}

function concerns(fault: SlackFault, method: string, channel: string | undefined): boolean {
  const meant = fault.method === undefined ? method !== 'apps.connections.open' : fault.method === method
  return meant && (fault.channel === undefined || fault.channel === channel)
}

function lucky(fault: SlackFault, draw: () => number): boolean {
  return fault.chance === undefined || draw() < fault.chance
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
