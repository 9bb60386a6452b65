import { stemmer } from '@orama/stemmers/french'
import MiniSearch from 'minisearch'
import type { Sheet } from '#prompts/knowledge/sheet.ts'
import { prepareKnowledge } from '#workflows/answer/line/prepare-knowledge.ts'
import { createFieldIndex } from '#workflows/answer/retrieve/field-index.ts'
import { createLanguage, type EverydayWords } from '#workflows/answer/retrieve/language.ts'
import type { Retriever } from '#workflows/answer/retrieve/retriever.ts'
import { plainWords } from '#workflows/understand/plain-words.ts'
import { stopWords } from '#workflows/answer/retrieve/stop-words.ts'
import { fold } from '#workflows/understand/fold.ts'

/** Ids of the sheets, best first. */
export type Engine = (text: string) => readonly string[]

/** The ways that are measured, ours last. */
export const engines: readonly {
  readonly name: string
  readonly create: (sheets: readonly Sheet[], everyday: EverydayWords) => Engine
}[] = [
  { name: 'minisearch, as it comes', create: (sheets) => miniSearch(sheets, {}) },
  { name: 'minisearch, French stems', create: (sheets) => miniSearch(sheets, { tokenize: stemsOf }) },
  { name: 'minisearch, stems, fuzzy', create: (sheets) => miniSearch(sheets, { tokenize: stemsOf, fuzzy: 0.2 }) },
  { name: 'nearest question', create: nearest },
  { name: 'ours without synonyms', create: (sheets, { spellings }) => ours(sheets, { synonyms: [], spellings }) },
  { name: 'ours, words only', create: (sheets, everyday) => ours(sheets, everyday, ({ words }) => words) },
  { name: 'ours, naive Bayes only', create: (sheets, everyday) => ours(sheets, everyday, ({ explains }) => explains) },
  { name: 'ours', create: (sheets, everyday) => ours(sheets, everyday) },
]

function stemsOf(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word.length > 1 && !stopWords.has(word))
    .map((word) => stemmer(word))
}

interface MiniOptions {
  readonly tokenize?: (text: string) => string[]
  readonly fuzzy?: number
}

function miniSearch(sheets: readonly Sheet[], { tokenize, fuzzy = 0 }: MiniOptions): Engine {
  const index = new MiniSearch({
    fields: ['title', 'questions', 'words', 'when', 'steps'],
    ...(tokenize ? { tokenize } : {}),
  })
  index.addAll(
    sheets.map(({ id, title, questions, words, when, steps }) => ({
      id,
      title,
      questions: questions.join(' '),
      words: words.join(' '),
      when,
      steps: steps.join(' '),
    })),
  )
  const boost = { title: 2, words: 2, questions: 2, steps: 0.5 }
  return (text) => index.search(text, { boost, fuzzy }).map(({ id }) => String(id))
}

type Found = ReturnType<Retriever>['found'][number]

function ours(
  sheets: readonly Sheet[],
  everyday: EverydayWords,
  by: (found: Found) => number = ({ score }) => score,
): Engine {
  const knowledge = prepareKnowledge({ sheets, everyday, examples: [] })
  return (text) =>
    knowledge
      .retrieve(knowledge.read(text))
      .found.toSorted((one, other) => by(other) - by(one))
      .map(({ sheet }) => sheet.id)
}

/** Each question its own document; a sheet is as near as its nearest question. */
function nearest(sheets: readonly Sheet[], everyday: EverydayWords): Engine {
  const language = createLanguage(everyday)
  const documents = sheets.flatMap(({ id, title, questions }) => [title, ...questions].map((text) => ({ id, text })))
  const index = createFieldIndex(
    documents.map(({ text }) => language(plainWords(text)).terms),
    { saturation: 1.2, evenness: 0.5 },
  )
  return (text) => {
    const scores = index.score(language(plainWords(text)).terms)
    const best = documents
      .map(({ id }, place) => ({ id, score: scores[place] ?? 0 }))
      .filter(({ score }) => score > 0)
      .toSorted((one, other) => other.score - one.score)
    return [...new Set(best.map(({ id }) => id))]
  }
}
