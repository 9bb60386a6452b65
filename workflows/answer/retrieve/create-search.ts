import type { Sheet } from '#prompts/knowledge/sheet.ts'
import type { FeatureReader } from '../learn/features.ts'
import { type Lesson, readText } from '../learn/lessons.ts'
import { createNeighbours } from '../learn/neighbours.ts'
import { createLanguage, type EverydayWords } from './language.ts'
import { createRetriever, type Field, type Retriever } from './retriever.ts'

/** The whole search over some sheets; `lessons` are their questions, and other messages whose right is known. */
export function createSearch(
  sheets: readonly Sheet[],
  everyday: EverydayWords,
  lessons: readonly Lesson[],
  featuresOf: FeatureReader,
): Retriever {
  const known = lessons.map(({ features, sheet, reason }) => ({ features, sheet, isOpen: reason === 'sheet' }))
  const asked = Map.groupBy(lessons, ({ sheet }) => sheet)
  const documents = sheets.map((sheet) => ({ sheet, fields: fieldsOf(sheet, asked.get(sheet.id) ?? [], featuresOf) }))
  return createRetriever(documents, createLanguage(everyday), createNeighbours(known))
}

/** How much each part of a sheet counts, by words, and for naive Bayes. */
const weights = {
  title: { byWords: 4, byFeatures: 2 },
  words: { byWords: 2, byFeatures: 1 },
  when: { byWords: 1, byFeatures: 1 },
  asked: { byWords: 1, byFeatures: 1 },
  steps: { byWords: 0.8, byFeatures: 0.3 },
  goodToKnow: { byWords: 0.8, byFeatures: 0 },
} as const

function fieldsOf(sheet: Sheet, asked: readonly Lesson[], featuresOf: FeatureReader): readonly Field[] {
  const { title, words, when, steps, goodToKnow } = sheet
  const texts = [
    { ...weights.title, text: title },
    { ...weights.words, text: words.join(' ') },
    { ...weights.when, text: when },
    ...steps.map((text) => ({ ...weights.steps, text })),
    ...goodToKnow.map((text) => ({ ...weights.goodToKnow, text })),
  ]
  return [
    ...texts.map(({ text, ...weight }) => ({ ...weight, ...readText(text, featuresOf) })),
    ...asked.map((lesson) => ({ ...weights.asked, ...lesson })),
  ]
}
