import { type Bank, competenceIds, type Curve } from './bank.ts'
import { believe, directionOf, type Posterior } from './posterior.ts'
import { type Belief, expectedReduction } from './response.ts'

/** What a test wants to know well: the sixteen competences, or the means of the five domains. */
export type Aim = 'competences' | 'domains'

export interface Choice {
  readonly aim: Aim
  /** 0..1: picks among the nearly best, so that the same items are not always shown. */
  readonly chance: number
  /** Exposure control: how many items may take turns, and what share of the best one's gain they must have. */
  readonly among: number
  readonly nearly: number
}

/**
 * Of the items at the indexes of `open`, the one whose answer is expected to remove most variance from what is aimed
 * at for its effort, or nearly; -1 when none is open.
 */
export function nextItem(
  bank: Bank,
  posterior: Posterior,
  open: readonly number[],
  { aim, chance, among, nearly }: Choice,
): number {
  const gains = gainsOf(bank, posterior, open, aim)
  const best = Math.max(...gains)
  const close = open
    .map((item, i) => ({ item, gain: gains[i] ?? 0 }))
    .filter(({ gain }) => gain >= nearly * best)
    .sort((one, other) => other.gain - one.gain || one.item - other.item)
    .slice(0, among)
  return close[Math.floor(chance * close.length)]?.item ?? -1
}

/** Expected by each of the open items. Those of one topic share all but their curve. */
function gainsOf(bank: Bank, posterior: Posterior, open: readonly number[], aim: Aim): Float64Array {
  const topics = new Map<number, Topic>()
  const gains = new Float64Array(open.length)
  for (let i = 0; i < open.length; i += 1) {
    const item = open[i] ?? 0
    const tube = bank.tube[item] ?? 0
    const topic = topics.get(tube) ?? topicOf(bank, posterior, item, aim)
    topics.set(tube, topic)
    gains[i] = (topic.worth * reductionBy(bank.curves[item], topic.belief)) / (bank.effort[item] ?? 1)
  }
  return gains
}

function reductionBy(curve: Curve | undefined, belief: Belief): number {
  return curve ? expectedReduction(curve, belief) : 0
}

/** The belief about f for the items of one topic, and the variance aimed at that knowing f would remove. */
interface Topic {
  readonly belief: Belief
  readonly worth: number
}

function topicOf(bank: Bank, posterior: Posterior, item: number, aim: Aim): Topic {
  const belief = believe(bank, posterior, item)
  const direction = directionOf(bank, posterior, item, competenceIds.length)
  return { belief, worth: belief.variance > 0 ? reach[aim](direction) / belief.variance : 0 }
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
