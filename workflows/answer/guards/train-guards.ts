import { plainWords } from '../../understand/plain-words.ts'
import { learn } from '../learn/classifier.ts'
import type { FeatureReader, Features } from '../learn/features.ts'
import type { Lesson } from '../learn/lessons.ts'
import { learnBayes } from '../learn/naive-bayes.ts'
import type { Reason, Route } from '../reasoned.ts'
import { learnSpelling } from '../spelling/spelling.ts'
import { countWords } from '../spelling/word-counts.ts'
import { type GuardReason, routeOf } from './guarded.ts'
import { urgentWords } from './urgent-rules.ts'

/** Routes, and `unheld`: what a digital helper may be asked and no sheet holds, vague words included. */
export type Look = Route | 'unheld'

/** A masked message as the line looks at it. */
export interface Read {
  readonly masked: string
  /** Plain words as they were written. */
  readonly plain: string
  /** Plain words, put right. */
  readonly words: string
  /** The share, 0..1, of words that nobody writes so. */
  readonly strange: number
  /** What the words put right are made of. */
  readonly features: Features
  /** How likely each look is, 0..1. */
  readonly looks: ReadonlyMap<Look, number>
}

/** What was learnt: how messages are read, and how those of each reason look. */
export interface Guards {
  readonly read: (masked: string) => Read
  /** The likeliest reason of a message among those asked for. */
  readonly choose: (features: Features, among: (reason: GuardReason) => boolean) => GuardReason | undefined
}

/**
 * Learns from labelled messages, in a fraction of a second; the same lessons always give the same guards.
 * @param featuresOf what read the lessons. @param texts others, whose words are known too.
 */
export function trainGuards(
  lessons: readonly Lesson[],
  featuresOf: FeatureReader,
  texts: readonly string[] = [],
): Guards {
  const known = [...lessons.map(({ words }) => words), ...texts.map(plainWords)]
  const spelling = learnSpelling(countWords(known, urgentWords()))
  const classify = learn<Look>(
    lessons.map(({ features, words, reason }) => {
      const label = lookOf(reason)
      return { features, label, weight: label === 'answer' ? weightAnswered(words) : weightHeld(words) }
    }),
  )
  return {
    read: (masked) => {
      const plain = plainWords(masked)
      const { words, strange } = spelling(plain)
      const features = featuresOf(words)
      return { masked, plain, words, strange, features, looks: classify(features) }
    },
    choose: chooser(lessons),
  }
}

function chooser(lessons: readonly Lesson[]): Guards['choose'] {
  const { labels, explain } = learnBayes(
    lessons.flatMap(({ features, reason }) => (isGuardReason(reason) ? [{ features, label: reason, weight: 1 }] : [])),
  )
  return (features, among) => {
    const scores = explain(features)
    const ranked = labels
      .map((reason, index) => ({ reason, score: scores[index] ?? 0 }))
      .filter(({ reason }) => among(reason))
      .toSorted((one, other) => other.score - one.score)
    return ranked[0]?.reason
  }
}

function lookOf(reason: Reason): Look {
  if (isGuardReason(reason)) return routeOf[reason]
  return reason === 'sheet' ? 'answer' : 'unheld'
}

/**
 * People tell long stories whether or not they are in danger, and the sheets' questions are short: a long message
 * counts less when it is held back and more when it is answered, or length itself would look like danger.
 */
function weightHeld(words: string): number {
  return Math.min(1, shortStory / lengthOf(words))
}

function weightAnswered(words: string): number {
  return answered * Math.min(most, Math.max(1, lengthOf(words) / shortQuestion))
}

/** The sheets' questions outnumber what is held back; each counts less, so that neither side is taken for likelier. */
const answered = 0.3
/** In words. */
const shortStory = 8
const shortQuestion = 6
const most = 3

function lengthOf(words: string): number {
  return words.split(' ').length
}

function isGuardReason(reason: Reason): reason is GuardReason {
  return reason in routeOf
}
