import type { RequestRow } from './row.ts'
import { type LiveRequest, ownerOf, type PastCode, type RequestState } from './state.ts'

/** The row of a request; none for one that was never opened, or is erased. */
export function viewRequest(state: RequestState): RequestRow | undefined {
  return state.is === 'live' ? rowOf(state) : undefined
}

function rowOf(request: LiveRequest): RequestRow {
  const { stage, asked, place, card, mark, promise, history } = request
  const owner = ownerOf(request)
  const first = (code: PastCode): number | null => history.find(({ what }) => what === code)?.at ?? null
  return {
    id: request.id,
    ref: request.ref,
    stage: stage.at,
    since: stage.since,
    urgency: asked.urgency,
    theme: asked.theme,
    departement: place?.departement ?? null,
    region: place?.region ?? null,
    sent_to: request.sentTo,
    channel: card?.channel ?? null,
    owner: owner?.id ?? null,
    owner_name: owner?.name ?? null,
    opened_at: request.openedAt,
    answered_at: first('answered'),
    resolved_at: stage.at === 'resolved' ? stage.since : null,
    promised_by: promise?.by ?? null,
    solved: mark?.solved ?? null,
    stars: mark?.stars ?? null,
    reopened: history.filter(({ what }) => what === 'reopened').length,
  }
}
