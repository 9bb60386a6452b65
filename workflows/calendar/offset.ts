/** How far a zone's clocks are ahead of UTC at this instant, in ms; negative in America. Throws on an unknown zone. */
export function offsetAt(zone: string, at: number): number {
  const { format, starts } = zones.get(zone) ?? remember(zone)
  const day = Math.floor(at / dayLength)
  const before = startOf(starts, format, day)
  return before === startOf(starts, format, day + 1) ? before : ask(format, at)
}

interface Zone {
  readonly format: Intl.DateTimeFormat
  /** The offset at the start of each UTC day that was asked for: asking Intl costs more than the rest together. */
  readonly starts: Map<number, number>
}

const dayLength = 86_400_000
const zones = new Map<string, Zone>()
/** Some twenty-seven years of days. */
const mostDays = 10_000

function remember(zone: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  const known = { format, starts: new Map<number, number>() }
  zones.set(zone, known)
  return known
}

function startOf(starts: Map<number, number>, format: Intl.DateTimeFormat, day: number): number {
  const known = starts.get(day)
  if (known !== undefined) return known
  if (starts.size >= mostDays) starts.clear()
  const offset = ask(format, day * dayLength)
  starts.set(day, offset)
  return offset
}

/** "7/1/2026, GMT-09:30"; at Greenwich itself, "GMT". */
function ask(format: Intl.DateTimeFormat, at: number): number {
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(format.format(at)) ?? []
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000
  return sign === '-' ? -size : size
}
