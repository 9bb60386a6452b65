import type { Commune } from '#workflows/understand/commune.ts'
import type { Official } from './official.ts'
import type { PackageCommune, PackageData } from './packages.ts'
import type { Position } from './positions.ts'
import { locate } from './positions.ts'
import type { Alias, CommuneTable } from './table.ts'

/** The table of the communes where someone lives, from the packages and, where it was imported, the official file. */
export function buildTable(data: PackageData, official: Official | undefined): CommuneTable {
  const current = data.communes.filter(isLivedIn)
  const today = codesOfToday(data.communes)
  const positions = locate(current, data, exactPositions(official))
  const postcodes = byCodeOfToday(official?.postcodes ?? {}, today)
  return {
    communes: current.flatMap((commune) => {
      const position = positions.get(commune.code)
      return position ? [toCommune(commune, position, postcodes.get(commune.code) ?? [])] : []
    }),
    aliases: [...formerNames(data.communes), ...localities(official, today)],
    departements: data.departements.map(({ code, nom, region }) => ({ code, name: nom, region })),
    regions: data.regions.map(({ code, nom }) => ({ code, name: nom })),
  }
}

/** From any code, a former commune's too, to the code of the commune of today. */
export function codesOfToday(communes: readonly PackageCommune[]): ReadonlyMap<string, string> {
  const former = communes.flatMap(({ code, chefLieu }) => (chefLieu ? [[code, chefLieu] as const] : []))
  return new Map([...former, ...communes.filter(isLivedIn).map(({ code }) => [code, code] as const)])
}

/** Destroyed villages of 1916 and uninhabited islands have no postal code or nobody. */
function isLivedIn({ type, codesPostaux }: PackageCommune): boolean {
  return (type === 'commune-actuelle' || type === 'arrondissement-municipal') && codesPostaux.length > 0
}

function toCommune(commune: PackageCommune, position: Position, official: readonly string[]): Commune {
  return {
    code: commune.code,
    name: commune.nom.replace(/ Arrondissement$/, ''),
    postcodes: [...new Set([...commune.codesPostaux, ...official])],
    departement: commune.departement,
    region: commune.region,
    population: commune.population,
    ...position,
  }
}

function exactPositions(official: Official | undefined): Map<string, Position> {
  const entries = Object.entries(official?.positions ?? {})
  return new Map(entries.map(([code, [lat, lon]]) => [code, { lat, lon, exact: true }]))
}

function byCodeOfToday(
  lists: Readonly<Record<string, readonly string[]>>,
  today: ReadonlyMap<string, string>,
): Map<string, readonly string[]> {
  const merged = new Map<string, readonly string[]>()
  for (const [code, list] of Object.entries(lists)) {
    const current = today.get(code)
    if (current) merged.set(current, [...(merged.get(current) ?? []), ...list])
  }
  return merged
}

function formerNames(communes: readonly PackageCommune[]): Alias[] {
  const names = new Map(communes.filter(isLivedIn).map(({ code, nom }) => [code, nom]))
  return communes.flatMap(({ nom, chefLieu }) =>
    chefLieu && names.has(chefLieu) && names.get(chefLieu) !== nom ? [{ name: nom, code: chefLieu }] : [],
  )
}

function localities(official: Official | undefined, today: ReadonlyMap<string, string>): Alias[] {
  return Object.entries(official?.localities ?? {}).flatMap(([code, names]) => {
    const current = today.get(code)
    return current ? names.map((name) => ({ name, code: current })) : []
  })
}
