/** The frame's name of a level (a real number, 0..8): novice up to 2, indépendant 3-4, avancé 5-6, expert 7-8. */
export function levelName(level: number): LevelName {
  return names[band(level)] ?? 'expert'
}

export type LevelName = 'novice' | 'indépendant' | 'avancé' | 'expert'

/**
 * A level with its uncertainty (`sd`, in levels), to be said after « niveau »: « avancé » when at least four in five
 * likely, « plutôt avancé » when three in five, else « entre indépendant et avancé », the names one `sd` away.
 */
export function levelWords(level: number, sd: number): string {
  const name = levelName(level)
  const sure = chance(level, sd)
  if (sure >= 0.8) return name
  if (sure >= 0.6) return `plutôt ${name}`
  const [low, high] = [levelName(level - sd), levelName(level + sd)]
  return low === high ? `plutôt ${name}` : `entre ${low} et ${high}`
}

/** Standard deviations on each side of a level between which the true one is nine times in ten, on the picture as in words. */
export const nineInTen = 1.645

const names: readonly LevelName[] = ['novice', 'indépendant', 'avancé', 'expert']

/** Levels 1-2, 3-4, 5-6, 7-8 once rounded; 0 counts with the first. */
function band(level: number): number {
  return Math.max(0, Math.min(3, Math.ceil(Math.round(level) / 2) - 1))
}

/** How likely the level has the name that its mean has. */
function chance(level: number, sd: number): number {
  const at = band(level)
  const below = at === 0 ? 0 : normal((2 * at + 0.5 - level) / sd)
  const above = at === 3 ? 0 : 1 - normal((2 * at + 2.5 - level) / sd)
  return 1 - below - above
}

/** The normal distribution function, within 0.01. */
function normal(z: number): number {
  return 1 / (1 + Math.exp(-1.702 * z))
}
