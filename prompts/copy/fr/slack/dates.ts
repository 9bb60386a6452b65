/** « 3 mars 2027 », of an ISO date or a time in ms, as read in Paris. */
export function day(when: string | number): string {
  const date = typeof when === 'number' ? new Date(when) : new Date(`${when}T12:00:00Z`)
  return Number.isNaN(date.getTime()) ? String(when) : first(long.format(date))
}

/** « 3 mars à 14 h 05 ». */
export function moment(when: number): string {
  const { day: date, month, hour, minute } = partsOf(when)
  return first(`${date} ${month} à ${hour} h ${minute}`)
}

/** The first of a month is « 1er » in French. */
function first(date: string): string {
  return date.replace(/^1 /, '1er ')
}

const long = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Paris',
})
const short = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Paris',
})

function partsOf(when: number): Readonly<Record<'day' | 'month' | 'hour' | 'minute', string>> {
  const found = { day: '', month: '', hour: '', minute: '' }
  for (const { type, value } of short.formatToParts(new Date(when))) {
    if (type === 'day' || type === 'month' || type === 'hour' || type === 'minute') found[type] = value
  }
  return found
}
