import type { ActorId, AuditEntry, Happening } from '#workflows/actor.ts'
import type { Answer } from '#workflows/effects.ts'
import type { Reference } from '#workflows/reference.ts'
import { type AnyEvent, type Kinds, kindOf } from './kinds.ts'
import type { Loaded } from './load.ts'
import { type Ordered, ordersOf } from './orders.ts'

/** What became of one event of a batch, before anything is saved. */
export type Decided =
  | { readonly became: 'done'; readonly answer: Answer | undefined }
  | { readonly became: 'seen' }
  | { readonly became: 'failed'; readonly cause: unknown }

export interface Batch {
  readonly outcomes: readonly Decided[]
  readonly states: ReadonlyMap<ActorId, unknown>
  readonly ordered: readonly Ordered[]
  readonly audit: readonly AuditEntry[]
}

/**
 * Lets each event of the batch happen in turn, in memory. An event that throws leaves no trace on the others; its
 * duplicates fail with it, since nothing of them would be stored either.
 */
export function decide(
  kinds: Kinds,
  loaded: Loaded,
  reference: Reference,
  happenings: readonly Happening<AnyEvent>[],
): Batch {
  const states = new Map<ActorId, unknown>()
  const first = new Map<string, Decided>()
  const ordered: Ordered[] = []
  const audit: AuditEntry[] = []
  const step = (happening: Happening<AnyEvent>): Decided => {
    const { actor } = happening
    try {
      const kind = kindOf(kinds, actor)
      const before = states.has(actor) ? states.get(actor) : kind.open(loaded.states.get(actor))
      const decision = kind.step(before, happening, reference)
      states.set(actor, decision.state)
      const orders = ordersOf(actor, decision.effects, reference.admins)
      ordered.push(...(kind.urgent(decision.state) ? orders.map((order) => ({ ...order, urgent: true })) : orders))
      audit.push(...(decision.audit ?? []))
      return { became: 'done', answer: decision.answer }
    } catch (cause) {
      return { became: 'failed', cause }
    }
  }
  const outcomes = happenings.map((happening): Decided => {
    const { id } = happening
    const before = first.get(id)
    if (before) return before.became === 'failed' ? before : { became: 'seen' }
    const decided: Decided = loaded.fresh.has(id) ? step(happening) : { became: 'seen' }
    first.set(id, decided)
    return decided
  })
  return { outcomes, states, ordered, audit }
}
