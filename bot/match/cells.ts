/** What a row of a file says, read cell by cell; what is wrong with it is told to `report`. */
export type Report = (why: string) => void

/** Days since 1970 of an ISO date; null when the cell is empty, undefined when it is no date. */
export function readDay(cell: string): number | null | undefined {
  if (cell === '') return null
  if (!/^\d{4}-\d{2}-\d{2}$/.test(cell)) return undefined
  const time = Date.parse(`${cell}T00:00:00Z`)
  // The 31st of a month of 30 days would be read as the 1st of the next.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== cell ? undefined : time / 86_400_000
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

/** ISO 639-1. */
export function isLanguage(word: string): word is string {
  return languageCodes.has(word)
}

const languageCodes: ReadonlySet<string> = new Set(
  'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'.split(
    ' ',
  ),
)
