import type { Criterion } from './criteria.ts'
import type { Theme } from './themes.ts'

/**
 * All that ranking knows of a candidate: no name, contact, sex, age, nationality, nor an address finer than a commune.
 * Null is unknown. Positions in degrees, days since 1970-01-01.
 */
export interface Seeker {
  readonly id: string
  readonly land: string
  readonly lat: number
  readonly lon: number
  /** Infinity: anywhere on their land. */
  readonly radiusKm: number
  readonly availableOn: number | null
  /** A diploma or an experience of mediation. */
  readonly trained: boolean | null
  /** ISO 639-1; empty: unknown. */
  readonly languages: readonly string[]
  /** By competence, « 1.1 » to « 5.2 »: levels from 0 to 8 and their standard deviation. */
  readonly pix: ReadonlyMap<string, { readonly level: number; readonly sd: number }>
  /** 0 to 3, as a human read it. */
  readonly motivation: number | null
  readonly waitingDays: number | null
}

/** All that ranking knows of a post. */
export interface Opening {
  readonly id: string
  readonly land: string
  readonly lat: number
  readonly lon: number
  readonly startsOn: number | null
  /** Of the workshops it expects; empty: it did not say. */
  readonly themes: readonly Theme[]
  readonly languages: readonly string[]
  readonly weights: Weights
}

/** What matters to a post: above 0 for one criterion at least. */
export type Weights = Readonly<Record<Criterion, number>>
