import { type Features, tableSize } from './features.ts'

/** A message, or another text, of a label; `weight` tells how much it counts. */
export interface Told<Label> {
  readonly features: Features
  readonly label: Label
  readonly weight: number
}

export interface NaiveBayes<Label> {
  readonly labels: readonly Label[]
  /** For each label, in their order, how well it explains a message: the mean logarithm, by feature, up to a constant. */
  readonly explain: (features: Features) => Float64Array
}

/**
 * A multinomial naive Bayes, every label taken as likely as another. Features count by their rarity among the texts;
 * common ones say nothing.
 */
export function learnBayes<Label>(texts: readonly Told<Label>[]): NaiveBayes<Label> {
  const labels = [...new Set(texts.map(({ label }) => label))]
  const rarity = rarityOf(texts)
  const { byPlace, totals } = countsOf(texts, labels, rarity)
  const bases = totals.map((total) => Math.log(total + tableSize * smoothing))
  return {
    labels,
    explain: ({ places, weights }) => {
      const scores = new Float64Array(labels.length)
      let all = 0
      for (let each = 0; each < places.length; each += 1) {
        const place = places[each] ?? 0
        const worth = (weights[each] ?? 0) * (rarity[place] ?? 0)
        all += worth
        for (const [label, sum] of byPlace.get(place) ?? []) {
          scores[label] = (scores[label] ?? 0) + worth * Math.log1p(sum / smoothing)
        }
      }
      return scores.map((score, label) => (all === 0 ? 0 : score / all) - (bases[label] ?? 0))
    },
  }
}

const smoothing = 0.1
/** Features that more than this share of the texts have say nothing. */
const common = 0.2

/** By place: the logarithm of how rare it is; 0 when it is common. */
function rarityOf(texts: readonly Told<unknown>[]): Float64Array {
  const counts = new Float64Array(tableSize)
  for (const { features } of texts) {
    for (const place of features.places) counts[place] = (counts[place] ?? 0) + 1
  }
  const all = texts.length
  return counts.map((count) => (count > common * all ? 0 : Math.log(1 + all / (count + 1))))
}

interface Counts {
  /** By place, then by label's index: how much of the feature its texts hold. */
  readonly byPlace: ReadonlyMap<number, ReadonlyMap<number, number>>
  readonly totals: Float64Array
}

function countsOf<Label>(texts: readonly Told<Label>[], labels: readonly Label[], rarity: Float64Array): Counts {
  const indexes = new Map(labels.map((label, index) => [label, index]))
  const byPlace = new Map<number, Map<number, number>>()
  const totals = new Float64Array(labels.length)
  for (const { features, label, weight } of texts) {
    const index = indexes.get(label) ?? 0
    features.places.forEach((place, each) => {
      const worth = weight * (features.weights[each] ?? 0) * (rarity[place] ?? 0)
      if (worth === 0) return
      const counts = byPlace.get(place) ?? new Map<number, number>()
      byPlace.set(place, counts.set(index, (counts.get(index) ?? 0) + worth))
      totals[index] = (totals[index] ?? 0) + worth
    })
  }
  return { byPlace, totals }
}
