import { unchanged } from '../actor.ts'
import { zoneOf } from '../calendar/zone.ts'
import type { Effect } from '../effects.ts'
import type { Reference } from '../reference.ts'
import { calendarOf } from './promise.ts'
import { returnsAt } from './returns.ts'
import { type Decided, tellChat, type Turn } from './revise.ts'
import type { LiveRequest, RequestState } from './state.ts'

/** How many wait before this one: told to the person, who sees it when the words change. */
export function lookedAt({ request, at, reference }: Turn, ahead: number): Decided {
  if (request.stage.at !== 'waiting') return unchanged<RequestState>(request)
  return { state: request, effects: [statusTold(request, ahead, at, reference)] }
}

/** Where the person stands: how many are before them, by when someone answers, and when someone returns out of hours. */
export function statusTold(request: LiveRequest, ahead: number | null, at: number, reference: Reference): Effect {
  const { id, ref, chat, promise, place } = request
  const opensAt = returnsAt(request, reference, at)
  const zone = zoneOf(calendarOf(place).departement)
  const wait = { ref, ahead, promisedBy: promise?.by ?? null, opensAt, zone }
  return tellChat({ chat }, { is: 'request.waits', request: id, wait })
}
