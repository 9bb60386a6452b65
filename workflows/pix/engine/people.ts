import { competenceIds, type Prior } from './bank.ts'
import { domainOf } from './next-item.ts'
import type { Posterior } from './posterior.ts'
import { genericPrior } from './prior.ts'

/** Means and products of the abilities of the people met so far (expectation-maximisation, one person at a time). */
export interface People {
  count: number
  readonly first: Float64Array
  readonly second: Float64Array
  /** How many people the prior given at the start is worth. */
  readonly patience: number
  /** How many people it takes until a correlation is believed as much as the mean of its kind; 0: at once. */
  readonly pooling: number
}

const abilities = competenceIds.length

/** Nobody met yet: what the prior says. The generic one is a guess that gives way soon; another is taken at its word for longer. */
export function nobody(prior: Prior): People {
  const { mean, sd, corr } = prior
  const first = Float64Array.from({ length: abilities }, (_, i) => mean[i] ?? 0)
  const second = new Float64Array(abilities * abilities)
  sd.forEach((one, i) => {
    sd.forEach((other, j) => {
      second[i * abilities + j] = one * other * (corr[i]?.[j] ?? 0) + (first[i] ?? 0) * (first[j] ?? 0)
    })
  })
  const trust = prior === genericPrior ? { patience: 15, pooling: 150 } : { patience: 100, pooling: 0 }
  return { count: 0, first, second, ...trust }
}

/** One more person. */
export function meet(people: People, { mean, covariance, size }: Posterior): void {
  people.count += 1
  const step = 1 / (people.patience + people.count)
  const towards = (into: Float64Array, at: number, value: number): void => {
    into[at] = (into[at] ?? 0) + step * (value - (into[at] ?? 0))
  }
  for (let i = 0; i < abilities; i += 1) {
    towards(people.first, i, mean[i] ?? 0)
    for (let j = 0; j < abilities; j += 1) {
      towards(people.second, i * abilities + j, (covariance[i * size + j] ?? 0) + (mean[i] ?? 0) * (mean[j] ?? 0))
    }
  }
}

/** What is now believed of the next person: correlations pulled towards their mean within and across domains. */
export function priorOf({ count, first, second, pooling }: People, tubeSd: number): Prior {
  const at = (i: number, j: number): number => (second[i * abilities + j] ?? 0) - (first[i] ?? 0) * (first[j] ?? 0)
  const sd = competenceIds.map((_, i) => Math.sqrt(Math.max(0.04, at(i, i))))
  const raw = competenceIds.map((_, i) => competenceIds.map((__, j) => at(i, j) / ((sd[i] ?? 1) * (sd[j] ?? 1))))
  const own = (1 + count) / (1 + count + pooling)
  const shared = { within: average(raw, true), across: average(raw, false) }
  const corr = raw.map((row, i) =>
    row.map((value, j) => {
      if (i === j) return 1
      return own * value + (1 - own) * (sameDomain(i, j) ? shared.within : shared.across)
    }),
  )
  return { mean: [...first], sd, corr, tubeSd }
}

function average(corr: readonly (readonly number[])[], within: boolean): number {
  const pairs = corr.flatMap((row, i) => row.filter((_, j) => i !== j && sameDomain(i, j) === within))
  return pairs.reduce((sum, value) => sum + value, 0) / pairs.length
}

function sameDomain(i: number, j: number): boolean {
  return domainOf(i) === domainOf(j)
}
