import type { RequestEvent } from './events.ts'
import { unchanged } from '../actor.ts'
import { postCard } from './card.ts'
import { markOf, replaced } from './outgoing.ts'
import { retell } from './retell.ts'
import { type Decided, replyTo, revise, rewriteReply, type Turn } from './revise.ts'
import type { LiveRequest, RequestState, Sent } from './state.ts'

/** What became of a part, said in the thread; what was taken back stays so. */
export function markDelivery(turn: Turn, key: string, delivery: Sent['delivery']): Decided {
  const { request } = turn
  const part = request.sent.find((sent) => sent.key === key)
  if (!part || part.delivery === delivery || part.delivery === 'withdrawn') return unchanged<RequestState>(request)
  if (delivery === 'retrying' && part.delivery !== 'sending') return unchanged<RequestState>(request)
  const marked: Sent = { ...part, delivery, marked: true }
  const mark = markOf(request, marked)
  const effects = part.marked ? rewriteReply(request, mark, key) : replyTo(request, mark, key)
  return revise(turn, { sent: replaced(request, marked) }, { effects })
}

/**
 * A delivery that will never pass: a part that does not reach the person, or a card or thread that is no more. What a
 * human removes is shown anew, once for each time it is found to be gone.
 */
export function failDelivery(
  turn: Turn,
  { key, code, effect }: Extract<RequestEvent, { is: 'delivery.failed' }>,
): Decided {
  const { request, at } = turn
  if (key === null) return unchanged<RequestState>(request)
  if (!key.startsWith('card')) return markDelivery(turn, key, code === 'blocked' ? 'blocked' : 'failed')
  const { card } = request
  if (!(card && isOf(key, card.key) && unreachable.has(code))) return unchanged<RequestState>(request)
  // A card that was shown can be removed; one that never was has no place to be.
  if (effect?.do === 'post' || code !== 'gone') return lost(request, code)
  const placed = postCard({ ...request, card: null }, turn.reference, at)
  if (!placed.request.card) return lost(request, code)
  return { state: placed.request, effects: [...placed.effects, ...retell(placed.request)] }
}

function isOf(key: string, card: string): boolean {
  return key === card || key.startsWith(`${card}:`)
}

/** Channel archived, the bot not in it: kept until a channel is set, and the administrators are told, once. */
function lost(request: LiveRequest, code: string): Decided {
  const channel = request.card?.channel ?? ''
  const message = { name: 'alert-request-card-lost', with: { ref: request.ref, channel, code } } as const
  return { state: { ...request, card: null }, effects: [{ do: 'alert', message }] }
}

/** What says that a channel or a message is out of reach; what Slack finds invalid is a dead letter. */
const unreachable = new Set(['gone', 'not-allowed'])
