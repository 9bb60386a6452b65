import { showHours } from '../calendar/show-hours.ts'
import { usualWeek } from '../calendar/week-hours.ts'
import type { Coordinator } from './state.ts'

/** A coordinator who said nothing yet of how they work: all themes, French, five requests at once, the usual week. */
export function newCoordinator(known: Pick<Coordinator, 'id' | 'name' | 'perimeters'>): Coordinator {
  const { id, name, perimeters } = known
  return {
    id,
    name,
    perimeters,
    themes: [],
    languages: ['fr'],
    cap: 5,
    hours: showHours(usualWeek),
    leave: [],
    departement: null,
  }
}
