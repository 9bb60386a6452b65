import { type Features, tableSize } from './features.ts'
import { rarityOf } from './rarity.ts'

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
 * A multinomial naive Bayes, every label taken as likely as another, learnt in small steps. Features count by their rarity
 * among the texts; common ones say nothing.
 */
export function* learnBayes<Label>(texts: readonly Told<Label>[]): Generator<void, NaiveBayes<Label>> {
  const rarity = rarityOf(texts)
  const byLabel = [...Map.groupBy(texts, ({ label }) => label)]
  const gains = new Map<number, Gain[]>()
  const sums = new Float64Array(tableSize)
  const bases: number[] = []
  for (const [label, [, own]] of byLabel.entries()) {
    bases.push(yield* addTo(gains, label, own, { rarity, sums }))
  }
  return {
    labels: byLabel.map(([label]) => label),
    explain: ({ places, weights }) => {
      const scores = new Float64Array(bases.length)
      let all = 0
      for (let each = 0; each < places.length; each += 1) {
        const place = places[each] ?? 0
        const worth = (weights[each] ?? 0) * (rarity[place] ?? 0)
        all += worth
        for (const { label, gain } of gains.get(place) ?? []) scores[label] = (scores[label] ?? 0) + worth * gain
      }
      return scores.map((score, label) => (all === 0 ? 0 : score / all) - (bases[label] ?? 0))
    },
  }
}

const smoothing = 0.1

/** What a feature adds to the score of a label, over a label that never met it. */
interface Gain {
  readonly label: number
  readonly gain: number
}

/** Adds the gains of one label, by place; gives the logarithm of all that its texts hold. `sums` are zeros, and left so. */
function* addTo(
  gains: Map<number, Gain[]>,
  label: number,
  texts: readonly Told<unknown>[],
  { rarity, sums }: { readonly rarity: Float64Array; readonly sums: Float64Array },
): Generator<void, number> {
  const met: number[] = []
  let total = tableSize * smoothing
  for (const [nth, text] of texts.entries()) {
    total += addUp(text, { rarity, sums }, met)
    if (nth % breath === 0) yield
  }
  for (const place of met) {
    const gain = { label, gain: Math.log1p((sums[place] ?? 0) / smoothing) }
    sums[place] = 0
    const own = gains.get(place)
    if (own) own.push(gain)
    else gains.set(place, [gain])
  }
  return Math.log(total)
}

/** Texts between two steps. */
const breath = 200

/** Adds a text's features to `sums`, and places that are new there to `met`; gives what they are worth together. */
function addUp(
  { features: { places, weights }, weight }: Told<unknown>,
  { rarity, sums }: { readonly rarity: Float64Array; readonly sums: Float64Array },
  met: number[],
): number {
  let all = 0
  for (let each = 0; each < places.length; each += 1) {
    const place = places[each] ?? 0
    const worth = weight * (weights[each] ?? 0) * (rarity[place] ?? 0)
    if (worth === 0) continue
    const sum = sums[place] ?? 0
    if (sum === 0) met.push(place)
    sums[place] = sum + worth
    all += worth
  }
  return all
}
