import { around } from 'geokdbush'
import KDBush from 'kdbush'
import type { Commune, Communes } from '#workflows/understand/commune.ts'
import { finder } from './find.ts'
import { once } from './once.ts'
import type { CommuneTable } from './table.ts'

const farthest = 50

/** Answers questions about a table; each index is made when first asked for. */
export function searchable(table: CommuneTable): Communes {
  const find = once(() => finder(table))
  const codes = once(() => new Map(table.communes.map((commune) => [commune.code, commune])))
  const names = new Map(table.departements.map(({ code, name }) => [code, name]))
  const exact = once(() => nearestAmong(exactOnes(table.communes)))
  const estimated = once(() => nearestAmong(table.communes.filter((row) => !row.exact)))
  return {
    find: (words) => find()(words),
    nearest: (lat, lon) => exact()(lat, lon) ?? estimated()(lat, lon),
    byCode: (code) => codes().get(code),
    departementName: (code) => names.get(code),
    departements: table.departements,
    regions: table.regions,
  }
}

/** A city divided in arrondissements stands aside where their own positions are known: one of them is nearer. */
function exactOnes(communes: readonly Commune[]): readonly Commune[] {
  const exact = communes.filter((commune) => commune.exact)
  const known = new Set(exact.map(({ code }) => code))
  return exact.filter(({ code }) => !known.has(firstDistricts.get(code) ?? ''))
}

const firstDistricts: ReadonlyMap<string, string> = new Map([
  ['75056', '75101'],
  ['69123', '69381'],
  ['13055', '13201'],
])

function nearestAmong(communes: readonly Commune[]): (lat: number, lon: number) => Commune | undefined {
  const index = new KDBush(communes.length)
  for (const { lat, lon } of communes) index.add(lon, lat)
  index.finish()
  return (lat, lon) => {
    if (Number.isNaN(lat + lon)) return undefined
    const [nearest] = around(index, lon, lat, 1, farthest)
    return nearest === undefined ? undefined : communes[nearest]
  }
}
