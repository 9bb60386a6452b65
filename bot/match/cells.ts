/** What a row of a file says, read cell by cell; what is wrong with it is told to `report`. */
export type Report = (why: string) => void

/** Days since 1970 of an ISO date; null when the cell is empty, undefined when it is no date. */
export function readDay(cell: string): number | null | undefined {
  if (cell === '') return null
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell) ?? []
  if (year === undefined) return undefined
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  // The 31st of a month of 30 days would be read as the 1st of the next.
  return date.getUTCDate() === Number(day) && date.getUTCMonth() + 1 === Number(month)
    ? date.getTime() / 86_400_000
    : undefined
}

/** A number between these two; null when it is unknown, which is reported unless the cell is empty. */
export function readNumber(
  column: string,
  cell: string,
  [least, most]: readonly [number, number],
  report: Report,
): number | null {
  if (cell === '') return null
  const value = Number(cell.replace(',', '.'))
  if (Number.isFinite(value) && value >= least && value <= most) return value
  report(
    `${column} "${cell}" is not a number${most === Number.POSITIVE_INFINITY ? ` from ${least}` : ` from ${least} to ${most}`}: counted as unknown`,
  )
  return null
}

export function readFlag(column: string, cell: string, report: Report): boolean | null {
  if (cell === '1' || cell === '0') return cell === '1'
  if (cell !== '') report(`${column} "${cell}" is neither 0 nor 1: counted as unknown`)
  return null
}

/** The words of a cell, separated by bars; those that are none of ours are reported. */
export function readWords<T extends string>(
  column: string,
  cell: string,
  isOurs: (word: string) => word is T,
  report: Report,
): readonly T[] {
  const words = [...new Set(cell.split('|').map((word) => word.trim().toLowerCase()))].filter((word) => word !== '')
  for (const word of words) if (!isOurs(word)) report(`${column}: "${word}" is not known, and counts as unknown`)
  return words.filter(isOurs)
}

/** `name=value` pairs, separated by bars. */
export function readPairs(
  column: string,
  cell: string,
  report: Report,
): readonly (readonly [name: string, value: string])[] {
  return cell.split('|').flatMap((pair) => {
    if (pair.trim() === '') return []
    const [name = '', value, ...rest] = pair.split('=').map((word) => word.trim())
    if (value !== undefined && rest.length === 0) return [[name, value] as const]
    report(`${column}: "${pair.trim()}" is not name=value, and counts as unknown`)
    return []
  })
}
