import type { Sheet } from '#prompts/knowledge/sheet.ts'
import { plainWords } from '../../understand/plain-words.ts'
import { type FeatureReader, featureReader } from '../learn/features.ts'
import { type Example, readLessons, readText } from '../learn/lessons.ts'
import { learnReader, type OwnText } from '../learn/reader.ts'
import { createLanguage, type EverydayWords } from '../retrieve/language.ts'
import { createRetriever } from '../retrieve/retriever.ts'
import type { Knowledge } from './knowledge.ts'

/** What the line learns from: sheets, everyday words, and messages with the reason of their route. */
export interface Sources {
  readonly sheets: readonly Sheet[]
  readonly everyday: EverydayWords
  readonly examples: readonly Example[]
}

/** Reads and learns all sources, once, in a second or so; the same sources always give the same knowledge. */
export function prepareKnowledge({ sheets, everyday, examples }: Sources): Knowledge {
  const featuresOf = featureReader()
  const lessons = readLessons([...examples, ...sheets.flatMap(askedOf)], featuresOf)
  const own = sheets.flatMap((sheet) => ownTexts(sheet, featuresOf))
  const others = [...everyday.synonyms, ...Object.keys(everyday.spellings)].map(plainWords)
  return {
    sheets: new Map(sheets.map((sheet) => [sheet.id, sheet])),
    read: learnReader(lessons, own, featuresOf, others),
    retrieve: createRetriever(sheets, createLanguage(everyday)),
  }
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
