import type { Sheet } from '#prompts/knowledge/sheet.ts'
import { plainWords } from '../../understand/plain-words.ts'
import type { Weighted } from './field-index.ts'
import type { Language } from './language.ts'

/** A sheet and what it says, for an index. */
export interface Document {
  readonly sheet: Sheet
  readonly terms: Weighted
}

const weights = { title: 4, words: 2, when: 1, asked: 1, body: 0.8 } as const

/** Reads a sheet; `asked` are its questions, in plain words. */
export function readDocument(sheet: Sheet, asked: readonly string[], language: Language): Document {
  const { title, words, when, steps, goodToKnow } = sheet
  const fields: readonly (readonly [number, readonly string[]])[] = [
    [weights.title, [plainWords(title)]],
    [weights.words, words.map(plainWords)],
    [weights.when, [plainWords(when)]],
    [weights.asked, asked],
    [weights.body, [...steps, ...goodToKnow].map(plainWords)],
  ]
  const terms = new Map<string, number>()
  for (const [weight, texts] of fields) {
    for (const text of texts) {
      for (const [term, count] of language(text).terms) terms.set(term, (terms.get(term) ?? 0) + weight * count)
    }
  }
  return { sheet, terms }
}
