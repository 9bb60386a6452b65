import { readHours } from '../calendar/read-hours.ts'
import { usualWeek, type WeekHours } from '../calendar/week-hours.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { isOpen } from '../calendar/working-time.ts'
import type { Communes } from '../understand/commune.ts'
import type { Coordinator } from './state.ts'

/** When a coordinator works, by the clock of their département; who covers the whole country has Paris's. */
export function calendarOf(
  { hours, leave, departement, perimeters }: Coordinator,
  communes: Pick<Communes, 'departements'>,
): WorkCalendar {
  return { departement: departement ?? first(perimeters, communes), week: weekOf(hours), leave }
}

/** The calendars of several coordinators, each once: most share theirs. */
export function calendarsOf(
  coordinators: readonly Coordinator[],
  communes: Pick<Communes, 'departements'>,
): readonly WorkCalendar[] {
  const calendars = new Map<string, WorkCalendar>()
  for (const one of coordinators) {
    const calendar = calendarOf(one, communes)
    calendars.set(keyOf(one, calendar), calendar)
  }
  return [...calendars.values()]
}

/** Those at work at this instant, in ms since 1970, in the same order. */
export function atWork(
  coordinators: readonly Coordinator[],
  communes: Pick<Communes, 'departements'>,
  at: number,
): readonly Coordinator[] {
  const open = new Map<string, boolean>()
  return coordinators.filter((one) => {
    const calendar = calendarOf(one, communes)
    const key = keyOf(one, calendar)
    const known = open.get(key) ?? isOpen(calendar, at)
    open.set(key, known)
    return known
  })
}

function keyOf({ hours, leave }: Coordinator, { departement }: WorkCalendar): string {
  return [departement, hours, ...leave.map(({ from, to }) => `${from}-${to}`)].join(' ')
}

function first([perimeter]: Coordinator['perimeters'], { departements }: Pick<Communes, 'departements'>): string {
  const [kind, code] = perimeter?.split(':', 2) ?? []
  if (kind === 'departement' && code !== undefined) return code
  return departements.find(({ region }) => kind === 'region' && region === code)?.code ?? '75'
}

/** Reading the same words thousands of times costs more than all the rest. */
const weeks = new Map<string, WeekHours>()
const mostWeeks = 1_000

function weekOf(hours: string): WeekHours {
  const known = weeks.get(hours)
  if (known) return known
  if (weeks.size >= mostWeeks) weeks.clear()
  const week = readHours(hours) ?? usualWeek
  weeks.set(hours, week)
  return week
}
