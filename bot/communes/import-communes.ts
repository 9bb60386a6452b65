import { parse } from 'csv-parse/sync'
import type { Columns } from './columns.ts'
import { columnsOf } from './columns.ts'

/** One accepted line of La Poste's file. `position` is absent from a few hundred of them. */
interface Row {
  readonly code: string
  readonly postcode: string
  readonly locality: string
  readonly position: readonly [lat: number, lon: number] | undefined
}

export interface Rejected {
  /** Line of the file, the header being 1. */
  readonly line: number
  readonly why: string
}

/** What is kept of the file, in the shape that prompts/communes reads; places by INSEE code, degrees. */
export interface Imported {
  readonly format: 'passerelle-communes'
  readonly version: 1
  readonly positions: Readonly<Record<string, readonly [lat: number, lon: number]>>
  readonly postcodes: Readonly<Record<string, readonly string[]>>
  readonly localities: Readonly<Record<string, readonly string[]>>
}

export type Import =
  | { readonly read: 'nothing'; readonly why: string }
  | {
      readonly read: 'file'
      readonly imported: Imported
      readonly rows: number
      readonly withoutPosition: number
      readonly rejected: readonly Rejected[]
    }

/**
 * Reads La Poste's "Base officielle des codes postaux" (semicolons, a header; old and new column names).
 * A line that is not as expected is rejected with its reason; `read: 'nothing'` when it is another file altogether.
 */
export function importCommunes(text: string): Import {
  const lines = cells(text)
  if (!lines) return { read: 'nothing', why: 'it is not a text of columns separated by semicolons' }
  const [header = [], ...body] = lines
  const columns = columnsOf(header)
  if ('missing' in columns)
    return { read: 'nothing', why: `its header has no column for ${columns.missing.join(', ')}` }
  if (body.length === 0) return { read: 'nothing', why: 'it has a header and no line' }
  const results = body.map((line, index) => readRow(line, columns, header.length, index + 2))
  const rows = results.flatMap((result) => ('row' in result ? [result.row] : []))
  if (rows.length === 0) return { read: 'nothing', why: 'none of its lines is a commune with its postal code' }
  return {
    read: 'file',
    imported: gathered(rows),
    rows: rows.length,
    withoutPosition: rows.filter(({ position }) => !position).length,
    rejected: results.flatMap((result) => ('why' in result ? [result] : [])),
  }
}

function cells(text: string): readonly (readonly string[])[] | undefined {
  try {
    return parse(text, { delimiter: ';', bom: true, trim: true, relaxColumnCount: true, skipEmptyLines: true })
  } catch {
    return undefined
  }
}

function readRow(
  cells: readonly string[],
  columns: Columns,
  width: number,
  line: number,
): { readonly row: Row } | Rejected {
  const reject = (why: string): Rejected => ({ line, why })
  if (cells.length !== width) return reject(`${cells.length} columns instead of ${width}`)
  const cell = (column: number | undefined): string => (column === undefined ? '' : (cells[column] ?? ''))
  const code = cell(columns.code)
  const postcode = cell(columns.postcode)
  if (!/^(?:\d{5}|2[AB]\d{3})$/.test(code)) return reject(`"${code}" is not an INSEE code`)
  if (!/^\d{5}$/.test(postcode)) return reject(`"${postcode}" is not a postal code`)
  const written = cell(columns.position)
  const position = positionOf(written)
  if (written !== '' && !position) return reject(`"${written}" is not a position`)
  return { row: { code, postcode, locality: cell(columns.locality), position } }
}

function positionOf(written: string): readonly [number, number] | undefined {
  const [lat, lon, ...more] = written.split(',').map(Number)
  if (lat === undefined || lon === undefined || more.length > 0) return undefined
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [rounded(lat), rounded(lon)] : undefined
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4
}

function gathered(rows: readonly Row[]): Imported {
  const positions = rows.flatMap(({ code, position }) => (position ? [[code, position] as const] : []))
  return {
    format: 'passerelle-communes',
    version: 1,
    positions: Object.fromEntries(positions),
    postcodes: lists(rows.map(({ code, postcode }) => [code, postcode])),
    localities: lists(rows.map(({ code, locality }) => [code, locality])),
  }
}

function lists(pairs: readonly (readonly [string, string])[]): Record<string, readonly string[]> {
  const groups = Map.groupBy(
    pairs.filter(([, value]) => value !== ''),
    ([code]) => code,
  )
  return Object.fromEntries([...groups].map(([code, group]) => [code, [...new Set(group.map(([, value]) => value))]]))
}
