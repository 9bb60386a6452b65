import { type Bank, competenceIds, type Curve, type Prior } from './bank.ts'
import { type Belief, learn } from './response.ts'

/** An answer given: the item's index in its bank. */
export interface Answer {
  readonly item: number
  readonly right: boolean
}

/** A normal belief about all latents: abilities first, then topics. `covariance` is row after row. */
export interface Posterior {
  readonly size: number
  readonly mean: Float64Array
  readonly covariance: Float64Array
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
  for (let i = abilities; i < size; i += 1) covariance[i * size + i] = prior.tubeSd ** 2
  return { size, mean, covariance, sites: [] }
}

/** Takes one more answer in, seeing it alone. */
export function add(bank: Bank, posterior: Posterior, answer: Answer): void {
  const site: Site = { ...answer, precision: 0, shift: 0 }
  posterior.sites.push(site)
  refresh(bank, posterior, site)
}

/** One pass of expectation propagation: every answer is seen again in the light of the others. */
export function sweep(bank: Bank, posterior: Posterior): void {
  for (const each of posterior.sites) refresh(bank, posterior, each)
}

/** Mean and variance of f for one item, under the belief. */
export function believe(bank: Bank, { size, mean, covariance }: Posterior, item: number): Belief {
  const k = bank.competence[item] ?? 0
  const t = bank.tube[item] ?? 0
  const at = (i: number, j: number): number => covariance[i * size + j] ?? 0
  return { mean: (mean[k] ?? 0) + (mean[t] ?? 0), variance: at(k, k) + 2 * at(k, t) + at(t, t) }
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
  if (1 + change.precision * now.variance <= 1e-6) return
  site.precision += change.precision
  site.shift += change.shift
  shift(bank, posterior, site.item, change, now)
}

/** Multiplies the belief by a normal factor on one item's f: a rank-one change. */
function shift(
  bank: Bank,
  posterior: Posterior,
  item: number,
  change: { readonly precision: number; readonly shift: number },
  now: { readonly mean: number; readonly variance: number },
): void {
  const { size, mean, covariance } = posterior
  const direction = directionOf(bank, posterior, item)
  const denominator = 1 + change.precision * now.variance
  const step = (change.shift - change.precision * now.mean) / denominator
  const shrink = change.precision / denominator
  for (let i = 0; i < size; i += 1) {
    const d = direction[i] ?? 0
    if (d === 0) continue
    mean[i] = (mean[i] ?? 0) + step * d
    subtract(covariance, i * size, direction, shrink * d)
  }
}

/** How every latent goes with one item's f: two rows of the covariance, added. */
export function directionOf(bank: Bank, { size, covariance }: Posterior, item: number): Float64Array {
  const k = (bank.competence[item] ?? 0) * size
  const t = (bank.tube[item] ?? 0) * size
  const direction = new Float64Array(size)
  for (let i = 0; i < size; i += 1) direction[i] = (covariance[k + i] ?? 0) + (covariance[t + i] ?? 0)
  return direction
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
