import { type Features, tableSize } from './features.ts'

/** How likely each label is, 0..1; together they make 1. */
export type Classifier<Label extends string> = (features: Features) => ReadonlyMap<Label, number>

/** A message with its label; `weight` tells how much it counts. */
export interface Labelled<Label extends string> {
  readonly features: Features
  readonly label: Label
  readonly weight: number
}

/**
 * A multinomial logistic regression over stems and groups of letters, learnt by stochastic descent with one step size
 * per weight (Adagrad). The same examples always give the same classifier.
 */
export function learn<Label extends string>(examples: readonly Labelled<Label>[]): Classifier<Label> {
  const labels = [...new Set(examples.map(({ label }) => label))]
  const model: Model = {
    count: labels.length,
    weights: new Float32Array(tableSize * labels.length),
    moved: new Float32Array(tableSize * labels.length).fill(0.02),
    shares: new Float64Array(labels.length),
  }
  const lessons = examples.map(({ features, label, weight }) => ({ features, right: labels.indexOf(label), weight }))
  for (let pass = 0; pass < passes; pass += 1) {
    for (let index = 0; index < lessons.length; index += 1) {
      const lesson = lessons[(index * stride + pass * 31) % lessons.length]
      if (lesson) improve(model, lesson)
    }
  }
  return (features) => {
    estimate(model, features)
    return new Map(labels.map((label, index) => [label, model.shares[index] ?? 0]))
  }
}

const passes = 3
const step = 0.35
/** A lesson told with such a share is known by now: it moves nothing, and the pass is quick. */
const known = 0.95
/** A prime, so that each pass meets every example, spread out. */
const stride = 7919

interface Model {
  readonly count: number
  /** By place, then by label. */
  readonly weights: Float32Array
  readonly moved: Float32Array
  /** Where the last estimate stands: plain numbers written over, for training has hundreds of thousands of them. */
  readonly shares: Float64Array
}

interface Lesson {
  readonly features: Features
  readonly right: number
  readonly weight: number
}

function improve(model: Model, { features, right, weight }: Lesson): void {
  const { shares, count } = model
  estimate(model, features)
  if ((shares[right] ?? 0) > known) return
  shares[right] = (shares[right] ?? 0) - 1
  const { places, weights } = features
  for (let each = 0; each < places.length; each += 1) {
    move(model, (places[each] ?? 0) * count, (weights[each] ?? 0) * weight)
  }
}

function move({ count, weights, moved, shares }: Model, row: number, value: number): void {
  for (let label = 0; label < count; label += 1) {
    const slope = (shares[label] ?? 0) * value
    const way = (moved[row + label] ?? 0) + slope * slope
    moved[row + label] = way
    weights[row + label] = (weights[row + label] ?? 0) - (step * slope) / Math.sqrt(way)
  }
}

/** Writes each label's share for these features in `shares`. */
function estimate(model: Model, features: Features): void {
  const { shares, count } = model
  score(model, features)
  let top = Number.NEGATIVE_INFINITY
  for (let label = 0; label < count; label += 1) top = Math.max(top, shares[label] ?? 0)
  let total = 0
  for (let label = 0; label < count; label += 1) {
    const power = Math.exp((shares[label] ?? 0) - top)
    shares[label] = power
    total += power
  }
  for (let label = 0; label < count; label += 1) shares[label] = (shares[label] ?? 0) / total
}

function score({ count, weights, shares }: Model, { places, weights: values }: Features): void {
  shares.fill(0.02)
  for (let each = 0; each < places.length; each += 1) {
    const row = (places[each] ?? 0) * count
    const value = values[each] ?? 0
    for (let label = 0; label < count; label += 1) {
      shares[label] = (shares[label] ?? 0) + (weights[row + label] ?? 0) * value
    }
  }
}
