import type { PostCardParams, ShownPair } from '#prompts/copy/slack-posts.ts'
import { zoneOf } from '../calendar/zone.ts'
import type { Effect } from '../effects.ts'
import type { Team } from '../team/state.ts'
import { channelFor } from '../team/access.ts'
import { pairButtons, postButtons } from './buttons.ts'
import { hasAgreed, isOpen, type Pair } from './pair.ts'
import { freeSeats, type LivePost, takenSeats } from './state.ts'

/** What the channel reads of a post. */
export function cardOf(post: LivePost): PostCardParams {
  const { id, ref, said, stage, owner, pairs, createdAt } = post
  return {
    post: id,
    ref,
    said,
    stage,
    owner,
    createdAt,
    free: freeSeats(post),
    taken: takenSeats(post),
    proposed: pairs.filter(({ stage: { at } }) => at === 'listed').length,
    open: pairs.filter((pair) => isOpen(pair) || hasAgreed(pair)).length,
    buttons: postButtons(post),
  }
}

/** Posts the card in the channel of its territory; the list will begin again under it. */
export function postCard(
  post: LivePost,
  team: Team,
): { readonly post: LivePost; readonly effects: readonly Effect[] } | undefined {
  const channel = channelFor(team, post.said.commune)
  if (channel === undefined) return undefined
  const cards = post.cards + 1
  const key = cards === 1 ? 'card' : `card-${cards}`
  const posted: LivePost = { ...post, cards, card: { channel, key }, listed: false }
  const shown = showList(posted, posted)
  const root: Effect = { do: 'post', channel, key, message: { name: 'post-card', with: cardOf(posted) } }
  return { post: shown.post, effects: [root, ...shown.effects] }
}

/** Rewrites the card in place when it shows something else. */
export function showCard(before: LivePost, post: LivePost): readonly Effect[] {
  const { card } = post
  const shown = cardOf(post)
  if (card === null || JSON.stringify(shown) === JSON.stringify(cardOf(before))) return []
  return [{ do: 'update', key: card.key, message: { name: 'post-card', with: shown } }]
}

/** The shortlist under the card: said once there is someone, rewritten in place when it shows something else. */
export function showList(
  before: LivePost,
  post: LivePost,
): { readonly post: LivePost; readonly effects: readonly Effect[] } {
  const { card, listed } = post
  const pairs = shownPairs(post)
  if (card === null || (!listed && pairs.length === 0)) return { post, effects: [] }
  if (listed && JSON.stringify(pairs) === JSON.stringify(shownPairs(before))) return { post, effects: [] }
  const { id, ref, owner, said } = post
  const zone = zoneOf(said.commune.departement)
  const message = { name: 'shortlist', with: { post: id, ref, owner, zone, pairs } } as const
  const key = `${card.key}:list`
  const effect: Effect = listed ? { do: 'update', key, message } : { do: 'reply', root: card.key, message, key }
  return { post: { ...post, listed: true }, effects: [effect] }
}

/** Those in the list or chosen, the best first; those set aside or gone stay in the history only. */
export function shownPairs(post: LivePost): readonly ShownPair[] {
  return post.pairs
    .filter((pair) => pair.contest !== null || !quiet.has(pair.stage.at))
    .toSorted((one, other) => rankOf(other) - rankOf(one))
    .slice(0, mostShown)
    .map((pair) => shownPair(post, pair))
}

function shownPair(post: LivePost, pair: Pair): ShownPair {
  const { file, ref, score, reasons, added, stage, contest } = pair
  return { file, ref, score, reasons, added, stage, contested: contest !== null, buttons: pairButtons(post, pair) }
}

/** Who was added by hand first, then by score; who was set aside last. */
function rankOf({ stage, score }: Pair): number {
  return (score ?? 2) - (stage.at === 'aside' ? 10 : 0)
}

const quiet: ReadonlySet<Pair['stage']['at']> = new Set(['declined', 'over', 'ended'])
/** A message has fifty blocks; each takes two. */
const mostShown = 15
