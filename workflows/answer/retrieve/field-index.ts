/** A document's weighted terms: those of all its fields, each times its field's weight. */
export type Weighted = ReadonlyMap<string, number>

export interface FieldIndex {
  /** Scores of the documents that share a term, by their place in the list; higher is nearer, 0 when nothing is shared. */
  readonly score: (query: Weighted) => Float64Array
  /** The score of a document that would have every term of a query, endlessly. */
  readonly ideal: (query: Weighted) => number
  /** How rare a term is among the documents: 0 in all of them, highest in none. */
  readonly rarity: (term: string) => number
  readonly isKnown: (term: string) => boolean
  /** Whether a document has a term. */
  readonly has: (document: number, term: string) => boolean
}

/**
 * BM25 over weighted fields (Robertson, Zaragoza and Taylor, 2004: fields are weighted before frequencies saturate).
 * `saturation` is k1, `evenness` b.
 */
export function createFieldIndex(documents: readonly Weighted[], { saturation, evenness }: Tuning): FieldIndex {
  const lengths = documents.map((document) => sum(document.values()))
  const mean = sum(lengths) / Math.max(1, documents.length) || 1
  const postings = new Map<string, Map<number, number>>()
  documents.forEach((document, index) => {
    const norm = saturation * (1 - evenness + (evenness * (lengths[index] ?? 0)) / mean)
    for (const [term, weight] of document) {
      const places = postings.get(term) ?? new Map<number, number>()
      postings.set(term, places.set(index, (weight * (saturation + 1)) / (weight + norm)))
    }
  })
  const rarity = (term: string): number => {
    const found = postings.get(term)?.size ?? 0
    return Math.log(1 + (documents.length - found + 0.5) / (found + 0.5))
  }
  const worthOf = (term: string, weight: number): number => Math.min(weight, mostTimes) * rarity(term)
  return {
    rarity,
    ideal: (query) => sum([...query].map(([term, weight]) => worthOf(term, weight) * (saturation + 1))),
    isKnown: (term) => postings.has(term),
    has: (document, term) => postings.get(term)?.has(document) ?? false,
    score: (query) => {
      const scores = new Float64Array(documents.length)
      for (const [term, weight] of query) {
        const worth = worthOf(term, weight)
        for (const [index, part] of postings.get(term) ?? []) scores[index] = (scores[index] ?? 0) + worth * part
      }
      return scores
    },
  }
}

/** A word that is said again and again counts little more than once. */
const mostTimes = 1.5

export interface Tuning {
  readonly saturation: number
  readonly evenness: number
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}
