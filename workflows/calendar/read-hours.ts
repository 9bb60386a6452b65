import { withoutAccents } from '#workflows/understand/fold.ts'
import { weekDays } from './week-days.ts'
import type { Opening, WeekHours } from './week-hours.ts'

/**
 * The week someone writes: "lun-ven 9:00-12:00 13:30-17:30", "mar jeu 14h-18h, sam 9h30-midi", "du lundi au vendredi de
 * 9h à 12h"; hours without a day are Monday's to Friday's. Undefined when a word is not understood, when days have no
 * hours, and when hours overlap or end before they begin.
 */
export function readHours(text: string): WeekHours | undefined {
  const plain = inSigns(text)
  if (/[^\s,;/.]/.test(plain.replace(item, ' '))) return undefined
  const week: Opening[][] = weekDays.map(() => [])
  for (const { days, opening } of hoursOf([...plain.matchAll(item)])) {
    if (!opening) return undefined
    for (const day of days) week[day]?.push(opening)
  }
  const clear = week.some((day) => day.length > 0) && !week.some(overlaps)
  return clear ? week.map(joined) : undefined
}

const names: ReadonlyMap<string, number> = new Map(
  weekDays.flatMap((name, day) => [name, `${name}s`, name.slice(0, 3), name.slice(0, 2)].map((word) => [word, day])),
)
const aDay = [...names.keys()].sort((one, other) => other.length - one.length).join('|')
const aTime = String.raw`\d{1,2}(?:\s?(?:heures?|h|:)(?:\d\d)?)?`
/** A day, days from one to another, or hours. */
const item = new RegExp(
  String.raw`\b(?<day>${aDay})\b\.?(?:\s*-\s*(?<last>${aDay})\b)?|\b(?<from>${aTime})\s*-\s*(?<to>${aTime})(?!\w)`,
  'g',
)

/** The little words become signs: "du lundi au mardi de 9 h 30 à midi" is "lundi - mardi 9h30 - 12h". */
function inSigns(text: string): string {
  return withoutAccents(text)
    .replace(/\b(\d{1,2})\s+h\s+(\d\d)\b(?!\s*h)/g, '$1h$2')
    .replace(/\bmidi\b/g, '12h')
    .replace(/\bminuit\b/g, '24h')
    .replace(/[‐-―]|\b(?:au?|jusqu'a)\b/g, '-')
    .replace(/[&+]|\b(?:du|de|le|les|et|puis)\b/g, ' ')
}

interface Hours {
  readonly days: ReadonlySet<number>
  /** Undefined when none follow these days, or they end before they begin. */
  readonly opening: Opening | undefined
}

/** Each opening with the days named before it: all those since the opening before. */
function hoursOf(items: readonly RegExpExecArray[]): readonly Hours[] {
  const found: Hours[] = []
  let days: ReadonlySet<number> = new Set([0, 1, 2, 3, 4])
  let alone = new Set<number>()
  for (const { groups = {} } of items) {
    if (groups['day'] !== undefined) {
      for (const day of daysOf(groups['day'], groups['last'])) alone.add(day)
      continue
    }
    if (alone.size > 0) days = alone
    alone = new Set()
    found.push({ days, opening: openingOf(groups['from'], groups['to']) })
  }
  return alone.size > 0 ? [...found, { days: alone, opening: undefined }] : found
}

/** From one day to another, over the end of the week if need be. */
function daysOf(first: string, last = first): readonly number[] {
  const from = names.get(first) ?? 0
  const length = (((names.get(last) ?? 0) - from + 7) % 7) + 1
  return Array.from({ length }, (_, nth) => (from + nth) % 7)
}

function openingOf(from = '', to = ''): Opening | undefined {
  const opening = { from: minutesOf(from), to: minutesOf(to) }
  return opening.from < opening.to && opening.to <= 1440 ? opening : undefined
}

/** Minutes since midnight; not a number when the minutes are none of an hour's. */
function minutesOf(time: string): number {
  const [hours, minutes] = time.split(/\D+/).map(Number)
  return minutes !== undefined && minutes > 59 ? Number.NaN : Number(hours) * 60 + (minutes ?? 0)
}

function overlaps(day: readonly Opening[]): boolean {
  return day.some((one, at) => day.slice(at + 1).some((other) => one.from < other.to && other.from < one.to))
}

/** In order, and what ends where the next begins made one. */
function joined(day: readonly Opening[]): readonly Opening[] {
  const starts = day.map(({ from }) => from).filter((from) => !day.some(({ to }) => to === from))
  const ends = day.map(({ to }) => to).filter((to) => !day.some(({ from }) => from === to))
  const inOrder = ends.toSorted((one, other) => one - other)
  return starts.toSorted((one, other) => one - other).map((from, nth) => ({ from, to: inOrder[nth] ?? from }))
}
