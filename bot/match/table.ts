import { parse } from 'csv-parse/sync'

/** A CSV with a header; rows by the line a text editor gives them. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

export interface Row {
  readonly line: number
  /** The trimmed cell of a column; empty when the row or the file has none. */
  readonly cell: (column: string) => string
}

/** @throws when it is no CSV: a quote that is never closed, or no line at all. */
export function readTable(bytes: Uint8Array): Table {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  const lines: number[] = []
  const [titles, ...rest] = parse(text, {
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    on_record: (record: string[], context) => {
      lines.push(context.lines)
      return record
    },
  })
  if (titles === undefined) throw new Error('it is empty')
  const columns = titles.map((title) => title.trim().toLowerCase())
  const places = new Map(columns.map((column, nth) => [column, nth]))
  return {
    columns,
    rows: rest.map((record, nth) => ({
      line: lines[nth + 1] ?? 0,
      cell: (column) => record[places.get(column) ?? -1]?.trim() ?? '',
    })),
  }
}
