import type { Sheet } from '#prompts/knowledge/sheet.ts'
import { plainWords } from '../../understand/plain-words.ts'
import { type FeatureReader, featureReader } from '../learn/features.ts'
import { type Example, type Lesson, readLessons, readText } from '../learn/lessons.ts'
import { learnReader, type OwnText } from '../learn/reader.ts'
import { type Document, readDocument } from '../retrieve/document.ts'
import { createLanguage, type EverydayWords } from '../retrieve/language.ts'
import { createRetriever } from '../retrieve/retriever.ts'
import type { Knowledge } from './knowledge.ts'

/** What the line learns from: sheets, everyday words, and messages with the reason of their route. */
export interface Sources {
  readonly sheets: readonly Sheet[]
  readonly everyday: EverydayWords
  readonly examples: readonly Example[]
}

/** Reads and learns all sources at once, in two seconds or so; the same sources always give the same knowledge. */
export function prepareKnowledge(sources: Sources): Knowledge {
  return finished(preparing(sources))
}

/** The same in steps of some milliseconds, for a program that does other things meanwhile. */
export function* preparing({ sheets, everyday, examples }: Sources): Generator<void, Knowledge> {
  const featuresOf = featureReader()
  const lessons: Lesson[] = []
  for (const some of portions([...examples, ...sheets.flatMap(askedOf)], 100)) {
    lessons.push(...readLessons(some, featuresOf))
    yield
  }
  const own: OwnText[] = []
  for (const some of portions(sheets, 10)) {
    own.push(...some.flatMap((sheet) => ownTexts(sheet, featuresOf)))
    yield
  }
  const others = [...everyday.synonyms, ...Object.keys(everyday.spellings)].map(plainWords)
  const read = yield* learnReader(lessons, own, featuresOf, others)
  yield
  const language = createLanguage(everyday)
  const asked = Map.groupBy(lessons, ({ sheet }) => sheet)
  const documents: Document[] = []
  for (const some of portions(sheets, 10)) {
    documents.push(...some.map((sheet) => readDocument(sheet, wordsOf(asked.get(sheet.id)), language)))
    yield
  }
  const retrieve = createRetriever(documents, language)
  return { sheets: new Map(sheets.map((sheet) => [sheet.id, sheet])), read, retrieve }
}

/** Runs all steps at once. */
export function finished<T>(steps: Generator<void, T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

function wordsOf(lessons: readonly Lesson[] = []): readonly string[] {
  return lessons.map(({ words }) => words)
}

function portions<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, part) => all.slice(part * size, (part + 1) * size))
}

/** A sheet's questions, as examples of what it answers. */
function askedOf({ id, questions }: Sheet): readonly Example[] {
  return questions.map((text) => ({ text, reason: 'sheet', sheet: id }))
}

function ownTexts(sheet: Sheet, featuresOf: FeatureReader): readonly OwnText[] {
  const { title, when, steps, goodToKnow, never, words } = sheet
  const texts = [
    { weight: 2, text: title },
    { weight: 1, text: when },
    { weight: 1, text: words.join(' ') },
    ...steps.map((text) => ({ weight: 0.3, text })),
    ...[...goodToKnow, ...never].map((text) => ({ weight: 0.1, text })),
  ]
  return texts.map(({ weight, text }) => ({ ...readText(text, featuresOf), sheet: sheet.id, weight }))
}
