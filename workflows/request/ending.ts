import { unchanged } from '../actor.ts'
import { type Decided, revise, tellChat, type Turn } from './revise.ts'
import type { RequestState } from './state.ts'

/** A week after it was resolved nothing opens it again: what comes then is another request. */
export function old(turn: Turn): Decided {
  const { request, at } = turn
  if (request.stage.at !== 'resolved') return unchanged<RequestState>(request)
  return revise(
    turn,
    { stage: { at: 'closed', since: at, why: 'expired' } },
    {
      effects: [
        tellChat(request, { is: 'request.moved', request: request.id, floor: 'assistant', by: null, news: 'over' }),
      ],
      past: { what: 'expired', by: null },
    },
  )
}
