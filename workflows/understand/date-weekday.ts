import type { Day } from './calendar-day.ts'
import { addDays, weekdayOf } from './calendar-day.ts'
import type { DateReader } from './date.ts'

const weekdays: readonly string[] = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const said = new RegExp(`\\b(${weekdays.join('|')})\\b`)

/** "lundi", "lundi prochain", "vendredi en huit", "mardi de la semaine prochaine", "jeudi dernier". */
export const readWeekday: DateReader = (text, today) => {
  const [, name] = said.exec(text) ?? []
  if (name === undefined) return undefined
  const wanted = weekdays.indexOf(name) + 1
  if (/semaine prochaine|semaine d'apres/.test(text)) return addDays(nextMonday(today), wanted - 1)
  const ahead = ((wanted - weekdayOf(today) + 6) % 7) + 1
  if (/\b(?:dernier|passe)\b/.test(text)) return addDays(today, ahead === 7 ? -7 : ahead - 7)
  return addDays(today, /\ben (?:huit|8)\b/.test(text) ? ahead + 7 : ahead)
}

/** The Monday of next week. */
export function nextMonday(today: Day): Day {
  return addDays(today, 8 - weekdayOf(today))
}
