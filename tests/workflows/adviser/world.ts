import { reference as known } from '#tests/workflows/file/kit.ts'
import type { ActorId, AdviserId, Happening, RequestId } from '#workflows/actor.ts'
import type { AdviserEvent } from '#workflows/adviser/events.ts'
import { adviserKind } from '#workflows/adviser/kind.ts'
import { adviserId } from '#workflows/adviser/step.ts'
import type { Adviser } from '#workflows/adviser/state.ts'
import type { Effect } from '#workflows/effects.ts'
import type { Reference } from '#workflows/reference.ts'
import type { RequestEvent } from '#workflows/request/events.ts'
import { requestKind } from '#workflows/request/kind.ts'
import type { RequestState } from '#workflows/request/state.ts'
import { newCoordinator } from '#workflows/team/new-coordinator.ts'
import type { Coordinator } from '#workflows/team/state.ts'

/** Tuesday 9 March 2027, 10:00 in Paris. */
export const tuesday: number = Date.UTC(2027, 2, 9, 9)

/** Advisers who cover the whole country, day and night, unless told otherwise. */
export function everyone(...settings: readonly (Partial<Coordinator> & { readonly id: string })[]): Coordinator[] {
  return settings.map((own) => ({
    ...newCoordinator({ id: own.id, name: own.id, perimeters: ['all'] }),
    hours: 'lun-dim 0h-24h',
    ...own,
  }))
}

/** One national channel where each has their turn. */
export function inTurn(coordinators: readonly Coordinator[], mode: 'turn' | 'offer' = 'turn'): Reference {
  const channels = [{ perimeter: 'all' as const, channel: 'C0NATIONAL', mode }]
  return { ...known, team: { ...known.team, coordinators, channels } }
}

type To =
  | { readonly actor: RequestId; readonly event: RequestEvent }
  | { readonly actor: AdviserId; readonly event: AdviserEvent }

/** Requests and advisers with what they tell each other on the way: each pair in order, pairs in any order. */
export interface World {
  readonly now: () => number
  /** Something happens to a request now, before all that is on its way. */
  readonly happen: (request: RequestId, event: RequestEvent) => void
  /** Delivers what is first on the nth way that has something, modulo their number; false when nothing is under way. */
  readonly deliver: (nth: number) => boolean
  /** Delivers all there is; throws when it does not end. */
  readonly quiet: () => void
  /** Time passes, reminders come when they are due, in order; what is on its way stays there. */
  readonly pass: (ms: number) => void
  readonly request: (id: RequestId) => RequestState
  readonly adviser: (user: string) => Adviser
  /** What requests ordered, oldest first. */
  readonly ordered: readonly Effect[]
  /** Whom Slack shows away. */
  readonly away: Set<string>
  /** Each step taken, to be judged. */
  readonly steps: readonly Step[]
}

export type Step =
  | {
      readonly of: 'request'
      readonly event: RequestEvent
      readonly before: RequestState
      readonly after: RequestState
    }
  | {
      readonly of: 'adviser'
      readonly user: string
      readonly event: AdviserEvent
      readonly before: Adviser
      readonly after: Adviser
    }

