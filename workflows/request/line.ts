import { unchanged } from '../actor.ts'
import { isOpen, nextOpening } from '../calendar/working-time.ts'
import type { Effect } from '../effects.ts'
import { calendarOf } from './promise.ts'
import { type Decided, tellChat, type Turn } from './revise.ts'
import type { LiveRequest, RequestState } from './state.ts'

/** How many wait before this one: told to the person, who sees it when the words change. */
export function lookedAt({ request, at }: Turn, ahead: number): Decided {
  if (request.stage.at !== 'waiting') return unchanged<RequestState>(request)
  return { state: request, effects: [statusTold(request, ahead, at)] }
}

/** Where the person stands: how many are before them, by when someone answers, and when someone returns out of hours. */
export function statusTold({ id, ref, chat, promise, place }: LiveRequest, ahead: number | null, at: number): Effect {
  const calendar = calendarOf(place)
  const opensAt = isOpen(calendar, at) ? null : nextOpening(calendar, at)
  const wait = { ref, ahead, promisedBy: promise?.by ?? null, opensAt, departement: calendar.departement }
  return tellChat({ chat }, { is: 'request.waits', request: id, wait })
}
