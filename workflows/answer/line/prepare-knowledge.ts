import type { Sheet } from '#prompts/knowledge/sheet.ts'
import { guard } from '../guards/guard.ts'
import { type Guarded, routeOf } from '../guards/guarded.ts'
import { type Guards, type Read, trainGuards } from '../guards/train-guards.ts'
import { featureReader } from '../learn/features.ts'
import { type Example, readLessons } from '../learn/lessons.ts'
import { routes } from '../reasoned.ts'
import { createSearch } from '../retrieve/create-search.ts'
import type { EverydayWords } from '../retrieve/language.ts'
import type { Knowledge } from './knowledge.ts'

/** What the line learns from: sheets, everyday words, and messages with the reason of their route. */
export interface Sources {
  readonly sheets: readonly Sheet[]
  readonly everyday: EverydayWords
  readonly examples: readonly Example[]
}

/**
 * Reads the sheets and trains the guards, once, in a second or so; the same sources always give the same knowledge.
 * The sheets' own questions teach the guards what may be answered.
 */
export function prepareKnowledge({ sheets, everyday, examples }: Sources): Knowledge {
  const featuresOf = featureReader()
  const lessons = readLessons([...examples, ...sheets.flatMap(askedOf)], featuresOf)
  const others = [...sheets.flatMap(textsOf), ...everyday.synonyms, ...Object.keys(everyday.spellings)]
  const { read, choose } = trainGuards(lessons, featuresOf, others)
  return {
    sheets: new Map(sheets.map((sheet) => [sheet.id, sheet])),
    read,
    retrieve: createSearch(sheets, everyday, lessons, featuresOf),
    guard: (own, secrets) => guard(own, secrets, choose),
    otherwise: (own) => otherwise(own, choose),
  }
}

/** A sheet's questions, as examples of what it answers. */
export function askedOf({ id, questions }: Sheet): readonly Example[] {
  return questions.map((text) => ({ text, reason: 'sheet', sheet: id }))
}

/** All of a sheet but its questions. */
function textsOf({ title, when, steps, goodToKnow, never, words }: Sheet): readonly string[] {
  return [title, when, ...steps, ...goodToKnow, ...never, ...words]
}

function otherwise({ features, looks }: Read, choose: Guards['choose']): Guarded | null {
  const [route] = routes
    .filter((each) => each !== 'answer')
    .toSorted((one, other) => (looks.get(other) ?? 0) - (looks.get(one) ?? 0))
  const reason = choose(features, (each) => routeOf[each] === route)
  return route === undefined || reason === undefined ? null : { route, reason, sure: looks.get(route) ?? 0 }
}
