import { type Features, tableSize } from '../guards/features.ts'

/** One message whose right is known. */
export interface Neighbour {
  readonly features: Features
  readonly isOpen: boolean
}

/**
 * Of the messages nearest to one, the share that may be answered, 0..1, the nearest counting most; 0.5 when none is
 * near. Nearness is the cosine of features weighted by their rarity; common ones are passed over.
 */
export function createNeighbours(messages: readonly Neighbour[]): (features: Features) => number {
  const rarity = rarityOf(messages)
  const postings = postingsOf(messages, rarity)
  const open = messages.map(({ isOpen }) => isOpen)
  return (features) => {
    const near = new Map<number, number>()
    for (const [index, place] of features.places.entries()) {
      const own = (features.weights[index] ?? 0) * (rarity[place] ?? 0)
      for (const { message, worth } of postings.get(place) ?? []) {
        near.set(message, (near.get(message) ?? 0) + own * worth)
      }
    }
    return vote(near, open)
  }
}

const most = 9
/** Features that more than this share of the messages have say nothing. */
const common = 0.2

function vote(near: ReadonlyMap<number, number>, open: readonly boolean[]): number {
  const nearest = [...near].toSorted(([, one], [, other]) => other - one).slice(0, most)
  let [all, those] = [0, 0]
  for (const [message, worth] of nearest) {
    all += worth * worth
    if (open[message]) those += worth * worth
  }
  return all === 0 ? 0.5 : those / all
}

/** By place: the logarithm of how rare it is; 0 when it is common. */
function rarityOf(messages: readonly Neighbour[]): Float64Array {
  const counts = new Float64Array(tableSize)
  for (const { features } of messages) {
    for (const place of features.places) counts[place] = (counts[place] ?? 0) + 1
  }
  return counts.map((count) => (count > common * messages.length ? 0 : Math.log(1 + messages.length / (count + 1))))
}

interface Posting {
  readonly message: number
  readonly worth: number
}

function postingsOf(messages: readonly Neighbour[], rarity: Float64Array): ReadonlyMap<number, readonly Posting[]> {
  const postings = new Map<number, Posting[]>()
  messages.forEach(({ features: { places, weights } }, message) => {
    const worths = Array.from(places, (place, index) => (weights[index] ?? 0) * (rarity[place] ?? 0))
    const length = Math.hypot(...worths) || 1
    places.forEach((place, index) => {
      const worth = (worths[index] ?? 0) / length
      if (worth === 0) return
      const own = postings.get(place)
      if (own) own.push({ message, worth })
      else postings.set(place, [{ message, worth }])
    })
  })
  return postings
}
