import type { Sheet } from '#prompts/knowledge/sheet.ts'
import type { Fault } from './faults.ts'
import { isNegative, sentencesOf, shareIn, stemsOf } from './sentences.ts'
import { sheetPhrases } from './sheet-text.ts'

/**
 * How French words stand by their sheet: each sentence holds mostly what one phrase of the sheet says, none says the
 * contrary of the sentence it is nearest to, and no step is left out.
 */
export function groundingFaults(body: string, sheet: Sheet): readonly Fault[] {
  const phrases = sheetPhrases(sheet)
  const known = phrases.map(stemsOf)
  const told = phrases.flatMap(sentencesOf).map(described)
  const said = sentencesOf(body).map(described)
  const all = stemsOf(body)
  return [
    ...(said.some(({ stems }) => known.every((phrase) => shareIn(stems, phrase) < leastHeld))
      ? (['ungrounded'] as const)
      : []),
    ...(said.some((sentence) => isReversed(sentence, told)) ? (['reversed'] as const) : []),
    ...(sheet.steps.some((step) => shareIn(stemsOf(step), all) < leastKept) ? (['incomplete'] as const) : []),
  ]
}

/** Shares of a sentence's words. Below, a paraphrase is no longer told from an invention, or from an omission. */
const leastHeld = 0.5
const leastKept = 0.4

interface Described {
  readonly stems: ReadonlySet<string>
  readonly negative: boolean
  /** « sans » may be told either way. */
  readonly either: boolean
}

function described(sentence: string): Described {
  return { stems: stemsOf(sentence), negative: isNegative(sentence), either: /\bsans\b/i.test(sentence) }
}

/** Among equally near sentences of the sheet, one that agrees is enough. */
function isReversed({ stems, negative }: Described, told: readonly Described[]): boolean {
  if (stems.size === 0) return false
  const near = told.map((other) => ({ ...other, likeness: likeness(stems, other.stems) }))
  const best = Math.max(...near.map((other) => other.likeness))
  return !near.some((other) => other.likeness >= best - 0.01 && (other.either || other.negative === negative))
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((stem) => other.has(stem)).length
  return both / Math.max(1, one.size + other.size - both)
}
