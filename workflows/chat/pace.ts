import type { Pace } from './state.ts'

const burst = 40
const perSecond = 2

/**
 * Takes one token for one event at `at` (ms). `pass` is false beyond the limit (40 at once, two a second after that: people tap several choices of one question);
 * `tell` is true once per flood, and again only after half of the tokens came back.
 */
export function spend(pace: Pace, at: number): { readonly pace: Pace; readonly pass: boolean; readonly tell: boolean } {
  const passed = Math.max(0, at - pace.at) / 1000
  const tokens = Math.min(burst, pace.tokens + passed * perSecond)
  const told = pace.told && tokens < burst / 2
  const now = Math.max(at, pace.at)
  if (tokens >= 1) return { pace: { tokens: tokens - 1, at: now, told }, pass: true, tell: false }
  return { pace: { tokens, at: now, told: true }, pass: false, tell: !told }
}
