import { criteria, motivationFor, pixFor, trainedFor, waitingFor } from './criteria.ts'
import { languageNumber, languages } from './languages.ts'
import type { Opening, Seeker } from './seeker.ts'
import { themes } from './themes.ts'

/** What scoring reads of candidates and posts, by number; unknown days are NaN. */
export interface Columns {
  readonly free: Float64Array
  readonly starts: Float64Array
  /** Experience, motivation and waiting: three for each candidate. */
  readonly own: Float64Array
  /** By candidate, then theme. */
  readonly pix: Float64Array
  /** By post, then criterion; they sum to 1. */
  readonly weights: Float64Array
  /** By post, by their numbers. */
  readonly themes: Int32Array[]
  readonly languages: Int32Array[]
  /** By candidate, then language: 1 when they speak it. */
  readonly speaks: Uint8Array
  /** By candidate: 1 when they said which they speak. */
  readonly said: Uint8Array
}

export function columnsOf(seekers: readonly Seeker[], openings: readonly Opening[]): Columns {
  const columns: Columns = {
    free: new Float64Array(seekers.length),
    starts: new Float64Array(openings.length),
    own: new Float64Array(seekers.length * 3),
    pix: new Float64Array(seekers.length * themes.length),
    weights: new Float64Array(openings.length * criteria.length),
    themes: openings.map(() => new Int32Array()),
    languages: openings.map(() => new Int32Array()),
    speaks: new Uint8Array(seekers.length * languages.length),
    said: new Uint8Array(seekers.length),
  }
  for (const [number, seeker] of seekers.entries()) writeSeeker(columns, number, seeker)
  for (const [number, opening] of openings.entries()) writeOpening(columns, number, opening)
  return columns
}

export function writeSeeker(columns: Columns, number: number, seeker: Seeker): void {
  columns.free[number] = seeker.availableOn ?? Number.NaN
  const own = [trainedFor(seeker.trained), motivationFor(seeker.motivation), waitingFor(seeker.waitingDays)]
  columns.own.set(own, number * own.length)
  for (const [nth, theme] of themes.entries()) columns.pix[number * themes.length + nth] = pixFor(seeker.pix, theme)
  const first = number * languages.length
  columns.speaks.fill(0, first, first + languages.length)
  for (const language of numbersOf(seeker.languages)) columns.speaks[first + language] = 1
  columns.said[number] = Number(seeker.languages.length > 0)
}

function writeOpening(columns: Columns, number: number, opening: Opening): void {
  columns.starts[number] = opening.startsOn ?? Number.NaN
  const sum = criteria.reduce((total, criterion) => total + opening.weights[criterion], 0)
  const shares = criteria.map((criterion) => opening.weights[criterion] / sum)
  columns.weights.set(shares, number * shares.length)
  columns.themes[number] = Int32Array.from(new Set(opening.themes), (theme) => themes.indexOf(theme))
  columns.languages[number] = numbersOf(opening.languages)
}

function numbersOf(codes: readonly string[]): Int32Array {
  return Int32Array.from([...new Set(codes)].flatMap((code) => languageNumber(code) ?? []))
}
