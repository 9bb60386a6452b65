import type { Sheet } from '#prompts/knowledge/sheet.ts'
import { plainWords } from '../../understand/plain-words.ts'
import type { FeatureReader, Features } from '../learn/features.ts'
import { learnBayes, type Told } from '../learn/naive-bayes.ts'
import type { Near, Neighbours } from '../learn/neighbours.ts'
import { createFieldIndex, type FieldIndex, type Weighted } from './field-index.ts'
import type { Language, Reading } from './language.ts'

/** One sheet as the retriever sees it for one question. */
export interface Found {
  readonly sheet: Sheet
  /** 0..1: how likely it is the right one, if one is; all sheets together make 1. */
  readonly score: number
  /** By words, ideas and pieces of words; not bounded. */
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

interface Parts {
  readonly language: Language
  readonly featuresOf: FeatureReader
  readonly neighbours: Neighbours
}

/**
 * Finds the sheets nearest to a question, by two searches that err differently: BM25 over weighted fields, by words,
 * ideas and pieces of words; and naive Bayes over what each sheet and its questions are made of.
 */
export function createRetriever(
  sheets: readonly Sheet[],
  { language, featuresOf, neighbours }: Parts,
): Retriever {
  const documents = sheets.map((sheet) => readFields(sheet, language))
  const byTerms = createFieldIndex(
    documents.map(({ terms }) => terms),
    tuning,
  )
  const byPieces = createFieldIndex(
    documents.map(({ pieces }) => pieces),
    tuning,
  )
  const bayes = learnBayes(sheets.flatMap((sheet, index) => toldOf(sheet, index, featuresOf)))
  return ({ words, features }) => {
    const reading = language(words)
    const { stems, terms, pieces } = reading
    const near = neighbours(features)
    const parts = byPieces.score(pieces)
    const own = byTerms.score(terms).map((score, index) => score + pieceWeight * (parts[index] ?? 0))
    const explained = bayes.explain(features)
    const [mostOwn, mostExplained] = [Math.max(...own), Math.max(...explained)]
    const found = sheets.map((sheet, index) => {
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
const tuning = { saturation: 4, evenness: 0.5 } as const
const pieceWeight = 0.15
const explainWeight = 2
/** Makes shares of scores: fitted so that they are right as often as they say. */
const sharpness = 9

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
    for (const reading of texts.map((text) => language(plainWords(text)))) {
      add(terms, reading.terms, weight)
      add(pieces, reading.pieces, weight)
    }
  }
  return { terms, pieces }
}

function add(counts: Map<string, number>, more: Weighted, weight: number): void {
  for (const [term, count] of more) counts.set(term, (counts.get(term) ?? 0) + weight * count)
}

/** A sheet's texts, each to be learnt as its own. */
function toldOf(sheet: Sheet, label: number, featuresOf: FeatureReader): readonly Told<number>[] {
  const texts: readonly (readonly [number, string])[] = [
    [2, sheet.title],
    [1, sheet.when],
    [1, sheet.words.join(' ')],
    ...sheet.questions.map((text) => [1, text] as const),
    ...sheet.steps.map((text) => [0.3, text] as const),
  ]
  return texts.map(([weight, text]) => ({ features: featuresOf(plainWords(text)), label, weight }))
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
