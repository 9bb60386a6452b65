import { criteria, motivationFor, pixFor, trainedFor, waitingFor } from './criteria.ts'
import type { Opening, Seeker } from './seeker.ts'
import { themes } from './themes.ts'
import { whole } from './numbers.ts'

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
  readonly themes: Lists
  /** The languages that posts ask for, numbered. */
  readonly languages: Lists
  /** By candidate, then language: 1 when they speak it. */
  readonly speaks: Uint8Array
  readonly spoken: number
  /** By candidate: 1 when they said which they speak. */
  readonly said: Uint8Array
}

/** The list of one, `items[start[one]]` to before `items[start[one + 1]]`. */
export interface Lists {
  readonly start: Int32Array
  readonly items: Int32Array
}

export function columnsOf(seekers: readonly Seeker[], openings: readonly Opening[]): Columns {
  const words = [...new Set(openings.flatMap(({ languages }) => languages))].toSorted()
  const speaks = new Uint8Array(seekers.length * words.length)
  for (const [seeker, { languages }] of seekers.entries()) {
    for (const language of languages) {
      const word = words.indexOf(language)
      if (word >= 0) speaks[seeker * words.length + word] = 1
    }
  }
  return {
    free: Float64Array.from(seekers, ({ availableOn }) => availableOn ?? Number.NaN),
    starts: Float64Array.from(openings, ({ startsOn }) => startsOn ?? Number.NaN),
    own: Float64Array.from(seekers.flatMap(ownParts)),
    pix: Float64Array.from(seekers.flatMap(({ pix }) => themes.map((theme) => pixFor(pix, theme)))),
    weights: Float64Array.from(openings.flatMap(sharesOf)),
    themes: listsOf(openings.map((opening) => unique(opening.themes).map((theme) => themes.indexOf(theme)))),
    languages: listsOf(openings.map((opening) => unique(opening.languages).map((one) => words.indexOf(one)))),
    speaks,
    spoken: words.length,
    said: Uint8Array.from(seekers, ({ languages }) => Number(languages.length > 0)),
  }
}

function ownParts({ trained, motivation, waitingDays }: Seeker): readonly number[] {
  return [trainedFor(trained), motivationFor(motivation), waitingFor(waitingDays)]
}

function sharesOf({ weights }: Opening): readonly number[] {
  const sum = criteria.reduce((total, criterion) => total + weights[criterion], 0)
  return criteria.map((criterion) => weights[criterion] / sum)
}

function listsOf(all: readonly (readonly number[])[]): Lists {
  const start = new Int32Array(all.length + 1)
  for (const [one, list] of all.entries()) start[one + 1] = whole(start, one) + list.length
  return { start, items: Int32Array.from(all.flat()) }
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)]
}
