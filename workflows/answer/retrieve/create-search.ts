import type { Sheet } from '#prompts/knowledge/sheet.ts'
import type { FeatureReader } from '../learn/features.ts'
import type { Lesson } from '../learn/lessons.ts'
import { createNeighbours } from '../learn/neighbours.ts'
import { createLanguage, type EverydayWords } from './language.ts'
import { createRetriever, type Retriever } from './retriever.ts'

/** The whole search over some sheets; `lessons` are their questions, and other messages whose right is known. */
export function createSearch(
  sheets: readonly Sheet[],
  everyday: EverydayWords,
  lessons: readonly Lesson[],
  featuresOf: FeatureReader,
): Retriever {
  const known = lessons.map(({ features, sheet, reason }) => ({ features, sheet, isOpen: reason === 'sheet' }))
  const parts = { language: createLanguage(everyday), featuresOf, neighbours: createNeighbours(known) }
  return createRetriever(sheets, parts)
}
