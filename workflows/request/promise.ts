import { unchanged } from '../actor.ts'
import { usualWeek } from '../calendar/week-hours.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { addWorking } from '../calendar/working-time.ts'
import type { Effect } from '../effects.ts'
import type { Reference } from '../reference.ts'
import { widerLevel } from './channel.ts'
import { moveCard } from './move-card.ts'
import { auditOf, type Decided, replyTo, revise, tellChat, type Turn } from './revise.ts'
import type { LiveRequest, PromiseMade, RequestPlace, RequestState, Urgency } from './state.ts'

/** The promise of a first answer to what is asked now, in the working time of the person's place. */
export function promised(
  { urgency, place }: { readonly urgency: Urgency; readonly place: RequestPlace | null },
  at: number,
  { team }: Pick<Reference, 'team'>,
): PromiseMade {
  return { by: within(place, at, team.promises[urgency]), step: 'made' }
}

/** When the promise is looked at next: at half of the delay, at its end, then half a delay later. */
export function reminderOf(
  { promise, asked, place }: LiveRequest,
  at: number,
  { team }: Pick<Reference, 'team'>,
): readonly Effect[] {
  if (!promise) return []
  const minutes = team.promises[asked.urgency]
  const next = {
    made: () => within(place, at, minutes / 2),
    reminded: () => promise.by,
    escalated: () => within(place, promise.by, minutes / 2),
  }
  if (promise.step === 'told') return []
  return [{ do: 'remind', name: 'promise', at: Math.max(next[promise.step](), at + 1), event: { is: 'promise.due' } }]
}

/** Nobody answered yet: who follows it, or the channel, is reminded; then a wider channel has it; then the person is told. */
export function promiseDue(turn: Turn): Decided {
  const { request } = turn
  const { promise } = request
  if (!promise || (request.stage.at !== 'waiting' && request.stage.at !== 'claimed')) {
    return unchanged<RequestState>(request)
  }
  switch (promise.step) {
    case 'made':
      return remind(turn, promise)
    case 'reminded':
      return escalate(turn, promise)
    case 'escalated':
      return tellHonestly(turn, promise)
    case 'told':
      return unchanged<RequestState>(request)
  }
}

/** The hours of the person's place, or of the mainland. */
export function calendarOf(place: RequestPlace | null): WorkCalendar {
  return { departement: place?.departement ?? '75', week: usualWeek, leave: [] }
}

function within(place: RequestPlace | null, at: number, minutes: number): number {
  return addWorking(calendarOf(place), at, minutes) ?? at + minutes * 60_000
}

function remind(turn: Turn, promise: PromiseMade): Decided {
  const { request, at, reference } = turn
  const next = { ...request, promise: { ...promise, step: 'reminded' } as const }
  const owner = 'by' in request.stage ? request.stage.by : null
  const line = { name: 'request-waits', with: { owner, promisedBy: promise.by } } as const
  return revise(
    { ...turn, request: next },
    {},
    {
      effects: [...replyTo(request, line, `reminded:${at}`), ...reminderOf(next, at, reference)],
      past: { what: 'reminded', by: null },
    },
  )
}

/** The channel of the région, then of the country; with none wider, the administrators. */
export function escalate(turn: Turn, promise: PromiseMade): Decided {
  const { request, at, reference } = turn
  const step = { ...promise, step: 'escalated' } as const
  const level = request.stage.at === 'waiting' ? widerLevel(request, reference.team) : undefined
  const audit = auditOf(request, 'machine', 'request.escalated')
  const past = { what: 'escalated', by: null } as const
  if (request.stage.at !== 'waiting' || level === undefined) {
    const next = { ...request, promise: step }
    const message = { name: 'alert-request-late', with: { ref: request.ref, urgency: request.asked.urgency } } as const
    return revise(
      { ...turn, request: next },
      {},
      { effects: [{ do: 'alert', message }, ...reminderOf(next, at, reference)], audit, past },
    )
  }
  const wider: LiveRequest = { ...request, promise: step, stage: { ...request.stage, level } }
  const { request: placed, effects } = moveCard(turn, wider, { name: 'request-escalated', with: { ref: request.ref } })
  return {
    state: { ...placed, history: [...placed.history, { ...past, at }] },
    effects: [...effects, ...reminderOf(placed, at, reference)],
    audit: [audit],
  }
}

function tellHonestly(turn: Turn, promise: PromiseMade): Decided {
  const { request } = turn
  const late = { is: 'request.late', request: request.id, urgency: request.asked.urgency } as const
  return revise(
    turn,
    { promise: { ...promise, step: 'told' } },
    { effects: [tellChat(request, late)], past: { what: 'told', by: null } },
  )
}
