import { nameTokens, withoutArticle } from './name-tokens.ts'
import type { City, PackageCommune, PackageData } from './packages.ts'

export interface Position {
  readonly lat: number
  readonly lon: number
  readonly exact: boolean
}

/**
 * Positions by INSEE code. Exact from the official file, else from a town of the open list with this code or a safe name;
 * otherwise the middle of the exact ones that share a postal code, an intercommunality, or the département.
 */
export function locate(
  communes: readonly PackageCommune[],
  { cities, epci }: Pick<PackageData, 'cities' | 'epci'>,
  official: ReadonlyMap<string, Position>,
): ReadonlyMap<string, Position> {
  const known = new Map([...fromTowns(communes, cities), ...official])
  const groups = groupsOf(communes, epci)
  const middles = middlesOf(communes, groups, known)
  return new Map(
    communes.flatMap((commune) => {
      const position = known.get(commune.code) ?? estimate(groups.get(commune.code) ?? [], middles)
      return position ? [[commune.code, position] as const] : []
    }),
  )
}

function estimate(groups: readonly string[], middles: ReadonlyMap<string, Position>): Position | undefined {
  const group = groups.find((name) => middles.has(name))
  return group === undefined ? undefined : middles.get(group)
}

/** The nearest groups first. */
function groupsOf(communes: readonly PackageCommune[], epci: PackageData['epci']): Map<string, readonly string[]> {
  const union = new Map(
    epci.flatMap(({ membres }, index) => membres.map(({ code }) => [code, `epci ${index}`] as const)),
  )
  return new Map(
    communes.map((commune) => {
      const neighbours = union.get(commune.commune ?? commune.code)
      const area = `departement ${commune.departement}`
      return [commune.code, [...commune.codesPostaux, ...(neighbours ? [neighbours] : []), area]]
    }),
  )
}

function middlesOf(
  communes: readonly PackageCommune[],
  groups: ReadonlyMap<string, readonly string[]>,
  known: ReadonlyMap<string, Position>,
): Map<string, Position> {
  const sums = new Map<string, { lat: number; lon: number; count: number }>()
  for (const { code } of communes) {
    const position = known.get(code)
    if (!position) continue
    for (const group of groups.get(code) ?? []) {
      const sum = sums.get(group) ?? { lat: 0, lon: 0, count: 0 }
      sums.set(group, { lat: sum.lat + position.lat, lon: sum.lon + position.lon, count: sum.count + 1 })
    }
  }
  return new Map(
    [...sums].map(([group, { lat, lon, count }]) => [
      group,
      { lat: rounded(lat / count), lon: rounded(lon / count), exact: false },
    ]),
  )
}

function fromTowns(communes: readonly PackageCommune[], cities: readonly City[]): Map<string, Position> {
  const codes = new Map(communes.map((commune) => [commune.code, nameKey(commune.nom)]))
  const byName = uniqueNames(communes)
  const best = new Map<string, City>()
  for (const city of cities) {
    const code = codeOf(city, codes, byName)
    const former = code && best.get(code)
    if (code && (!former || weight(city, codes.get(code)) > weight(former, codes.get(code)))) best.set(code, city)
  }
  return new Map(
    [...best].map(([code, { loc }]) => [
      code,
      { lat: rounded(loc.coordinates[1]), lon: rounded(loc.coordinates[0]), exact: true },
    ]),
  )
}

function codeOf(
  city: City,
  codes: ReadonlyMap<string, string>,
  byName: ReadonlyMap<string, string | null>,
): string | undefined {
  const district = /^(Paris|Lyon|Marseille) (\d{2})\b/.exec(city.name)
  if (district) return String(Number(districts.get(district[1] ?? '')) + Number(district[2]))
  for (const code of [city.muniSub, city.adminCode]) if (code !== undefined && codes.has(code)) return code
  const area = city.country === 'FR' ? `region ${city.adminCode}` : `departement ${territories.get(city.country)}`
  return byName.get(`${area} ${nameKey(city.name)}`) ?? byName.get(`${area} only`) ?? undefined
}

/** Codes by name inside a région or a département; null where two communes share the name. */
function uniqueNames(communes: readonly PackageCommune[]): Map<string, string | null> {
  const names = new Map<string, string | null>()
  const add = (key: string, code: string): void => void names.set(key, names.has(key) ? null : code)
  for (const { nom, code, region, departement } of communes) {
    add(`region ${region} ${nameKey(nom)}`, code)
    add(`departement ${departement} ${nameKey(nom)}`, code)
    add(`departement ${departement} only`, code)
  }
  return names
}

/** A town of the commune's own name before its quarters and hamlets, then the largest. */
function weight(city: City, name: string | undefined): number {
  const sameName = nameKey(city.name) === name ? 1e8 : 0
  return sameName + (city.featureCode === 'PPLX' ? 0 : 1e7) + city.population
}

function nameKey(name: string): string {
  return withoutArticle(nameTokens(name)).join('')
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4
}

/** Code before the first arrondissement's. */
const districts: ReadonlyMap<string, string> = new Map([
  ['Paris', '75100'],
  ['Lyon', '69380'],
  ['Marseille', '13200'],
])
const territories: ReadonlyMap<string, string> = new Map([
  ['GP', '971'],
  ['MQ', '972'],
  ['GF', '973'],
  ['RE', '974'],
  ['PM', '975'],
  ['YT', '976'],
  ['BL', '977'],
  ['MF', '978'],
  ['WF', '986'],
  ['PF', '987'],
  ['NC', '988'],
])
