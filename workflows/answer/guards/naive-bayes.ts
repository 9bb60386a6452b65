import { type FeatureReader, type Features, tableSize } from './features.ts'

/** The likeliest label of plain words among those asked for. */
export type Chooser<Label extends string> = (words: string, among: (label: Label) => boolean) => Label | undefined

/** A multinomial naive Bayes over the same features as the classifier, every label taken as likely as another. */
export function learnChooser<Label extends string>(
  examples: readonly { readonly words: string; readonly label: Label }[],
  read: FeatureReader,
): Chooser<Label> {
  const learnt = new Map<Label, Table>()
  for (const { words, label } of examples) {
    const table = learnt.get(label) ?? { sums: new Float32Array(tableSize), total: tableSize * smoothing }
    learnt.set(label, table)
    addTo(table, read(words))
  }
  return (words, among) => {
    const features = read(words)
    const scored = [...learnt]
      .filter(([label]) => among(label))
      .map(([label, table]) => ({ label, score: scoreOf(table, features) }))
    return scored.toSorted((one, other) => other.score - one.score).at(0)?.label
  }
}

const smoothing = 0.03

interface Table {
  readonly sums: Float32Array
  total: number
}

function addTo(table: Table, { places, weights }: Features): void {
  for (let each = 0; each < places.length; each += 1) {
    const place = places[each] ?? 0
    const weight = weights[each] ?? 0
    table.sums[place] = (table.sums[place] ?? 0) + weight
    table.total += weight
  }
}

function scoreOf({ sums, total }: Table, { places, weights }: Features): number {
  let score = 0
  for (let each = 0; each < places.length; each += 1) {
    score += (weights[each] ?? 0) * Math.log(((sums[places[each] ?? 0] ?? 0) + smoothing) / total)
  }
  return score
}
