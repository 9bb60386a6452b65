import { parse } from 'csv-parse/sync'
import type { HelpPlace } from '#workflows/places/place.ts'
import type { Communes } from '#workflows/understand/commune.ts'
import { readPlace } from './read-place.ts'

export interface Rejected {
  /** Line of the file where the row begins, the header being 1. */
  readonly line: number
  readonly why: string
}

export type PlacesFile =
  | { readonly read: 'nothing'; readonly why: string }
  | {
      readonly read: 'file'
      readonly places: readonly HelpPlace[]
      readonly rejected: readonly Rejected[]
      /** Rows whose latitude and longitude had changed places. */
      readonly swapped: number
      /** Rows without a position one can believe: they stand in the middle of their commune. */
      readonly estimated: number
      /** Rows that receive nobody: they are left out. */
      readonly closed: number
    }

/**
 * Reads a file of the national standard « lieux de médiation numérique » (schema v1.0.2: CSV in UTF-8 with a header).
 * A row that is no place is rejected with its reason and the others stay; `read: 'nothing'` when it is another file
 * altogether. Of several rows with one id, or with one name and address, the first counts: several publish the same place.
 */
export function importPlaces(bytes: Uint8Array, communes: Communes): PlacesFile {
  const text = textOf(bytes)
  if (text === undefined) return { read: 'nothing', why: 'it is not UTF-8' }
  const table = tableOf(text)
  if (!table) return { read: 'nothing', why: 'it is not a text of columns separated by commas' }
  const { header, rows } = table
  if (rows.length === 0) return { read: 'nothing', why: 'it has no line under a header' }
  const missing = needed.filter((column) => !header.includes(column))
  if (missing.length > 0) return { read: 'nothing', why: `its header has no column for ${missing.join(', ')}` }
  const repeats = repeatsOf()
  const read = rows.map(({ line, cells }) => {
    const row = readPlace(cells, communes)
    const why = row.is === 'place' ? repeats(row.place) : undefined
    return why === undefined ? { ...row, line } : ({ is: 'rejected', why, line } as const)
  })
  const good = read.filter((row) => row.is === 'place')
  if (good.length === 0) return { read: 'nothing', why: 'none of its rows is a place that receives people' }
  return {
    read: 'file',
    places: good.map(({ place }) => place),
    rejected: read.flatMap((row) => (row.is === 'rejected' ? [{ line: row.line, why: row.why }] : [])),
    swapped: good.filter(({ position }) => position === 'swapped').length,
    estimated: good.filter(({ position }) => position === 'estimated').length,
    closed: read.filter(({ is }) => is === 'closed').length,
  }
}

/** Why a place is one that came before; undefined for a new one, which is remembered. */
function repeatsOf(): (place: HelpPlace) => string | undefined {
  const [ids, doors] = [new Set<string>(), new Set<string>()]
  return ({ id, name, address, postcode }) => {
    const door = [name, address, postcode].join('\n').toLowerCase()
    if (ids.has(id)) return `its id "${id}" came before`
    if (doors.has(door)) return 'its name and address came before'
    ids.add(id)
    doors.add(door)
    return undefined
  }
}

/** Without these no row can be read. */
const needed = ['id', 'nom', 'adresse', 'code_postal', 'commune']

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

interface Table {
  readonly header: readonly string[]
  readonly rows: readonly { readonly line: number; readonly cells: Readonly<Record<string, string>> }[]
}

function tableOf(text: string): Table | undefined {
  let header: readonly string[] = []
  const columns = (names: readonly string[]): string[] => {
    const known = names.map((name) => name.toLowerCase())
    header = known
    return known
  }
  try {
    const read: readonly { readonly record: Record<string, string>; readonly info: { readonly lines: number } }[] =
      parse(text, {
        ...{ bom: true, trim: true, relaxColumnCount: true, skipEmptyLines: true, info: true },
        delimiter: delimiterOf(text),
        columns,
      })
    return { header, rows: read.map(({ record, info }) => ({ line: info.lines, cells: record })) }
  } catch {
    return undefined
  }
}

/** The standard says commas; spreadsheets save semicolons. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split('\n', 1)
  return header.split(';').length > header.split(',').length ? ';' : ','
}
