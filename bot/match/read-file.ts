import type { Communes } from '#workflows/understand/commune.ts'
import type { Report } from './cells.ts'
import { type Row, readTable } from './table.ts'

/** What a file of candidates or of posts holds. */
export interface Read<T> {
  readonly rows: readonly T[]
  /** Rows that are no candidate or no post, each with its reason. */
  readonly rejected: readonly Remark[]
  /** What was counted as unknown. */
  readonly remarks: readonly Remark[]
}

export interface Remark {
  readonly line: number
  readonly why: string
}

type ReadRow<T> = (row: Row, communes: Communes, report: Report) => T | string

/** A sentence when the file is none of these. `needed`: columns without which nothing can be read. */
export function readRows<T>(
  bytes: Uint8Array,
  needed: readonly string[],
  communes: Communes,
  readRow: ReadRow<T>,
): Read<T> | string {
  const table = tableOrWhy(bytes)
  if (typeof table === 'string') return table
  const missing = needed.find((column) => !table.columns.includes(column))
  if (missing !== undefined) return `its first line has no column "${missing}"`
  if (!placed.some((column) => table.columns.includes(column))) return 'its first line has neither "commune" nor "lat"'
  const [rows, rejected, remarks]: [T[], Remark[], Remark[]] = [[], [], []]
  const lines = new Map<string, number>()
  for (const row of table.rows) {
    const { line } = row
    const id = row.cell('id')
    const read = faultOf(id, lines) ?? readRow(row, communes, (why) => remarks.push({ line, why }))
    if (typeof read === 'string') rejected.push({ line, why: read })
    else {
      rows.push(read)
      lines.set(id, line)
    }
  }
  return { rows, rejected, remarks }
}

const placed = ['commune', 'lat']

function faultOf(id: string, lines: ReadonlyMap<string, number>): string | undefined {
  if (id === '') return 'it has no id'
  const before = lines.get(id)
  return before === undefined ? undefined : `the id "${id}" is on line ${before} already`
}

function tableOrWhy(bytes: Uint8Array): ReturnType<typeof readTable> | string {
  try {
    return readTable(bytes)
  } catch (error) {
    return `it is not a CSV in UTF-8 (${error instanceof Error ? error.message : 'unreadable'})`
  }
}
