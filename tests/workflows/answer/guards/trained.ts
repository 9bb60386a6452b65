import { loadSheets } from '#prompts/knowledge/load-sheets.ts'
import { examples } from '#prompts/understanding/examples.ts'
import { type Guards, trainGuards } from '#workflows/answer/guards/train-guards.ts'
import { featureReader } from '#workflows/answer/learn/features.ts'
import { type Example, readLessons } from '#workflows/answer/learn/lessons.ts'
import { reasons } from '#workflows/answer/reasoned.ts'

/** Every labelled message: the examples, then the sheets' questions. */
export async function everyExample(): Promise<readonly Example[]> {
  const sheets = await loadSheets()
  return [
    ...reasons.flatMap((reason) => (examples[reason] ?? []).map((text) => ({ text, reason }))),
    ...sheets.flatMap(({ questions }) => questions.map((text) => ({ text, reason: 'sheet' as const }))),
  ]
}

/** Guards as the product trains them. */
export async function trained(): Promise<Guards> {
  return trainedOn(await everyExample())
}

export function trainedOn(examples: readonly Example[]): Guards {
  const featuresOf = featureReader()
  return trainGuards(readLessons(examples, featuresOf), featuresOf)
}
