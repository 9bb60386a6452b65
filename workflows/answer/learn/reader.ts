import { plainWords } from '../../understand/plain-words.ts'
import { type GuardReason, isGuardReason, routeOf } from '../guards/guarded.ts'
import { urgentWords } from '../guards/urgent-rules.ts'
import type { Reason, Route } from '../reasoned.ts'
import { learnSpelling } from '../spelling/spelling.ts'
import { countWords } from '../spelling/word-counts.ts'
import type { FeatureReader } from './features.ts'
import type { Lesson, TextRead } from './lessons.ts'
import { learnLogistic } from './logistic.ts'
import { learnBayes } from './naive-bayes.ts'
import { createNeighbours, type Near } from './neighbours.ts'

/** Routes, and `unheld`: what a digital helper may be asked and no sheet holds, vague words included. */
export type Look = Route | 'unheld'

/** What a message may come from: a sheet that answers it, by its id, or the reason of another route. */
type Cause = string

/** A masked message as the line looks at it. */
export interface Read {
  readonly masked: string
  /** Plain words as they were written. */
  readonly plain: string
  /** Plain words, put right. */
  readonly words: string
  /** The share, 0..1, of words that nobody writes so. */
  readonly strange: number
  /** How well each cause explains it, up to a constant. */
  readonly explained: ReadonlyMap<Cause, number>
  /** The known messages nearest to it. */
  readonly near: Near<Look>
  /** How likely each look is, 0..1. */
  readonly looks: ReadonlyMap<Look, number>
}

export type Reader = (masked: string) => Read

/** A text that is no message: a sheet's own; `weight` tells how much it counts. */
export interface OwnText extends TextRead {
  readonly sheet: string
  readonly weight: number
}

/**
 * Learns how words are written, and what messages of each cause are made of, in small steps; the same
 * lessons always give the same reader.
 * @param featuresOf what read the lessons. @param others plain words that are known too.
 */
export function* learnReader(
  lessons: readonly Lesson[],
  own: readonly OwnText[],
  featuresOf: FeatureReader,
  others: readonly string[] = [],
): Generator<void, Reader> {
  const known = [...lessons.map(({ words }) => words), ...own.map(({ words }) => words), ...others]
  const spelling = learnSpelling(yield* countWords(known, urgentWords()))
  yield
  const looked = lessons.map(({ reason, ...lesson }) => ({ ...lesson, label: lookOf(reason) }))
  const neighbours = yield* createNeighbours(looked)
  yield
  const logistic = yield* learnLogistic(looked)
  const bayes = yield* learnBayes<Cause>([
    ...lessons.map(({ features, sheet, reason }) => ({ features, label: sheet ?? reason, weight: 1 })),
    ...own.map(({ features, sheet, weight }) => ({ features, label: sheet, weight })),
  ])
  const reasons = new Map<Cause, Look>(lessons.map(({ sheet, reason }) => [sheet ?? reason, lookOf(reason)]))
  return (masked) => {
    const plain = plainWords(masked)
    const { words, strange } = spelling(plain)
    const features = featuresOf(words)
    const near = neighbours(features)
    const scores = bayes.explain(features)
    const explained = new Map(bayes.labels.map((cause, index) => [cause, scores[index] ?? 0]))
    const looks = mixed([
      { of: shares(explained, (cause) => reasons.get(cause) ?? 'answer'), weight: 1 - nearShare - logisticShare },
      { of: near.labels, weight: near.labels.size === 0 ? 0 : nearShare },
      { of: logistic(features), weight: logisticShare },
    ])
    return { masked, plain, words, strange, explained, near, looks }
  }
}

/** The reason of a route that explains a message best; undefined when none was ever learnt. */
export function likeliest({ explained }: Read, route: Route): GuardReason | undefined {
  const [first] = Object.entries(routeOf)
    .flatMap(([reason, own]) => (own === route && isGuardReason(reason) ? [reason] : []))
    .flatMap((reason) => (explained.has(reason) ? [{ reason, score: explained.get(reason) ?? 0 }] : []))
    .toSorted((one, other) => other.score - one.score)
  return first?.reason
}

function lookOf(reason: Reason): Look {
  if (isGuardReason(reason)) return routeOf[reason]
  return reason === 'sheet' ? 'answer' : 'unheld'
}

/** Fitted on labelled messages: makes shares of scores that are right about as often as they say. */
const sharpness = 20

function shares(explained: Read['explained'], lookOfCause: (cause: Cause) => Look): ReadonlyMap<Look, number> {
  const best = Math.max(...explained.values())
  const powers = [...explained].map(
    ([cause, score]) => [lookOfCause(cause), Math.exp(sharpness * (score - best))] as const,
  )
  const all = powers.reduce((sum, [, power]) => sum + power, 0)
  const looks = new Map<Look, number>()
  for (const [look, power] of powers) looks.set(look, (looks.get(look) ?? 0) + power / all)
  return looks
}

/** What one way of learning makes of a message, and how much it counts. */
interface Opinion {
  readonly of: ReadonlyMap<Look, number>
  readonly weight: number
}

/** Naive Bayes, the neighbours and the regression err differently: together they err less. */
function mixed(opinions: readonly Opinion[]): ReadonlyMap<Look, number> {
  const all = opinions.reduce((sum, { weight }) => sum + weight, 0)
  const looks = new Map<Look, number>()
  for (const { of, weight } of opinions) {
    for (const [look, share] of of) looks.set(look, (looks.get(look) ?? 0) + (weight / all) * share)
  }
  return looks
}

const nearShare = 0.15
const logisticShare = 0.35
