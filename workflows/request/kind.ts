import type { ActorKind } from '../actor.ts'
import type { RequestEvent } from './events.ts'
import { parseRequest } from './parse.ts'
import type { RequestRow } from './row.ts'
import type { RequestState } from './state.ts'
import { stepRequest } from './step.ts'
import { viewRequest } from './view.ts'

/** A request for a human, from the hand-over to its end. */
export const requestKind: ActorKind<RequestState, RequestEvent, RequestRow> = {
  initial: { v: 1, is: 'absent' },
  parse: parseRequest,
  step: stepRequest,
  urgent: (state) => state.is === 'live' && state.asked.urgency === 'high',
  view: viewRequest,
}
