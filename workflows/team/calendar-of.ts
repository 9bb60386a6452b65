import { readHours } from '../calendar/read-hours.ts'
import { usualWeek } from '../calendar/week-hours.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { Communes } from '../understand/commune.ts'
import type { Coordinator } from './state.ts'

/** When a coordinator works, by the clock of their département; who covers the whole country has Paris's. */
export function calendarOf(
  { hours, leave, departement, perimeters }: Coordinator,
  communes: Pick<Communes, 'departements'>,
): WorkCalendar {
  return { departement: departement ?? first(perimeters, communes), week: readHours(hours) ?? usualWeek, leave }
}

function first([perimeter]: Coordinator['perimeters'], { departements }: Pick<Communes, 'departements'>): string {
  const [kind, code] = perimeter?.split(':', 2) ?? []
  if (kind === 'departement' && code !== undefined) return code
  return departements.find(({ region }) => kind === 'region' && region === code)?.code ?? '75'
}
