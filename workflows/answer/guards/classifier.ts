import { type FeatureReader, type Features, tableSize } from './features.ts'

/** How likely each label is, 0..1, over plain words; together they make 1. */
export type Classifier<Label extends string> = (words: string) => ReadonlyMap<Label, number>

/** A text in plain words with its label; `weight` tells how much it counts. */
export interface Labelled<Label extends string> {
  readonly words: string
  readonly label: Label
  readonly weight: number
}

/**
 * A multinomial logistic regression over stems and groups of letters, learnt by stochastic descent with one step size
 * per weight (Adagrad). The same examples always give the same classifier.
 */
export function learn<Label extends string>(
  examples: readonly Labelled<Label>[],
  featuresOf: FeatureReader,
): Classifier<Label> {
  const labels = [...new Set(examples.map(({ label }) => label))]
  const model: Model = {
    count: labels.length,
    weights: new Float32Array(tableSize * labels.length),
    moved: new Float32Array(tableSize * labels.length).fill(0.02),
  }
  const lessons = examples.map(({ words, label, weight }) => ({
    features: featuresOf(words),
    right: labels.indexOf(label),
    weight,
  }))
  for (let pass = 0; pass < passes; pass += 1) {
    for (let index = 0; index < lessons.length; index += 1) {
      const lesson = lessons[(index * stride + pass * 31) % lessons.length]
      if (lesson) improve(model, lesson)
    }
  }
  return (words) => {
    const shares = sharesOf(model, featuresOf(words))
    return new Map(labels.map((label, index) => [label, shares[index] ?? 0]))
  }
}

const passes = 4
const step = 0.5
/** A prime, so that each pass meets every example, spread out. */
const stride = 7919

interface Model {
  readonly count: number
  readonly weights: Float32Array
  readonly moved: Float32Array
}

interface Lesson {
  readonly features: Features
  readonly right: number
  readonly weight: number
}

function improve(model: Model, { features, right, weight }: Lesson): void {
  const wrongs = sharesOf(model, features).map((share, label) => (share - (label === right ? 1 : 0)) * weight)
  for (let each = 0; each < features.places.length; each += 1) {
    move(model, (features.places[each] ?? 0) * model.count, features.weights[each] ?? 0, wrongs)
  }
}

function move({ count, weights, moved }: Model, row: number, value: number, wrongs: Float32Array): void {
  for (let label = 0; label < count; label += 1) {
    const slope = (wrongs[label] ?? 0) * value
    const way = (moved[row + label] ?? 0) + slope * slope
    moved[row + label] = way
    weights[row + label] = (weights[row + label] ?? 0) - (step * slope) / Math.sqrt(way)
  }
}

function sharesOf(model: Model, features: Features): Float32Array {
  const scores = scoresOf(model, features)
  const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY)
  const powers = scores.map((score) => Math.exp(score - top))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

function scoresOf({ count, weights }: Model, { places, weights: values }: Features): Float32Array {
  const scores = new Float32Array(count)
  for (let each = 0; each < places.length; each += 1) {
    const place = places[each] ?? 0
    const value = values[each] ?? 0
    for (let label = 0; label < count; label += 1) {
      scores[label] = (scores[label] ?? 0) + (weights[place * count + label] ?? 0) * value
    }
  }
  return scores
}
