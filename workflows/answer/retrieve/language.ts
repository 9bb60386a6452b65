import { stemmer } from '@orama/stemmers/french'
import { createConcepts } from './concepts.ts'
import { fold } from '../../understand/fold.ts'
import { plainWords } from '../../understand/plain-words.ts'
import { stopWords } from './stop-words.ts'

/** What a text says, for an index. */
export interface Reading {
  /** Stems and ideas that bear meaning, with their weights. */
  readonly terms: ReadonlyMap<string, number>
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
  const stemOf = remembering(stemmer)
  const phraseStems = (words: readonly string[]): readonly string[] =>
    words.filter((word) => !articles.has(word)).map(stemOf)
  const concepts = createConcepts(synonyms, (phrase) => phraseStems(wordsIn(plainWords(phrase))))
  return (text) => {
    const words = wordsIn(text)
    const stems = words.filter((word) => word.length > 1 && !stopWords.has(word)).map(stemOf)
    const terms = new Map<string, number>()
    for (const stem of stems) add(terms, stem, 1)
    for (const idea of concepts(phraseStems(words))) add(terms, idea, ideaWeight)
    return { terms, stems }
  }
}

const ideaWeight = 0.5
/** Left out between the words of a phrase: "l'écran est figé" is "écran figé". */
const articles = new Set(
  'le la les l un une de des du d a au aux en mon ma mes est sont c ce n ne s se j je'.split(' '),
)

/** The words of all the sheets come back again and again. A stranger's words must not fill the memory. */
function remembering(stem: (word: string) => string): (word: string) => string {
  const met = new Map<string, string>()
  return (word) => {
    const known = met.get(word) ?? stem(word)
    if (met.size < mostRemembered) met.set(word, known)
    return known
  }
}

const mostRemembered = 20_000

function add(counts: Map<string, number>, key: string, weight: number): void {
  counts.set(key, (counts.get(key) ?? 0) + weight)
}
