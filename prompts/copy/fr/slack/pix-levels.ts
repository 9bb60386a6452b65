import type { Domain } from '#prompts/pix/domains.ts'
import { nineInTen } from '#prompts/pix/levels.ts'
import type { Profile } from '#workflows/pix/assessment/state.ts'

/** A level (0..8) with its uncertainty in levels. */
export interface Estimate {
  readonly level: number
  readonly sd: number
}

/**
 * The mean of several competences. Their errors go together, so the uncertainty is the mean of theirs: it is never said
 * smaller than it is.
 */
export function together({ levels, sd }: Profile, places: readonly number[]): Estimate {
  return { level: mean(places.map((place) => levels[place] ?? 0)), sd: mean(places.map((place) => sd[place] ?? 0)) }
}

export function domainLevel(profile: Profile, { places }: Domain): Estimate {
  return together(profile, places)
}

/** Where the level is, nine times in ten, as on the picture: one in twenty below, one in twenty above. */
export function likely({ level, sd }: Estimate): { readonly low: number; readonly high: number } {
  return { low: Math.max(0, level - margin(sd)), high: Math.min(8, level + margin(sd)) }
}

/** Half of that stretch, in levels. */
export function margin(sd: number): number {
  return nineInTen * sd
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
