import type { Effect } from '../effects.ts'
import { markOf } from './outgoing.ts'
import { replyTo } from './revise.ts'
import { type LiveRequest, ownerOf } from './state.ts'

/** The thread of a card posted anew: what was written on both sides, in order. */
export function retell(request: LiveRequest): readonly Effect[] {
  const owner = ownerOf(request)
  const ins = request.added.map(({ at, message, text }) => ({
    at,
    effects: replyTo(request, { name: 'person-said', with: { owner, text, quoting: null } }, `in:${message}:${at}`),
  }))
  const outs = request.sent
    .filter(({ marked }) => marked)
    .map((sent) => ({ at: sent.at, effects: replyTo(request, markOf(request, sent), sent.key) }))
  return [...ins, ...outs].toSorted((one, other) => one.at - other.at).flatMap(({ effects }) => effects)
}
