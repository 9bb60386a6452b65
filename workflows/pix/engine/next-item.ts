import { type Bank, competenceIds } from './bank.ts'
import { believe, directionOf, type Posterior } from './posterior.ts'
import { expectedReduction } from './response.ts'

/** What a test wants to know well: the sixteen competences, or the means of the five domains. */
export type Aim = 'competences' | 'domains'

/**
 * Of the items at the indexes of `open`, the one whose answer is expected to remove most variance from what is aimed
 * at; -1 when none is open. `chance` (0..1) picks among the nearly best, so that the same items are not always shown.
 */
export function nextItem(
  bank: Bank,
  posterior: Posterior,
  open: readonly number[],
  { aim, chance }: { readonly aim: Aim; readonly chance: number },
): number {
  const gains = open.map((item) => ({ item, gain: gainOf(bank, posterior, item, aim) }))
  gains.sort((one, other) => other.gain - one.gain || one.item - other.item)
  const best = gains[0]
  if (!best) return -1
  const close = gains.slice(0, crowd).filter(({ gain }) => gain >= nearly * best.gain)
  return close[Math.min(close.length - 1, Math.floor(chance * close.length))]?.item ?? best.item
}

/** Exposure control: how many items may take turns, and how near to the best they must be. */
const crowd = 4
const nearly = 0.96

function gainOf(bank: Bank, posterior: Posterior, item: number, aim: Aim): number {
  const belief = believe(bank, posterior, item)
  const curve = bank.curves[item]
  if (!curve || belief.variance <= 0) return 0
  const reached = reach[aim](directionOf(bank, posterior, item))
  return (reached / belief.variance) * expectedReduction(curve, belief)
}

const reach: Readonly<Record<Aim, (direction: Float64Array) => number>> = {
  competences: (direction) => {
    let squares = 0
    for (let k = 0; k < competenceIds.length; k += 1) squares += (direction[k] ?? 0) ** 2
    return squares
  },
  domains: (direction) => {
    const means = [0, 0, 0, 0, 0]
    competenceIds.forEach((_, k) => {
      const domain = domainOf(k)
      means[domain] = (means[domain] ?? 0) + (direction[k] ?? 0) / (competencesIn[domain] ?? 1)
    })
    return means.reduce((sum, mean) => sum + mean * mean, 0)
  },
}

/** Index (0..4) of the domain of the competence at index `k`. */
export function domainOf(k: number): number {
  return domains[k] ?? 0
}

const domains = competenceIds.map((id) => Number(id[0]) - 1)
const competencesIn = [0, 1, 2, 3, 4].map((domain) => domains.filter((each) => each === domain).length)
