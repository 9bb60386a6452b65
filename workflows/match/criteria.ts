import { themeNeeds, type Theme, themes } from './themes.ts'
import type { Seeker, Weights } from './seeker.ts'

/** What a shortlist is ranked on, each from 0 to 1; what is unknown is neutral. */
export const criteria = [
  'closeness',
  'availability',
  'pix',
  'experience',
  'languages',
  'motivation',
  'waiting',
] as const
export type Criterion = (typeof criteria)[number]

export const neutral = 0.5

/** A post says what matters most to it within these bounds. */
export const weightBounds = { least: 0, most: 3 } as const
export const usualWeights: Weights = {
  closeness: 2,
  availability: 1,
  pix: 1,
  experience: 1,
  languages: 1,
  motivation: 2,
  waiting: 1,
}

/** 1 in the same commune, 1/2 at 20 km, 1/6 at 100 km. */
export function closenessAt(km: number): number {
  return 1 / (1 + km / 20)
}

/** 1 when they are there at the start, 0 when they come three months late; days since 1970, NaN unknown. */
export function availabilityFor(availableOn: number, startsOn: number): number {
  const late = (availableOn - startsOn) / 90
  return Number.isNaN(late) ? neutral : late <= 0 ? 1 : late >= 1 ? 0 : 1 - late
}

/** The chance that their level reaches what the workshop needs, on average over its competences. */
export function pixFor(pix: Seeker['pix'], theme: Theme): number {
  const needs = needsOf.get(theme) ?? []
  return needs.reduce((sum, [competence, needed]) => sum + reaches(pix.get(competence), needed), 0) / needs.length
}

/** Half after a month and a half without being proposed, three quarters after three months, and so on towards 1. */
export function waitingFor(days: number | null): number {
  return days === null ? neutral : 1 - 2 ** (-Math.max(0, days) / 45)
}

export function motivationFor(mark: number | null): number {
  return mark === null ? neutral : mark / 3
}

export function trainedFor(trained: boolean | null): number {
  return trained === null ? neutral : Number(trained)
}

/** Of a normal law, by the logistic approximation: at most 0.01 off. */
function reaches(known: { readonly level: number; readonly sd: number } | undefined, needed: number): number {
  if (known === undefined) return neutral
  return 1 / (1 + Math.exp((-1.702 * (known.level - needed)) / Math.max(known.sd, surest)))
}

const needsOf = new Map(themes.map((theme) => [theme, Object.entries(themeNeeds[theme])]))

/** Levels: no assessment is surer. */
const surest = 0.25
