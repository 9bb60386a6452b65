import type { Sheet } from '#prompts/knowledge/sheet.ts'
import type { Features } from '../learn/features.ts'
import { learnBayes } from '../learn/naive-bayes.ts'
import type { Near, Neighbours } from '../learn/neighbours.ts'
import { createFieldIndex, type FieldIndex, type Weighted } from './field-index.ts'
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
  readonly near: Near
  /** Best first, at most ten; empty when nothing is shared. */
  readonly found: readonly Found[]
}

/** A question in plain words, their spelling put right, and what they are made of. */
export interface Asking {
  readonly words: string
  readonly features: Features
}

export type Retriever = (asking: Asking) => Retrieved

/** A part of a sheet, and how much it counts in each search. */
export interface Field {
  readonly words: string
  readonly features: Features
  readonly byWords: number
  readonly byFeatures: number
}

interface Document {
  readonly sheet: Sheet
  readonly fields: readonly Field[]
}

/**
 * Finds the sheets nearest to a question, by two searches that err differently: BM25 over weighted fields, by words
 * and ideas; and naive Bayes over what each sheet and its questions are made of, groups of letters included.
 */
export function createRetriever(
  documents: readonly Document[],
  language: Language,
  neighbours: Neighbours,
): Retriever {
  const byTerms = createFieldIndex(
    documents.map(({ fields }) => termsOf(fields, language)),
    { saturation: 4, evenness: 0.5 },
  )
  const bayes = learnBayes(
    documents.flatMap(({ fields }, label) =>
      fields.map(({ features, byFeatures: weight }) => ({ features, label, weight })),
    ),
  )
  return ({ words, features }) => {
    const reading = language(words)
    const { stems, terms } = reading
    const near = neighbours(features)
    const own = byTerms.score(terms)
    const explained = bayes.explain(features)
    const [mostOwn, mostExplained] = [Math.max(...own), Math.max(...explained)]
    const found = documents.map(({ sheet }, index) => {
      const explains = (explained[index] ?? 0) - mostExplained
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
      near,
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

function termsOf(fields: readonly Field[], language: Language): Weighted {
  const all = new Map<string, number>()
  for (const { words, byWords } of fields) {
    for (const [term, count] of language(words).terms) all.set(term, (all.get(term) ?? 0) + byWords * count)
  }
  return all
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
