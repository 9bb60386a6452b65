import { type FeatureReader, tableSize } from './features.ts'

/** The likeliest label of plain words among those asked for. */
export type Chooser<Label extends string> = (words: string, among: (label: Label) => boolean) => Label | undefined

/** A multinomial naive Bayes over the same features as the classifier, every label taken as likely as another. */
export function learnChooser<Label extends string>(
  examples: readonly { readonly words: string; readonly label: Label }[],
  read: FeatureReader,
): Chooser<Label> {
  const tables = new Map<Label, Float32Array>()
  for (const { words, label } of examples) {
    const table = tables.get(label) ?? new Float32Array(tableSize).fill(smoothing)
    tables.set(label, table)
    const { places, weights } = read(words)
    for (const [each, place] of places.entries()) table[place] = (table[place] ?? 0) + (weights[each] ?? 0)
  }
  const learnt = [...tables].map(([label, table]) => ({
    label,
    table,
    total: table.reduce((sum, each) => sum + each, 0),
  }))
  return (words, among) => {
    const { places, weights } = read(words)
    const scored = learnt
      .filter(({ label }) => among(label))
      .map(({ label, table, total }) => ({
        label,
        score: places.reduce(
          (sum, place, each) => sum + (weights[each] ?? 0) * Math.log((table[place] ?? 0) / total),
          0,
        ),
      }))
    return scored.toSorted((one, other) => other.score - one.score).at(0)?.label
  }
}

const smoothing = 0.03
