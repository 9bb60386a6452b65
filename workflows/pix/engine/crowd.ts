import { type Bank, competenceIds, type Curve, type Prior } from './bank.ts'
import { believe, type Posterior } from './posterior.ts'
import { type Belief, learn } from './response.ts'

/**
 * What the answers of many people teach of the items and of the people. Items: difficulty and discrimination, each
 * pulled towards its label as long as answers are few. People: means, spreads and correlations (online EM).
 */
export interface Crowd {
  /** People taken in. */
  people: number
  readonly items: ItemMemory[]
  readonly first: Float64Array
  readonly second: Float64Array
}

/** Belief about one item: its difficulty (normal), and weights over the discriminations of `slopes`. */
export interface ItemMemory {
  mean: number
  variance: number
  readonly weights: number[]
}

/** Multiples of the usual discrimination that an item may have, and how likely each is before any answer. */
const slopes = [0.5, 0.7, 0.9, 1.1, 1.4, 1.8]
const usual = [0.08, 0.2, 0.27, 0.23, 0.15, 0.07]
const abilities = competenceIds.length
/** People's worth of belief in the prior given at the start. */
const patience = 25

export function beginCrowd(bank: Bank, prior: Prior): Crowd {
  const first = Float64Array.from({ length: abilities }, (_, i) => prior.mean[i] ?? 0)
  const second = new Float64Array(abilities * abilities)
  prior.sd.forEach((one, i) => {
    prior.sd.forEach((other, j) => {
      second[i * abilities + j] = one * other * (prior.corr[i]?.[j] ?? 0) + (first[i] ?? 0) * (first[j] ?? 0)
    })
  })
  const items = bank.curves.map(({ b, spread }) => ({ mean: b, variance: spread ** 2, weights: [...usual] }))
  return { people: 0, items, first, second }
}

/** Takes in one person's answers, and gives the bank the curves they lead to. `labels` are the curves before any answer. */
export function absorb(bank: Bank, labels: readonly Curve[], crowd: Crowd, posterior: Posterior): void {
  for (const { item, right, precision, shift } of posterior.sites) {
    const now = believe(bank, posterior, item)
    const others = 1 / now.variance - precision
    const memory = crowd.items[item]
    const label = labels[item]
    if (others <= 1e-6 || !memory || !label) continue
    remember(memory, label, right, { mean: (now.mean / now.variance - shift) / others, variance: 1 / others })
    bank.curves[item] = curveOf(memory, label)
  }
  meet(crowd, posterior)
}

/** One more person in the means and products of abilities: a step of online EM. */
function meet(crowd: Crowd, { mean, covariance, size }: Posterior): void {
  crowd.people += 1
  const step = 1 / (patience + crowd.people)
  const towards = (into: Float64Array, at: number, value: number): void => {
    into[at] = (into[at] ?? 0) + step * (value - (into[at] ?? 0))
  }
  for (let i = 0; i < abilities; i += 1) {
    towards(crowd.first, i, mean[i] ?? 0)
    for (let j = 0; j < abilities; j += 1) {
      towards(crowd.second, i * abilities + j, (covariance[i * size + j] ?? 0) + (mean[i] ?? 0) * (mean[j] ?? 0))
    }
  }
}

/** Difficulty and discrimination seen through one answer of someone whose ability is believed `person`. */
function remember(memory: ItemMemory, label: Curve, right: boolean, person: Belief): void {
  const together = { mean: person.mean - memory.mean, variance: person.variance + memory.variance }
  let [total, mean, square] = [0, 0, 0]
  slopes.forEach((slope, i) => {
    const after = learn({ a: label.a * slope, b: 0, c: label.c, spread: 0 }, right, together)
    const weight = (memory.weights[i] ?? 0) * after.likelihood
    memory.weights[i] = weight
    total += weight
    mean += weight * after.mean
    square += weight * (after.variance + after.mean ** 2)
  })
  slopes.forEach((_, i) => {
    memory.weights[i] = (memory.weights[i] ?? 0) / total
  })
  mean /= total
  const share = memory.variance / together.variance
  memory.mean -= share * (mean - together.mean)
  memory.variance = Math.max(0.01, memory.variance + share ** 2 * (square / total - mean ** 2 - together.variance))
}

function curveOf({ mean, variance, weights }: ItemMemory, { a, c }: Curve): Curve {
  const slope = slopes.reduce((sum, each, i) => sum + each * (weights[i] ?? 0), 0)
  return { a: a * slope, b: mean, c, spread: Math.sqrt(variance) }
}

/** What is now believed of the next person: correlations pulled towards their mean within and across domains. */
export function priorOf(crowd: Crowd, given: Prior): Prior {
  const at = (i: number, j: number): number =>
    (crowd.second[i * abilities + j] ?? 0) - (crowd.first[i] ?? 0) * (crowd.first[j] ?? 0)
  const sd = competenceIds.map((_, i) => Math.sqrt(Math.max(0.04, at(i, i))))
  const raw = competenceIds.map((_, i) => competenceIds.map((_, j) => at(i, j) / ((sd[i] ?? 1) * (sd[j] ?? 1))))
  const own = crowd.people / (crowd.people + 150)
  const shared = { within: average(raw, true), across: average(raw, false) }
  const corr = raw.map((row, i) =>
    row.map((value, j) => {
      if (i === j) return 1
      return own * value + (1 - own) * (sameDomain(i, j) ? shared.within : shared.across)
    }),
  )
  return { mean: [...crowd.first], sd, corr, tubeSd: given.tubeSd }
}

function average(corr: readonly (readonly number[])[], within: boolean): number {
  const pairs = corr.flatMap((row, i) => row.filter((_, j) => i !== j && sameDomain(i, j) === within))
  return pairs.reduce((sum, value) => sum + value, 0) / pairs.length
}

function sameDomain(i: number, j: number): boolean {
  return competenceIds[i]?.[0] === competenceIds[j]?.[0]
}
