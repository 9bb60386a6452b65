import { distance } from 'geokdbush'
import type { HelpPlace, Programme } from '#workflows/places/place.ts'
import type { Commune, Communes } from '#workflows/understand/commune.ts'
import { plainWords } from '#workflows/understand/plain-words.ts'
import { understandPhone } from '#workflows/understand/phone.ts'

/** A row of the standard, read. `position`: as written, with its numbers swapped, or the middle of its commune. */
export type PlaceRow =
  | { readonly is: 'place'; readonly place: HelpPlace; readonly position: Located['how'] }
  | { readonly is: 'closed' }
  | { readonly is: 'rejected'; readonly why: string }

type Cells = Readonly<Record<string, string>>

/** Reads one row by the standard's column names; cells it knows nothing of may be absent. */
export function readPlace(cells: Cells, communes: Communes): PlaceRow {
  const cell = (name: string): string => cells[name]?.trim() ?? ''
  const several = (name: string): readonly string[] => cell(name).split('|').map(plainWords)
  const missing = ['id', 'nom', 'adresse', 'commune'].filter((name) => cell(name) === '')
  if (missing.length > 0) return { is: 'rejected', why: `it has no ${missing.join(', no ')}` }
  const postcode = cell('code_postal').padStart(5, '0')
  if (!/^\d{5}$/.test(postcode)) return { is: 'rejected', why: `"${cell('code_postal')}" is not a postal code` }
  if (several('modalites_acces').includes(noPublic)) return { is: 'closed' }
  const commune = communes.byCode(cell('code_insee')) ?? communeOf(`${cell('commune')} ${postcode}`, communes)
  const located = locate(cell('latitude'), cell('longitude'), { commune, communes })
  if (!located) return { is: 'rejected', why: `neither its position nor its commune "${cell('commune')}" is known` }
  return {
    is: 'place',
    position: located.how,
    place: {
      id: cell('id'),
      name: cell('nom'),
      address: cell('adresse'),
      postcode,
      commune: commune?.name ?? cell('commune'),
      phone: phoneOf(cell('telephone')),
      programmes: several('dispositif_programmes_nationaux').flatMap((name) => programmes.get(name) ?? []),
      lat: located.lat,
      lon: located.lon,
    },
  }
}

/** Values of the standard, in plain words. */
const noPublic = plainWords("Ce lieu n'accueille pas de public")
const programmes: ReadonlyMap<string, Programme> = new Map([
  ['aidants connect', 'aidants-connect'],
  ['france services', 'france-services'],
  ['conseillers numeriques', 'conseillers-numeriques'],
])

function communeOf(words: string, communes: Communes): Commune | undefined {
  const match = communes.find(words)
  return match.found === 'one' ? match.commune : undefined
}

interface Located {
  readonly lat: number
  readonly lon: number
  readonly how: 'written' | 'swapped' | 'estimated'
}

/** The position as it is written, the other way round, or the middle of the commune: the first one that is near it. */
function locate(
  lat: string,
  lon: string,
  { commune, communes }: { readonly commune: Commune | undefined; readonly communes: Communes },
): Located | undefined {
  const [one, other] = [degrees(lat), degrees(lon)]
  const written = one !== undefined && other !== undefined
  const tried: readonly Located[] = [
    ...(written ? [{ lat: one, lon: other, how: 'written' } as const] : []),
    ...(written ? [{ lat: other, lon: one, how: 'swapped' } as const] : []),
    ...(commune ? [{ lat: commune.lat, lon: commune.lon, how: 'estimated' } as const] : []),
  ]
  return tried.find((point) => isNear(point, commune ?? communes.nearest(point.lat, point.lon)))
}

function isNear({ lat, lon }: Located, commune: Commune | undefined): boolean {
  return commune !== undefined && distance(lon, lat, commune.lon, commune.lat) <= farthest
}

/** Kilometres from the middle of a commune to anything in it: Maripasoula, the widest, reaches 100. */
const farthest = 100

function degrees(written: string): number | undefined {
  const value = written === '' ? Number.NaN : Number(written.replace(',', '.'))
  return Number.isFinite(value) ? value : undefined
}

function phoneOf(written: string): string | null {
  const phone = understandPhone(written)
  return phone.understood === 'phone' ? phone.shown : null
}
