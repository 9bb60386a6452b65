import type { PixImported, PixRefusal } from '#prompts/copy/slack-params.ts'
import { readRef } from '#workflows/file/ref.ts'
import type { OfficialResult } from '#workflows/pix/assessment/state.ts'
import type { CampaignColumns } from './campaign-columns.ts'
import type { CampaignTable } from './campaign-table.ts'

export type FilesByRef = ReadonlyMap<string, readonly `file:${string}`[]>

export interface CampaignResult {
  readonly row: number
  readonly file: `file:${string}`
  readonly official: OfficialResult
}

export interface CampaignResults {
  readonly found: readonly CampaignResult[]
  readonly refused: Extract<PixImported, { is: 'read' }>['refused']
}

/**
 * Whose result each row is, or why it is nobody's. A reference on two rows, or of two files, gives nothing: better no
 * result than someone else's. `at` is when it was imported (ms).
 */
export function campaignResults(
  table: CampaignTable,
  columns: CampaignColumns,
  files: FilesByRef,
  at: number,
): CampaignResults {
  const rows = table.rows.map(({ number, cells }) => ({ number, cells, ref: readRef(cells[columns.identifier] ?? '') }))
  const times = countOf(rows.filter(({ cells }) => isShared(cells, columns)).map(({ ref }) => ref))
  const read = rows.map(({ number: row, cells, ref }): CampaignResult | Refused => {
    if (!isShared(cells, columns)) return { row, why: 'not-shared' }
    const owner = ownerOf(files.get(ref ?? '') ?? [], times.get(ref) ?? 0)
    if ('why' in owner) return { row, ...owner }
    const official = officialOf(cells, columns, at)
    return official ? { row, file: owner.file, official } : { row, why: 'no-score' }
  })
  return {
    found: read.flatMap((one) => ('file' in one ? [one] : [])),
    refused: byReason(read.flatMap((one) => ('why' in one ? [one] : []))),
  }
}

function ownerOf(
  [file, ...others]: readonly `file:${string}`[],
  times: number,
): Pick<CampaignResult, 'file'> | Pick<Refused, 'why'> {
  if (file === undefined) return { why: 'unknown-identifier' }
  if (others.length > 0) return { why: 'several-files' }
  return times > 1 ? { why: 'twice' } : { file }
}

interface Refused {
  readonly row: number
  readonly why: PixRefusal
}

function isShared(cells: readonly string[], { shared }: CampaignColumns): boolean {
  return shared === undefined || /^o(ui)?$/i.test(cells[shared] ?? '')
}

function officialOf(
  cells: readonly string[],
  { total, levels }: CampaignColumns,
  at: number,
): OfficialResult | undefined {
  const pix = numberIn(cells[total] ?? '', 1024)
  if (pix === null || !Number.isInteger(pix)) return undefined
  const known = levels.map((column) => (column === undefined ? null : numberIn(cells[column] ?? '', 8)))
  return { is: 'verified', pix, at, code: null, levels: known.every((level) => level === null) ? null : known }
}

/** A number between 0 and `most`; null for anything else, such as « NA ». */
function numberIn(cell: string, most: number): number | null {
  const value = /^\d+([.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN
  return value <= most ? value : null
}

function countOf<K>(keys: readonly K[]): ReadonlyMap<K, number> {
  const counts = new Map<K, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function byReason(refused: readonly Refused[]): CampaignResults['refused'] {
  return [...new Set(refused.map(({ why }) => why))].map((why) => {
    const rows = refused.filter((one) => one.why === why).map(({ row }) => row)
    return { why, count: rows.length, rows: rows.slice(0, 50) }
  })
}
