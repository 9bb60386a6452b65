import type { PairPressName, PostPressName } from './events.ts'
import type { Pair } from './pair.ts'
import { freeSeats, type LivePost } from './state.ts'

/** Buttons of the card that mean something now. */
export function postButtons({ stage }: LivePost): readonly PostPressName[] {
  return ofPost[stage.at]
}

/** Buttons of one candidate that mean something now; `identity` opens the candidate's own file. */
export function pairButtons(post: LivePost, pair: Pair): readonly (PairPressName | 'identity')[] {
  if (post.stage.at !== 'validated') return []
  if (pair.contest !== null) return ['overturn', 'uphold']
  const shown = ofPair[pair.stage.at]
  return freeSeats(post) > 0 ? shown : shown.filter((press) => press !== 'recruit')
}

const ofPost: Readonly<Record<LivePost['stage']['at'], readonly PostPressName[]>> = {
  created: ['judge', 'close'],
  judged: ['validate', 'refuse', 'put-back'],
  validated: ['add', 'close', 'history'],
  refused: ['put-back'],
  closed: ['put-back'],
}

const ofPair: Readonly<Record<Pair['stage']['at'], readonly (PairPressName | 'identity')[]>> = {
  listed: ['preselect', 'aside'],
  preselected: ['aside', 'back'],
  aside: ['back'],
  agreed: ['meet', 'recruit', 'identity', 'aside'],
  declined: [],
  meeting: ['recruit', 'identity', 'meet', 'aside', 'back'],
  hiring: [],
  recruited: ['confirm', 'identity', 'back'],
  hired: ['identity', 'end'],
  ended: [],
  over: [],
}
