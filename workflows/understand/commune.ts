/** A French commune. `lat`/`lon` in degrees; `exact` is false when the position is an estimate from its neighbours. */
export interface Commune {
  /** INSEE code, 5 characters. */
  readonly code: string
  readonly name: string
  readonly postcodes: readonly string[]
  readonly departement: string
  readonly region: string
  readonly population: number
  readonly lat: number
  readonly lon: number
  readonly exact: boolean
}

/** What a person's words for a place can mean: one commune, a few to choose from (likeliest first, at most 8), or none. */
export type CommuneMatch =
  | { readonly found: 'one'; readonly commune: Commune }
  | { readonly found: 'several'; readonly communes: readonly Commune[] }
  | { readonly found: 'none' }

/** All communes of France, searchable offline. */
export interface Communes {
  /** By name in any spelling (accents, "St", hyphens, articles, a small typo), postal code, or both, "Saint-Denis 974". */
  readonly find: (words: string) => CommuneMatch
  /** The commune whose centre is nearest to a position in France; undefined when more than 50 km from any. */
  readonly nearest: (lat: number, lon: number) => Commune | undefined
  readonly byCode: (code: string) => Commune | undefined
  readonly departementName: (code: string) => string | undefined
  readonly departements: readonly { readonly code: string; readonly name: string; readonly region: string }[]
  readonly regions: readonly { readonly code: string; readonly name: string }[]
}
