import type { Sheet } from '#prompts/knowledge/sheet.ts'
import { plainWords } from '../../understand/plain-words.ts'
import { guard } from '../guards/guard.ts'
import { routeOf } from '../guards/guarded.ts'
import { type Example, type Guards, trainGuards } from '../guards/train-guards.ts'
import { createLanguage, type EverydayWords } from '../retrieve/language.ts'
import { createRetriever } from '../retrieve/retriever.ts'
import { routes } from '../reasoned.ts'
import type { Knowledge, Leaning } from './knowledge.ts'
import { learnLikeness, type Likeness } from './learn-likeness.ts'

/** What the line learns from: sheets, everyday words, and messages with the reason of their route. */
export interface Sources {
  readonly sheets: readonly Sheet[]
  readonly everyday: EverydayWords
  readonly examples: readonly Example[]
}

/**
 * Reads the sheets and trains the guards, once, in a second or so; the same sources always give the same knowledge.
 * The sheets' own questions teach the guards what may be answered.
 */
export function prepareKnowledge({ sheets, everyday, examples }: Sources): Knowledge {
  const asked = sheets.flatMap(({ questions }) => questions.map((text): Example => ({ text, reason: 'sheet' })))
  const guards = trainGuards([...examples, ...asked])
  const likeness = learnLikeness([...examples, ...asked])
  return {
    sheets: new Map(sheets.map((sheet) => [sheet.id, sheet])),
    retrieve: createRetriever(sheets, createLanguage(sheets, everyday)),
    guard: (masked, secrets) => guard(masked, secrets, guards),
    leaning: (masked) => leaningOf(masked, guards, likeness),
  }
}

function leaningOf(
  masked: string,
  { spelling, classify, choose }: Guards,
  likeness: (words: string) => Likeness,
): Leaning {
  const { words } = spelling(plainWords(masked))
  const shares = classify(words)
  const [route] = routes
    .filter((each) => each !== 'answer')
    .toSorted((one, other) => (shares.get(other) ?? 0) - (shares.get(one) ?? 0))
  const reason = choose(words, (each) => routeOf[each] === route)
  return {
    likeness: likeness(words),
    otherwise: route === undefined || reason === undefined ? null : { route, reason, sure: shares.get(route) ?? 0 },
  }
}
