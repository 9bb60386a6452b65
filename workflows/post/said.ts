import type { Place } from '../application.ts'
import type { Weights } from '../match/seeker.ts'
import type { Theme } from '../match/themes.ts'

/** What a structure says of a post. */
export interface PostSaid {
  readonly structure: string
  /** SIRET of 14 digits, or RIDET of 9 or 10 in New Caledonia. */
  readonly number: string
  readonly type: StructureType
  readonly commune: Place
  /** Where the work is done, as written; null when it is not said. */
  readonly place: string | null
  readonly host: Host
  /** ISO date. */
  readonly startsOn: string
  /** How many people it asks for. */
  readonly seats: number
  /** Hours a week. */
  readonly hours: number
  readonly themes: readonly Theme[]
  /** ISO 639-1. */
  readonly languages: readonly string[]
  readonly travel: boolean
  readonly accessible: boolean
  readonly weights: Weights
}

export const structureTypes = ['COMMUNE', 'DEPARTEMENT', 'REGION', 'EPCI', 'COLLECTIVITE', 'GIP', 'PRIVATE'] as const
export type StructureType = (typeof structureTypes)[number]

export const hosts = ['france-services', 'mairie', 'bibliotheque', 'association', 'autre'] as const
export type Host = (typeof hosts)[number]

/** At most. */
export const most = { words: 120, seats: 50, hours: 48 } as const
