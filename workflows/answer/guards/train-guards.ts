import type { Reason, Route } from '../reasoned.ts'
import { type Classifier, learn } from './classifier.ts'
import { featureReader } from './features.ts'
import { type GuardReason, routeOf } from './guarded.ts'
import { type Chooser, learnChooser } from './naive-bayes.ts'
import { plainWords } from '../../understand/plain-words.ts'
import { learnSpelling, type Spelling } from './spelling.ts'

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
 * Learns from labelled messages, in a fraction of a second; the same examples always give the same guards. Of those
 * that a sheet may answer, some twelve hundred are enough, taken evenly.
 */
export function trainGuards(examples: readonly Example[]): Guards {
  const read = featureReader()
  const messages = examples.map(({ text, reason }) => ({ words: plainWords(text), reason }))
  const held = messages.flatMap(({ words, reason }) => (isGuardReason(reason) ? [{ words, label: reason }] : []))
  const answered = messages.filter(({ reason }) => reason === 'sheet')
  const every = Math.max(1, answered.length / mostAnswered)
  const lessons = [
    ...held.map(({ words, label }) => ({ words, label: routeOf[label], weight: 1 })),
    ...answered
      .filter((_, index) => Math.floor(index / every) !== Math.floor((index - 1) / every))
      .map(({ words }) => ({ words, label: 'answer' as const, weight: weightOfAnswered })),
  ]
  return {
    spelling: learnSpelling(messages.map(({ words }) => words)),
    classify: learn<Route>(lessons, read),
    choose: learnChooser(held, read),
  }
}

const mostAnswered = 1200
/** They are many: each counts less, so that together they do not drown the others. */
const weightOfAnswered = 0.5

function isGuardReason(reason: Reason): reason is GuardReason {
  return reason in routeOf
}
