import { stemmer } from '@orama/stemmers/french'
import type { Sheet } from '#prompts/knowledge/sheet.ts'
import { type Concepts, createConcepts } from './concepts.ts'
import { createSpeller } from './speller.ts'
import { stopWords } from './stop-words.ts'
import { wordsOf } from './words.ts'

/** What a text says, for an index. */
export interface Reading {
  /** Stems and ideas that bear meaning, with their weights. */
  readonly terms: ReadonlyMap<string, number>
  /** Pieces of three and four letters of the words that bear meaning: a misspelt word shares most of them. */
  readonly pieces: ReadonlyMap<string, number>
  /** Stems that bear meaning, in order. */
  readonly stems: readonly string[]
}

export type Language = (text: string) => Reading

/** Everyday words of citizens; see prompts/knowledge/synonyms.ts. */
export interface EverydayWords {
  readonly synonyms: readonly string[]
  readonly spellings: Readonly<Record<string, string>>
}

/** How texts are read, sheets and questions alike: spelling put right against the sheets, stems, ideas. */
export function createLanguage(sheets: readonly Sheet[], everyday: EverydayWords): Language {
  const spellings = new Map(Object.entries(everyday.spellings))
  const wordsIn = (text: string): readonly string[] => wordsOf(text, spellings)
  const spell = createSpeller(countWords([...sheets.map(textOf), everyday.synonyms.join(' ')].flatMap(wordsIn)))
  const spelt = (text: string): readonly string[] => wordsIn(text).flatMap((word) => spell(word))
  const concepts = createConcepts(everyday.synonyms, (phrase) => phraseStems(wordsIn(phrase)))
  return (text) => readingOf(spelt(text), concepts)
}

const ideaWeight = 0.5
/** Left out between the words of a phrase: "l'écran est figé" is "écran figé". */
const articles = new Set(
  'le la les l un une de des du d a au aux en mon ma mes est sont c ce n ne s se j je'.split(' '),
)

function textOf(sheet: Sheet): string {
  const { title, when, steps, goodToKnow, never, questions, words } = sheet
  return [title, when, ...steps, ...goodToKnow, ...never, ...questions, ...words].join(' ')
}

function countWords(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function phraseStems(words: readonly string[]): readonly string[] {
  const bare = words.filter((word) => !articles.has(word))
  return bare.map((word) => stemmer(word))
}

function readingOf(words: readonly string[], concepts: Concepts): Reading {
  const bearing = words.filter((word) => word.length > 1 && !stopWords.has(word))
  const stems = bearing.map((word) => stemmer(word))
  const terms = new Map<string, number>()
  for (const stem of stems) add(terms, stem, 1)
  for (const idea of concepts(phraseStems(words))) add(terms, idea, ideaWeight)
  const pieces = new Map<string, number>()
  for (const word of bearing) for (const piece of piecesOf(word)) add(pieces, piece, 1)
  return { terms, pieces, stems }
}

function piecesOf(word: string): readonly string[] {
  const framed = `_${word}_`
  return [3, 4].flatMap((size) =>
    Array.from({ length: Math.max(0, framed.length - size + 1) }, (_, start) => framed.slice(start, start + size)),
  )
}

function add(counts: Map<string, number>, key: string, weight: number): void {
  counts.set(key, (counts.get(key) ?? 0) + weight)
}
