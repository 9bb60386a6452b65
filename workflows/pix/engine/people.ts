import { competenceIds, type Prior } from './bank.ts'
import { domainOf } from './next-item.ts'
import type { Posterior } from './posterior.ts'

/** Means and products of the abilities of the people met so far (expectation-maximisation, one person at a time). */
export interface People {
  count: number
  readonly first: Float64Array
  readonly second: Float64Array
}

const abilities = competenceIds.length
/** People's worth of belief in the prior given at the start. */
const patience = 15

/** Nobody met yet: what the prior says. */
export function nobody({ mean, sd, corr }: Prior): People {
  const first = Float64Array.from({ length: abilities }, (_, i) => mean[i] ?? 0)
  const second = new Float64Array(abilities * abilities)
  sd.forEach((one, i) => {
    sd.forEach((other, j) => {
      second[i * abilities + j] = one * other * (corr[i]?.[j] ?? 0) + (first[i] ?? 0) * (first[j] ?? 0)
    })
  })
  return { count: 0, first, second }
}

/** One more person. */
export function meet(people: People, { mean, covariance, size }: Posterior): void {
  people.count += 1
  const step = 1 / (patience + people.count)
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
export function priorOf({ count, first, second }: People, tubeSd: number): Prior {
  const at = (i: number, j: number): number => (second[i * abilities + j] ?? 0) - (first[i] ?? 0) * (first[j] ?? 0)
  const sd = competenceIds.map((_, i) => Math.sqrt(Math.max(0.04, at(i, i))))
  const raw = competenceIds.map((_, i) => competenceIds.map((__, j) => at(i, j) / ((sd[i] ?? 1) * (sd[j] ?? 1))))
  const own = count / (count + 150)
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
