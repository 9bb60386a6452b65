import type { Sheet } from '#prompts/knowledge/sheet.ts'
import type { Read } from '../learn/reader.ts'
import type { Document } from './document.ts'
import { createFieldIndex, type FieldIndex } from './field-index.ts'
import type { Language, Reading } from './language.ts'

/** One sheet as the retriever sees it for one question. */
export interface Found {
  readonly sheet: Sheet
  /** 0..1: how likely it is the right one, if one is; all sheets together make 1. */
  readonly score: number
  /** By words and ideas; not bounded. */
  readonly words: number
  /** How well it explains the question, beside the best: 0, or below. */
  readonly explains: number
  /** 0..1: its share of the votes of the nearest questions. */
  readonly votes: number
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

/** A question in plain words, their spelling put right, and what was learnt of it. */
export type Asking = Pick<Read, 'words' | 'explained' | 'near'>

export type Retriever = (asking: Asking) => Retrieved

/**
 * Finds the sheets nearest to a question, by two searches that err differently: BM25 over weighted fields, by words
 * and ideas; and how well each sheet explains what the question is made of, groups of letters included.
 */
export function createRetriever(documents: readonly Document[], language: Language): Retriever {
  const byTerms = createFieldIndex(
    documents.map(({ terms }) => terms),
    { saturation: 4, evenness: 0.5 },
  )
  return ({ words, explained, near }) => {
    const reading = language(words)
    const { stems, terms } = reading
    const own = byTerms.score(terms)
    const mostOwn = Math.max(...own)
    const mostExplained = Math.max(...documents.map(({ sheet }) => explained.get(sheet.id) ?? 0))
    const found = documents.map(({ sheet }, index) => {
      const explains = (explained.get(sheet.id) ?? 0) - mostExplained
      const worth = (own[index] ?? 0) / (mostOwn || 1) + explainWeight * explains
      return { sheet, index, words: own[index] ?? 0, explains, power: Math.exp(sharpness * worth) }
    })
    const all = found.reduce((sum, { power }) => sum + power, 0)
    const best = found.filter((one) => one.words > 0).toSorted((one, other) => other.power - one.power)
    return {
      reading,
      known: covered(stems, byTerms, byTerms.isKnown),
      rarest: byTerms.rarity(''),
      ideal: byTerms.ideal(terms),
      found: best.slice(0, most).map(({ index, power, ...one }) => ({
        ...one,
        score: power / all,
        votes: near.votes.get(one.sheet.id) ?? 0,
        coverage: covered(stems, byTerms, (stem) => byTerms.has(index, stem)),
      })),
    }
  }
}

const most = 10
const explainWeight = 2
/** Makes shares of scores: fitted so that they are right as often as they say. */
const sharpness = 9

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
