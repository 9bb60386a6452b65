import type { ActorId } from '#workflows/actor.ts'
import type { Effect } from '#workflows/effects.ts'
import { laneOf } from './lane-of.ts'

/** An effect with the actor that decided it; alerts have become notices. */
export interface Ordered {
  readonly actor: ActorId
  readonly effect: Exclude<Effect, { do: 'alert' }>
  /** Goes before what others order, where lanes wait for one another. */
  readonly urgent?: boolean
}

/** The orders of one decision. An alert becomes one notice for each administrator, so that each is delivered by itself. */
export function ordersOf(actor: ActorId, effects: readonly Effect[], admins: readonly string[]): readonly Ordered[] {
  return effects.flatMap((effect): readonly Ordered[] => {
    if (effect.do !== 'alert') return [{ actor, effect }]
    return admins.map((user) => ({ actor, effect: { do: 'notify', user, message: effect.message } }))
  })
}

/**
 * What is left to send: of one reminder, or of one message that is rewritten, only what was said last, and that a reminder
 * is forgotten is no message; of what yields to a human, nothing that was decided before one took the floor.
 */
export function standing(ordered: readonly Ordered[]): readonly Ordered[] {
  const last = new Map(ordered.filter(isReplaced).map((order) => [laneOfOrder(order), order]))
  const hushedAt = new Map(
    ordered.flatMap(({ actor, effect }, place) => (effect.do === 'hush' ? [[actor, place] as const] : [])),
  )
  return ordered.filter((order, place) => {
    if (order.effect.do === 'forget-reminder' || order.effect.do === 'hush') return false
    if (yields(order) && place < (hushedAt.get(order.actor) ?? 0)) return false
    return (last.get(laneOfOrder(order)) ?? order) === order
  })
}

/** The lanes where what yields to a human is dropped. */
export function hushedLanes(ordered: readonly Ordered[]): readonly string[] {
  return [
    ...new Set(ordered.filter(({ effect }) => effect.do === 'hush').map(({ actor, effect }) => laneOf(effect, actor))),
  ]
}

function yields({ effect }: Ordered): boolean {
  return effect.do === 'say' && effect.yields === true
}

/** The lanes where these orders replace, or forget, what waits: reminders, and rewritten messages of Slack. */
export function replacedLanes(ordered: readonly Ordered[]): readonly string[] {
  return [...new Set(ordered.filter(isReplaced).map(laneOfOrder))]
}

function isReplaced({ effect }: Ordered): boolean {
  return effect.do === 'remind' || effect.do === 'forget-reminder' || effect.do === 'update'
}

function laneOfOrder({ actor, effect }: Ordered): string {
  return laneOf(effect, actor)
}
