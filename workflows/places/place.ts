/** A place of digital mediation where people are received, out of the national open standard. */
export interface HelpPlace {
  /** As its source numbers it. */
  readonly id: string
  readonly name: string
  /** Number and street. */
  readonly address: string
  readonly postcode: string
  readonly commune: string
  /** As people read it, « 02 48 57 80 00 ». */
  readonly phone: string | null
  readonly programmes: readonly Programme[]
  /** Degrees. */
  readonly lat: number
  readonly lon: number
}

/** The national programmes that tell an adviser what a place may do. */
export type Programme = 'aidants-connect' | 'france-services' | 'conseillers-numeriques'

/** A place, and how far it is from the middle of a commune, km by great circle. */
export interface NearPlace extends Omit<HelpPlace, 'id' | 'lat' | 'lon'> {
  readonly km: number
}
