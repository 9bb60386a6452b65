import { loadSheets } from '#prompts/knowledge/load-sheets.ts'
import { examples } from '#prompts/understanding/examples.ts'
import { featureReader } from '#workflows/answer/learn/features.ts'
import { type Example, readLessons } from '#workflows/answer/learn/lessons.ts'
import { learnReader, type Reader } from '#workflows/answer/learn/reader.ts'
import { finished } from '#workflows/answer/line/prepare-knowledge.ts'
import { reasons } from '#workflows/answer/reasoned.ts'

/** Every labelled message: the examples, then the sheets' questions. */
export async function everyExample(): Promise<readonly Example[]> {
  const sheets = await loadSheets()
  return [
    ...reasons.flatMap((reason) => (examples[reason] ?? []).map((text) => ({ text, reason }))),
    ...sheets.flatMap(({ id, questions }) => questions.map((text) => ({ text, reason: 'sheet' as const, sheet: id }))),
  ]
}

/** The reader, from every message. */
export async function trained(): Promise<Reader> {
  return trainedOn(await everyExample())
}

export function trainedOn(examples: readonly Example[]): Reader {
  const featuresOf = featureReader()
  return finished(learnReader(readLessons(examples, featuresOf), [], featuresOf))
}
