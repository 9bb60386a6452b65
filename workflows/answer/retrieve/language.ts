import { stemmer } from '@orama/stemmers/french'
import { type Concepts, createConcepts } from './concepts.ts'
import { fold } from '../../understand/fold.ts'
import { plainWords } from '../../understand/plain-words.ts'
import { stopWords } from './stop-words.ts'

/** What a text says, for an index. */
export interface Reading {
  /** Stems and ideas that bear meaning, with their weights. */
  readonly terms: ReadonlyMap<string, number>
  /** Pieces of three and four letters of the words that bear meaning: a misspelt word shares most of them. */
  readonly pieces: ReadonlyMap<string, number>
  /** Stems that bear meaning, in order. */
  readonly stems: readonly string[]
}

/** Reads plain words, as `plainWords` makes them. */
export type Language = (words: string) => Reading

/** Everyday words of citizens; see prompts/knowledge/synonyms.ts. */
export interface EverydayWords {
  readonly synonyms: readonly string[]
  readonly spellings: Readonly<Record<string, string>>
}

/** How texts are read, sheets and questions alike: short spellings written out, stems, ideas. */
export function createLanguage({ synonyms, spellings }: EverydayWords): Language {
  const meant = new Map(Object.entries(spellings).map(([short, long]) => [short, fold(long).split(' ')]))
  const wordsIn = (words: string): readonly string[] => words.split(' ').flatMap((word) => meant.get(word) ?? [word])
  const concepts = createConcepts(synonyms, (phrase) => phraseStems(wordsIn(plainWords(phrase))))
  return (words) => readingOf(wordsIn(words), concepts)
}

const ideaWeight = 0.5
/** Left out between the words of a phrase: "l'écran est figé" is "écran figé". */
const articles = new Set(
  'le la les l un une de des du d a au aux en mon ma mes est sont c ce n ne s se j je'.split(' '),
)

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
