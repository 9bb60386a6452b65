import { type Bank, competenceIds } from './bank.ts'
import { believe, directionOf, type Posterior } from './posterior.ts'
import { expectedReduction } from './response.ts'

/**
 * The item whose answer is expected to remove most variance from the sixteen abilities, among those not yet asked;
 * -1 when none is left. `chance` (0..1) picks among the nearly best, so that the same items are not always shown.
 */
export function nextItem(bank: Bank, posterior: Posterior, asked: ReadonlySet<number>, chance: number): number {
  const gains: { item: number; gain: number }[] = []
  for (let item = 0; item < bank.ids.length; item += 1) {
    if (!asked.has(item)) gains.push({ item, gain: gainOf(bank, posterior, item) })
  }
  gains.sort((one, other) => other.gain - one.gain || one.item - other.item)
  const best = gains[0]
  if (!best) return -1
  const close = gains.slice(0, crowd).filter(({ gain }) => gain >= nearly * best.gain)
  return close[Math.min(close.length - 1, Math.floor(chance * close.length))]?.item ?? best.item
}

/** Exposure control: how many items may take turns, and how near to the best they must be. */
const crowd = 4
const nearly = 0.96

function gainOf(bank: Bank, posterior: Posterior, item: number): number {
  const belief = believe(bank, posterior, item)
  const curve = bank.curves[item]
  if (!curve || belief.variance <= 0) return 0
  const direction = directionOf(bank, posterior, item)
  let squares = 0
  for (let i = 0; i < competenceIds.length; i += 1) squares += (direction[i] ?? 0) ** 2
  return (squares / belief.variance) * expectedReduction(curve, belief)
}
