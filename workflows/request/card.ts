import type { RequestCardParams } from '#prompts/copy/slack-requests.ts'
import type { Effect } from '../effects.ts'
import type { Reference } from '../reference.ts'
import { buttonsOf } from './buttons.ts'
import { channelOf } from './channel.ts'
import { type LiveRequest, ownerOf } from './state.ts'

/** What the channel may read of a request. */
export function cardOf(request: LiveRequest): RequestCardParams {
  const { stage, contact } = request
  return {
    request: request.id,
    ref: request.ref,
    firstName: request.firstName,
    asked: request.asked,
    place: request.place,
    stage,
    owner: ownerOf(request),
    openedAt: request.openedAt,
    promisedBy: request.promise?.by ?? null,
    open: request.open,
    telephone: contact.is === 'shown' ? contact.telephone : null,
    mark: request.mark,
    buttons: buttonsOf(request),
  }
}

/** Whether both show the same: Slack takes few rewritings a minute. */
export function sameCard(one: LiveRequest, other: LiveRequest): boolean {
  return JSON.stringify(cardOf(one)) === JSON.stringify(cardOf(other))
}

/** Rewrites the card in place; nothing as long as it has no channel. */
export function showCard(request: LiveRequest): readonly Effect[] {
  if (!request.card) return []
  return [{ do: 'update', key: request.card.key, message: { name: 'request-card', with: cardOf(request) } }]
}

/** Posts the card in the channel that is meant for it; without any, `card` stays null. */
export function postCard(
  request: LiveRequest,
  { team }: Pick<Reference, 'team'>,
  at: number,
): { readonly request: LiveRequest; readonly effects: readonly Effect[] } {
  const channel = channelOf(request, team)
  if (channel === undefined) return { request: { ...request, card: null }, effects: [] }
  const cards = request.cards + 1
  const key = cards === 1 ? 'card' : `card-${cards}`
  const posted: LiveRequest = { ...request, cards, card: { channel, key, at } }
  return {
    request: posted,
    effects: [{ do: 'post', channel, key, message: { name: 'request-card', with: cardOf(posted) } }],
  }
}
