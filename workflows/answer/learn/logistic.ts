import { type Features, tableSize } from './features.ts'
import { rarityOf } from './rarity.ts'

/** A message whose label is known. */
export interface Labelled<Label> {
  readonly features: Features
  readonly label: Label
}

/** By label, in the order they were first met: how likely it is, 0..1; together 1. */
export type Logistic<Label> = (features: Features) => ReadonlyMap<Label, number>

/**
 * A multinomial logistic regression, learnt in a few passes of AdaGrad (Duchi, Hazan and Singer, 2011), in small steps.
 * Labels met seldom weigh more: by the root of what would even them out.
 */
export function* learnLogistic<Label>(messages: readonly Labelled<Label>[]): Generator<void, Logistic<Label>> {
  const rarity = rarityOf(messages)
  const labels = [...new Set(messages.map(({ label }) => label))]
  const model = { count: labels.length, weights: new Float32Array(tableSize * labels.length) }
  const read = yield* readAll(messages, labels, rarity)
  const squares = new Float32Array(model.weights.length).fill(tiny)
  for (let pass = 0; pass < passes; pass += 1) {
    for (let turn = 0; turn < read.length; turn += 1) {
      const message = read[(turn * stride) % read.length]
      if (message) correct(model, squares, message)
      if (turn % breath === 0) yield
    }
  }
  return (features) => {
    const shares = sharesOf(model, scaled(features, rarity))
    return new Map(labels.map((label, index) => [label, shares[index] ?? 0]))
  }
}

const passes = 3
const pace = 0.5
const tiny = 1e-8
/** A prime: messages of one kind, which stand together, are met far from each other. */
const stride = 7919
/** Messages between two steps. */
const breath = 100

interface Model {
  readonly count: number
  /** By place, then by label. */
  readonly weights: Float32Array
}

interface Message {
  readonly features: Features
  /** The place of its label. */
  readonly right: number
  readonly weight: number
}

function* readAll<Label>(
  messages: readonly Labelled<Label>[],
  labels: readonly Label[],
  rarity: Float64Array,
): Generator<void, readonly Message[]> {
  const worth = labels.map((label) => Math.sqrt(messages.length / messages.filter((one) => one.label === label).length))
  const evened = worth.map((one) => one / Math.sqrt(labels.length))
  const read: Message[] = []
  for (const { features, label } of messages) {
    const right = labels.indexOf(label)
    if (read.push({ features: scaled(features, rarity), right, weight: evened[right] ?? 1 }) % breath === 0) yield
  }
  return read
}

function correct(model: Model, squares: Float32Array, { features, right, weight }: Message): void {
  const { count, weights } = model
  const slopes = sharesOf(model, features).map((share, label) => weight * (share - (label === right ? 1 : 0)))
  for (let each = 0; each < features.places.length; each += 1) {
    const first = (features.places[each] ?? 0) * count
    const worth = features.weights[each] ?? 0
    for (let label = 0; label < count; label += 1) {
      const slope = (slopes[label] ?? 0) * worth
      const square = (squares[first + label] ?? 0) + slope * slope
      squares[first + label] = square
      weights[first + label] = (weights[first + label] ?? 0) - (pace * slope) / Math.sqrt(square)
    }
  }
}

function sharesOf({ count, weights }: Model, features: Features): Float64Array {
  const sums = new Float64Array(count)
  for (let each = 0; each < features.places.length; each += 1) {
    const first = (features.places[each] ?? 0) * count
    for (let label = 0; label < count; label += 1) {
      sums[label] = (sums[label] ?? 0) + (weights[first + label] ?? 0) * (features.weights[each] ?? 0)
    }
  }
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const all = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / all)
}

/** Features weighted by their rarity, of length 1. */
function scaled({ places, weights }: Features, rarity: Float64Array): Features {
  const own = weights.map((weight, each) => weight * (rarity[places[each] ?? 0] ?? 0))
  const length = Math.sqrt(own.reduce((sum, weight) => sum + weight * weight, 0)) || 1
  return { places, weights: own.map((weight) => weight / length) }
}
