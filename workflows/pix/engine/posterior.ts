import { type Bank, competenceIds, type Curve, type Prior } from './bank.ts'
import { type Belief, learn } from './response.ts'

/** An answer given: the item's index in its bank. */
export interface Answer {
  readonly item: number
  readonly right: boolean
}

/**
 * A normal belief about the latents met so far: the sixteen abilities, then the topics in the order they were first
 * asked about. Only the first `used` places of `mean`, and rows and columns of `covariance`, mean anything.
 */
export interface Posterior {
  /** Length of a row of `covariance`. */
  readonly size: number
  used: number
  readonly mean: Float64Array
  readonly covariance: Float64Array
  /** Place of each topic of the bank; -1 as long as nothing was asked about it. */
  readonly places: Int16Array
  /** Variance of a topic not asked about. */
  readonly tubeVariance: number
  /** What each answer so far contributes, as a normal factor on its f (precision, precision × mean). */
  readonly sites: Site[]
}

export interface Site extends Answer {
  precision: number
  shift: number
}

const abilities = competenceIds.length

/** The belief before any answer: the prior on abilities, independent topics. */
export function begin(bank: Bank, prior: Prior): Posterior {
  const { size } = bank
  const mean = new Float64Array(size)
  const covariance = new Float64Array(size * size)
  prior.mean.forEach((value, i) => {
    mean[i] = value
    prior.sd.forEach((sd, j) => {
      covariance[i * size + j] = (prior.sd[i] ?? 0) * sd * (prior.corr[i]?.[j] ?? 0)
    })
  })
  const places = new Int16Array(size).fill(-1)
  return { size, used: abilities, mean, covariance, places, tubeVariance: prior.tubeSd ** 2, sites: [] }
}

/** Takes one more answer in, seeing it alone. */
export function add(bank: Bank, posterior: Posterior, answer: Answer): void {
  const site: Site = { ...answer, precision: 0, shift: 0 }
  posterior.sites.push(site)
  openTopic(posterior, bank.tube[answer.item] ?? 0)
  refresh(bank, posterior, site)
}

/** One pass of expectation propagation: every answer is seen again in the light of the others. */
export function sweep(bank: Bank, posterior: Posterior): void {
  for (const each of posterior.sites) refresh(bank, posterior, each)
}

function openTopic(posterior: Posterior, tube: number): void {
  if (posterior.places[tube] !== -1) return
  const place = posterior.used
  posterior.places[tube] = place
  posterior.covariance[place * posterior.size + place] = posterior.tubeVariance
  posterior.used += 1
}

/** Mean and variance of f for one item, under the belief. */
export function believe(bank: Bank, posterior: Posterior, item: number): Belief {
  const { size, mean, covariance, places, tubeVariance } = posterior
  const k = bank.competence[item] ?? 0
  const t = places[bank.tube[item] ?? 0] ?? -1
  const ability = covariance[k * size + k] ?? 0
  if (t < 0) return { mean: mean[k] ?? 0, variance: ability + tubeVariance }
  const both = 2 * (covariance[k * size + t] ?? 0)
  return { mean: (mean[k] ?? 0) + (mean[t] ?? 0), variance: ability + both + (covariance[t * size + t] ?? 0) }
}

/** What all other answers say of the f that one answer is about; null when numbers say nothing. */
export function othersOf(bank: Bank, posterior: Posterior, site: Site): Belief | null {
  const now = believe(bank, posterior, site.item)
  const precision = 1 / now.variance - site.precision
  if (precision <= 1e-9) return null
  return { mean: (now.mean / now.variance - site.shift) / precision, variance: 1 / precision }
}

function refresh(bank: Bank, posterior: Posterior, site: Site): void {
  const cavity = othersOf(bank, posterior, site)
  if (!cavity) return
  const now = believe(bank, posterior, site.item)
  const after = learn(curveAt(bank, site.item), site.right, cavity)
  const change = {
    precision: 1 / after.variance - 1 / cavity.variance - site.precision,
    shift: after.mean / after.variance - cavity.mean / cavity.variance - site.shift,
  }
  if (1 + change.precision * now.variance <= 1e-6 || isIdle(change, now)) return
  site.precision += change.precision
  site.shift += change.shift
  shift(bank, posterior, site.item, change, now)
}

/** Whether a factor would move f by less than a two-hundredth of its standard deviation: not worth its time. */
function isIdle(change: { readonly precision: number; readonly shift: number }, { mean, variance }: Belief): boolean {
  const moved = Math.abs(change.shift - change.precision * mean) * Math.sqrt(variance)
  return moved < 0.005 && Math.abs(change.precision) * variance < 0.005
}

/** Multiplies the belief by a normal factor on one item's f: a rank-one change. */
function shift(
  bank: Bank,
  posterior: Posterior,
  item: number,
  change: { readonly precision: number; readonly shift: number },
  now: { readonly mean: number; readonly variance: number },
): void {
  const { size, used, mean, covariance } = posterior
  const direction = directionOf(bank, posterior, item, used)
  const denominator = 1 + change.precision * now.variance
  const step = (change.shift - change.precision * now.mean) / denominator
  const shrink = change.precision / denominator
  for (let i = 0; i < used; i += 1) {
    const d = direction[i] ?? 0
    mean[i] = (mean[i] ?? 0) + step * d
    subtract(covariance, i * size, direction, shrink * d)
  }
}

/** How the first `count` latents go with one item's f: two rows of the covariance, added. */
export function directionOf(bank: Bank, posterior: Posterior, item: number, count: number): Float64Array {
  const { size, covariance, places } = posterior
  const k = (bank.competence[item] ?? 0) * size
  const t = places[bank.tube[item] ?? 0] ?? -1
  const direction = new Float64Array(count)
  addRow(direction, covariance, k)
  if (t >= 0) addRow(direction, covariance, t * size)
  return direction
}

function addRow(direction: Float64Array, covariance: Float64Array, row: number): void {
  for (let i = 0; i < direction.length; i += 1) direction[i] = (direction[i] ?? 0) + (covariance[row + i] ?? 0)
}

function subtract(covariance: Float64Array, row: number, direction: Float64Array, factor: number): void {
  if (factor === 0) return
  for (let j = 0; j < direction.length; j += 1) {
    covariance[row + j] = (covariance[row + j] ?? 0) - factor * (direction[j] ?? 0)
  }
}

function curveAt(bank: Bank, item: number): Curve {
  const curve = bank.curves[item]
  if (!curve) throw new RangeError(`The bank has no item ${item}`)
  return curve
}