export function createWorld(reference: Reference): World {
  const requests = new Map<RequestId, RequestState>()
  const advisers = new Map<AdviserId, Adviser>()
  const ways = new Map<string, To[]>()
  const reminders = new Map<string, { at: number; to: To }>()
  const ordered: Effect[] = []
  const away = new Set<string>()
  const steps: Step[] = []
  let now = tuesday
  let count = 0

  const dated = <E>(actor: ActorId, event: E): Happening<E> => {
    count += 1
    const n = String(count).padStart(12, '0')
    return { id: `event-${count}`, actor, at: now, seed: `00000000-0000-4000-8000-${n}`, event }
  }
  const step = (to: To): void => {
    if (isAdviser(to)) stepAdviser(to)
    else stepRequest(to)
  }
  const stepRequest = ({ actor, event }: Extract<To, { actor: RequestId }>): void => {
    const before = requests.get(actor) ?? requestKind.initial
    const { state, effects } = requestKind.step(before, dated(actor, event), reference)
    requests.set(actor, state)
    steps.push({ of: 'request', event, before, after: state })
    ordered.push(...effects)
    carry(actor, effects)
  }
  const stepAdviser = ({ actor, event }: Extract<To, { actor: AdviserId }>): void => {
    const before = advisers.get(actor) ?? adviserKind.initial
    const { state, effects } = adviserKind.step(before, dated(actor, event), reference)
    advisers.set(actor, state)
    steps.push({ of: 'adviser', user: actor.slice('adviser:'.length), event, before, after: state })
    carry(actor, effects)
  }
  const carry = (from: ActorId, effects: readonly Effect[]): void => {
    for (const effect of effects) order(from, effect)
  }
  const order = (from: ActorId, effect: Effect): void => {
    switch (effect.do) {
      case 'forget-reminder':
        reminders.delete(`${from} ${effect.name}`)
        return
      case 'remind':
        return remind(`${from} ${effect.name}`, effect.at, addressed(from, effect.event))
      case 'look-who-is-there':
        return sendTo(
          from,
          'slack',
          addressed(from, { is: 'presence.seen', away: effect.users.filter((user) => away.has(user)) }),
        )
      case 'tell':
        return send(from, addressed(effect.actor, effect.event))
      default:
    }
  }
  const remind = (name: string, at: number, to: To | undefined): void => {
    if (to) reminders.set(name, { at, to })
  }
  const send = (from: ActorId, to: To | undefined): void => {
    if (to) sendTo(from, to.actor, to)
  }
  const sendTo = (from: ActorId, by: string, to: To | undefined): void => {
    if (!to) return
    const way = `${from} ${by}`
    ways.set(way, [...(ways.get(way) ?? []), to])
  }
  const deliver = (nth: number): boolean => {
    const busy = [...ways.values()].filter((way) => way.length > 0)
    const first = busy[nth % Math.max(1, busy.length)]?.shift()
    if (first) step(first)
    return first !== undefined
  }
  const quiet = (): void => {
    for (let turns = 0; deliver(0); turns++) if (turns > 5_000) throw new Error('It never ends')
  }
  const pass = (ms: number): void => {
    const end = now + ms
    for (;;) {
      const due = [...reminders].filter(([, { at }]) => at <= end).toSorted(([, one], [, two]) => one.at - two.at)[0]
      if (!due) break
      const [name, { at, to }] = due
      reminders.delete(name)
      now = Math.max(now, at)
      step(to)
    }
    now = end
  }
  return {
    now: () => now,
    happen: (actor, event) => step({ actor, event }),
    deliver,
    quiet,
    pass,
    request: (id) => requests.get(id) ?? requestKind.initial,
    adviser: (user) => advisers.get(adviserId(user)) ?? adviserKind.initial,
    ordered,
    away,
    steps,
  }
}

function isAdviser(to: To): to is Extract<To, { actor: AdviserId }> {
  return to.actor.startsWith('adviser:')
}

/** What is for a request or an adviser; what is for anyone else goes nowhere. */
function addressed(actor: ActorId, event: Told): To | undefined {
  if (isRequestEvent(actor, event)) return { actor: requestId(actor), event }
  return isAdviserEvent(actor, event) ? { actor: adviserId(actor.slice('adviser:'.length)), event } : undefined
}

function requestId(actor: string): RequestId {
  return `request:${actor.slice('request:'.length)}`
}

type Told = Extract<Effect, { do: 'tell' | 'remind' }>['event'] | RequestEvent

function isRequestEvent(actor: ActorId, _event: Told): _event is RequestEvent {
  return actor.startsWith('request:')
}

function isAdviserEvent(actor: ActorId, _event: Told): _event is AdviserEvent {
  return actor.startsWith('adviser:')
}
