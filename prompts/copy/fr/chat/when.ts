/** « lundi 23 novembre à 9 h », by the clock of a zone (IANA's name). */
export function dayAndTime(at: number, zone: string): string {
  const format = new Intl.DateTimeFormat('fr-FR', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  })
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]))
  const minutes = parts.get('minute') === '00' ? '' : ` ${parts.get('minute') ?? ''}`
  const day = parts.get('day') === '1' ? '1er' : (parts.get('day') ?? '')
  return `${parts.get('weekday') ?? ''} ${day} ${parts.get('month') ?? ''} à ${Number(parts.get('hour'))} h${minutes}`
}

/** « lundi 23 novembre » of an ISO date. */
export function longDay(date: string): string {
  const noon = new Date(`${date}T12:00:00Z`)
  return Number.isNaN(noon.getTime()) ? date : dayFormat.format(noon).replace(/ 1 /, ' 1er ')
}

const dayFormat = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
