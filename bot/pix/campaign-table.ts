import { parse } from 'csv-parse/sync'

/** A CSV as read: its titles, and its rows with the number that a spreadsheet gives them. Empty rows are left out. */
export interface CampaignTable {
  readonly titles: readonly string[]
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[]
}

/**
 * Reads a CSV in UTF-8 or in the letters of older French spreadsheets, with its mark or not, separated by semicolons,
 * commas or tabs. Undefined when it is no CSV of at least two columns.
 */
export function readCampaignTable(bytes: Uint8Array): CampaignTable | undefined {
  const text = decode(bytes)
  if (text.includes('\0')) return undefined
  const [titles = [], ...rows] = parseRows(text) ?? []
  if (titles.length < 2) return undefined
  return {
    titles,
    rows: rows
      .map((cells, index) => ({ number: index + 2, cells: cells.map(unguarded) }))
      .filter(({ cells }) => cells.some((cell) => cell !== '')),
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function parseRows(text: string): readonly string[][] | undefined {
  try {
    return parse(text, { delimiter: delimiterOf(text), relax_column_count: true })
  } catch {
    return undefined
  }
}

/** The sign that the first line has most, outside quotes. */
function delimiterOf(text: string): string {
  const line = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (sign: string): number => line.split(sign).length
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/** Pix writes an apostrophe before what a spreadsheet would run. */
function unguarded(cell: string): string {
  return cell.trim().replace(/^'(?=[=+@-])/, '')
}
