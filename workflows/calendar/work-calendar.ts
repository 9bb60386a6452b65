import type { Day } from '#workflows/understand/calendar-day.ts'
import type { WeekHours } from './week-hours.ts'

/** When someone works: their week, where they are, and when they are away. */
export interface WorkCalendar {
  /** INSEE's code: '35', '2A', '971', '988'. It gives the time zone and the bank holidays; an unknown one has Paris's. */
  readonly departement: string
  readonly week: WeekHours
  /** First and last day away, both included, in any order of periods; a `from` after its `to` is no leave. */
  readonly leave: readonly { readonly from: Day; readonly to: Day }[]
}
