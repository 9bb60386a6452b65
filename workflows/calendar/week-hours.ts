/** Seven days from Monday to Sunday, each with its openings in order, apart from each other; none: closed that day. */
export type WeekHours = readonly (readonly Opening[])[]

/** In minutes since midnight by the clock on the wall: 0 <= from < to <= 1440. */
export interface Opening {
  readonly from: number
  readonly to: number
}

/** The week of whoever gave none: Monday to Friday, 9:00-12:00 and 13:30-17:30. */
export const usualWeek: WeekHours = [1, 2, 3, 4, 5, 6, 7].map((day) =>
  day <= 5
    ? [
        { from: 540, to: 720 },
        { from: 810, to: 1050 },
      ]
    : [],
)
