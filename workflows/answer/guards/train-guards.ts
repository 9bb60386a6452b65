import type { Reason, Route } from '../reasoned.ts'
import { type Classifier, learn } from './classifier.ts'
import { countWords } from './word-counts.ts'
import { featureReader } from './features.ts'
import { type GuardReason, routeOf } from './guarded.ts'
import { type Chooser, learnChooser } from './naive-bayes.ts'
import { plainWords } from '../../understand/plain-words.ts'
import { learnSpelling, type Spelling } from './spelling.ts'
import { urgentWords } from './urgent-rules.ts'

/** A message with the reason its route should have; `sheet` when a sheet may answer it. */
export interface Example {
  readonly text: string
  readonly reason: Reason
}

/** What the guards learnt: how words are written, and how messages of each route and reason look. */
export interface Guards {
  readonly spelling: Spelling
  readonly classify: Classifier<Route>
  readonly choose: Chooser<GuardReason>
}

/**
 * Learns from labelled messages, in a fraction of a second; the same examples always give the same guards.
 */
export function trainGuards(examples: readonly Example[]): Guards {
  const messages = examples.map(({ text, reason }) => ({ words: plainWords(text), reason }))
  const counts = countWords(
    messages.map(({ words }) => words),
    urgentWords(),
  )
  const read = featureReader()
  const held = messages.flatMap(({ words, reason }) => (isGuardReason(reason) ? [{ words, label: reason }] : []))
  const answered = messages.filter(({ reason }) => reason === 'sheet')
  const lessons = [
    ...held.map(({ words, label }) => ({
      words,
      label: routeOf[label],
      weight: Math.min(1, shortStory / lengthOf(words)),
    })),
    ...answered.map(({ words }) => ({
      words,
      label: 'answer' as const,
      weight: Math.min(most, Math.max(1, lengthOf(words) / shortQuestion)),
    })),
  ]
  return {
    spelling: learnSpelling(counts),
    classify: learn<Route>(lessons, read),
    choose: learnChooser(held, read),
  }
}

/**
 * In words. People tell long stories whether or not they are in danger, and the sheets' questions are short: a long
 * message counts less when it is held back and more when it is answered, or length itself would look like danger.
 */
const shortStory = 8
const shortQuestion = 6
const most = 3

function lengthOf(words: string): number {
  return words.split(' ').length
}

function isGuardReason(reason: Reason): reason is GuardReason {
  return reason in routeOf
}
