const monday = Date.UTC(2026, 10, 23, 9)
const hour = 3_600_000
const day = 24 * hour

/** All the time a test needs, in ms since 1970: `now` is a Monday at 9:00 UTC (10:00 in Paris), 23 November 2026. */
export const instants = {
  now: monday,
  aMinuteLater: monday + 60_000,
  anHourLater: monday + hour,
  theNextDay: monday + day,
  aWeekLater: monday + 7 * day,
  aMonthLater: Date.UTC(2026, 11, 23, 9),
  twoYearsLater: Date.UTC(2028, 10, 23, 9),
} as const
