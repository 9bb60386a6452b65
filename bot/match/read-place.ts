import { landOf } from '#workflows/match/land.ts'
import type { Communes } from '#workflows/understand/commune.ts'
import type { Row } from './table.ts'

export interface Place {
  readonly land: string
  readonly lat: number
  readonly lon: number
}

/** Where a row is: its own position, else its commune's; a sentence when it is nowhere. */
export function readPlace(row: Row, communes: Communes): Place | string {
  const code = row.cell('commune').toUpperCase()
  const own = readPosition(row.cell('lat'), row.cell('lon'))
  if (typeof own === 'string') return own
  const commune = communes.byCode(code)
  const position = own ?? commune
  if (code === '' && own) return landUnder(own, communes)
  if (code === '') return 'it has neither a commune nor a position'
  const land = landOf(code)
  if (land === undefined) return `"${code}" is not the INSEE code of a commune`
  if (!position) return `the commune ${code} is not known, and there is no position`
  return { land, lat: position.lat, lon: position.lon }
}

/** Undefined when both are empty. */
function readPosition(lat: string, lon: string): { readonly lat: number; readonly lon: number } | string | undefined {
  if (lat === '' && lon === '') return undefined
  const [north, east] = [Number(lat), Number(lon)]
  const fits = lat !== '' && lon !== '' && Math.abs(north) <= 90 && Math.abs(east) <= 180
  return fits ? { lat: north, lon: east } : `"${lat}, ${lon}" is not a position`
}

function landUnder(own: { readonly lat: number; readonly lon: number }, communes: Communes): Place | string {
  const code = communes.nearest(own.lat, own.lon)?.code
  const land = code === undefined ? undefined : landOf(code)
  return land === undefined ? 'its position is not in France, and it has no commune' : { land, ...own }
}
