import type { Sheet } from '#prompts/knowledge/sheet.ts'
import { createFieldIndex, type FieldIndex, type Weighted } from './field-index.ts'
import type { Language, Reading } from './language.ts'

/** One sheet as the retriever sees it for one question; scores are not bounded. */
export interface Found {
  readonly sheet: Sheet
  /** The mix that orders the sheets. */
  readonly score: number
  /** By words and ideas alone. */
  readonly words: number
  /** By pieces of words alone. */
  readonly pieces: number
  /** 0..1: the share of the question's meaning, by rarity, that the sheet names. */
  readonly coverage: number
}

export interface Retrieved {
  readonly reading: Reading
  /** 0..1: the share of the question's meaning, by rarity, that some sheet or other names. */
  readonly known: number
  /** How rare a word is that no sheet has: what a score grows with when sheets are many. */
  readonly rarest: number
  /** The score by words of a sheet that would name everything of the question, and often. */
  readonly ideal: number
  /** Best first, at most ten; empty when nothing is shared. */
  readonly found: readonly Found[]
}

export type Retriever = (text: string) => Retrieved

/** Finds the sheets nearest to a question: BM25 over weighted fields, by words and by pieces of words, added. */
export function createRetriever(sheets: readonly Sheet[], language: Language): Retriever {
  const documents = sheets.map((sheet) => readFields(sheet, language))
  const words = createFieldIndex(
    documents.map(({ terms }) => terms),
    { saturation: 2, evenness: 0.5 },
  )
  const pieces = createFieldIndex(
    documents.map(({ pieces: own }) => own),
    { saturation: 2, evenness: 0.5 },
  )
  return (text) => {
    const reading = language(text)
    const byWords = words.score(reading.terms)
    const byPieces = pieces.score(reading.pieces)
    const found = sheets
      .map((sheet, index) => {
        const [own, near] = [byWords[index] ?? 0, (byPieces[index] ?? 0) * pieceWeight]
        return { sheet, index, score: own + near, words: own, pieces: near }
      })
      .filter(({ score }) => score > 0)
      .toSorted((one, other) => other.score - one.score)
      .slice(0, most)
    const { stems, terms } = reading
    return {
      reading,
      known: covered(stems, words, words.isKnown),
      rarest: words.rarity(''),
      ideal: words.ideal(terms),
      found: found.map(({ index, ...one }) => ({
        ...one,
        coverage: covered(stems, words, (stem) => words.has(index, stem)),
      })),
    }
  }
}

const most = 10
const pieceWeight = 0.15

const weights = { title: 4, words: 2, when: 1, questions: 1, body: 0.8 } as const

function readFields(sheet: Sheet, language: Language): { readonly terms: Weighted; readonly pieces: Weighted } {
  const fields: readonly (readonly [number, readonly string[]])[] = [
    [weights.title, [sheet.title]],
    [weights.words, sheet.words],
    [weights.when, [sheet.when]],
    [weights.questions, sheet.questions],
    [weights.body, [...sheet.steps, ...sheet.goodToKnow]],
  ]
  const [terms, pieces] = [new Map<string, number>(), new Map<string, number>()]
  for (const [weight, texts] of fields) {
    for (const reading of texts.map(language)) {
      add(terms, reading.terms, weight)
      add(pieces, reading.pieces, weight)
    }
  }
  return { terms, pieces }
}

function add(counts: Map<string, number>, more: Weighted, weight: number): void {
  for (const [term, count] of more) counts.set(term, (counts.get(term) ?? 0) + weight * count)
}

/** Words that no sheet knows count as the rarest: they are meaning that nothing covers. */
function covered(stems: readonly string[], { rarity }: FieldIndex, has: (stem: string) => boolean): number {
  let [all, named] = [0, 0]
  for (const stem of new Set(stems)) {
    const worth = rarity(stem)
    all += worth
    if (has(stem)) named += worth
  }
  return all === 0 ? 0 : named / all
}
