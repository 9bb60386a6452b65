const hour = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', day: 'numeric', month: 'long' })

/** "14:05", from milliseconds since 1970. */
export function hourOf(at: number): string {
  return hour.format(at)
}

/** "samedi 21 novembre", from milliseconds since 1970. */
export function dayOf(at: number): string {
  return day.format(at)
}

/** Milliseconds since 1970 of a Slack timestamp, "1700000000.000100". */
export function atOf(ts: string): number {
  return Number(ts) * 1_000
}
