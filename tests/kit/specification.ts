import type { ActorId, ActorKind, AuditEntry, Decision, Happening } from '#workflows/actor.ts'
import type { Answer, Effect } from '#workflows/effects.ts'
import type { Reference } from '#workflows/reference.ts'
import { expect } from 'vitest'
import { instants } from './instants.ts'

/**
 * Tests any actor in one sentence: `specify(kind, reference).given(…events).when(event).then({ … })`.
 *
 * Happenings come a minute apart from `instants.now`, with ids `happening-1`, `happening-2`… and the seeds of `seedOf`;
 * `at(instant, event)` dates one otherwise, and the later ones follow it. Every step is checked, besides, for what all
 * actors promise: it changes nothing it was handed, decides the same when asked again, and its state can be stored.
 */
export function specify<S, E, V>(
  kind: ActorKind<S, E, V>,
  reference: Reference,
  actor: ActorId = 'chat:1',
): Specification<S, E> {
  const from = (state: S, past: readonly When<E>[]): Given<S, E> => ({
    when: (event) => expectations(replay({ kind, reference, actor }, state, [...past, event])),
  })
  return {
    given: (...past) => from(kind.initial, past),
    givenState: (state, ...past) => from(state, past),
  }
}

/** Dates one event of a specification, in ms since 1970. */
export function at<E>(instant: number, event: E): Dated<E> {
  return new Dated(instant, event)
}

/** The seed of the nth happening (from 1), to tell what a step derives from it. */
export function seedOf(nth: number): string {
  return `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`
}

/** An event, or one dated by `at`. */
export type When<E> = E | Dated<E>

export interface Specification<S, E> {
  /** From the initial state, what already happened; nothing: `given()`. */
  readonly given: (...past: readonly When<E>[]) => Given<S, E>
  /** From this state, and what happened since. */
  readonly givenState: (state: S, ...past: readonly When<E>[]) => Given<S, E>
}

export interface Given<S, E> {
  readonly when: (event: When<E>) => Expectations<S>
}

/** What must come out. Except for `state`, what is not named must not be there; asymmetric matchers are welcome. */
export interface Outcome<S> {
  readonly state?: S
  readonly effects?: readonly Effect[]
  readonly answer?: Answer
  readonly audit?: readonly AuditEntry[]
}

export interface Expectations<S> {
  readonly then: (outcome: Outcome<S>) => void
  /** Same state, no effect, no answer, no audit: for duplicates, strangers, old buttons, late replies. */
  readonly thenNothingHappened: () => void
  /** The one who asked is answered, and nothing else happens. */
  readonly thenOnlyAnswers: (answer: Answer) => void
  /** For what a sentence can't tell. */
  readonly decision: Decision<S>
}

class Dated<E> {
  readonly instant: number
  readonly event: E
  constructor(instant: number, event: E) {
    this.instant = instant
    this.event = event
  }
}

interface Stage<S, E, V> {
  readonly kind: ActorKind<S, E, V>
  readonly reference: Reference
  readonly actor: ActorId
}

interface Taken<S> {
  readonly before: S
  readonly decision: Decision<S>
}

function replay<S, E, V>(stage: Stage<S, E, V>, initial: S, events: readonly When<E>[]): Taken<S> {
  let taken: Taken<S> = { before: initial, decision: { state: initial, effects: [] } }
  let clock: number = instants.now
  events.forEach((when, index) => {
    const event = when instanceof Dated ? when.event : when
    if (when instanceof Dated) clock = when.instant
    const nth = index + 1
    const happening = { id: `happening-${nth}`, actor: stage.actor, at: clock, seed: seedOf(nth), event }
    taken = take(stage, taken.decision.state, happening)
    clock += 60_000
  })
  return taken
}

/** One step, with what every actor promises. */
function take<S, E, V>({ kind, reference }: Stage<S, E, V>, state: S, happening: Happening<E>): Taken<S> {
  freeze(state)
  freeze(happening)
  const decision = kind.step(state, happening, reference)
  expect(kind.step(state, happening, reference), 'the same happening decides the same').toEqual(decision)
  const stored: unknown = JSON.parse(JSON.stringify(decision.state))
  expect(kind.parse(stored), 'the state can be stored and read back').toEqual(decision.state)
  return { before: state, decision }
}

function expectations<S>({ before, decision }: Taken<S>): Expectations<S> {
  const check = ({ state, effects = [], answer, audit = [] }: Outcome<S>): void => {
    const seen = { effects: decision.effects, answer: decision.answer, audit: decision.audit ?? [] }
    if (state === undefined) expect(seen).toEqual({ effects, answer, audit })
    else expect({ ...seen, state: decision.state }).toEqual({ effects, answer, audit, state })
  }
  return {
    // biome-ignore lint/suspicious/noThenProperty: given, when, then; what has it is never awaited
    then: check,
    thenNothingHappened: () => check({ state: before }),
    thenOnlyAnswers: (answer) => check({ state: before, answer }),
    decision,
  }
}

/** A step that changes what it was handed throws. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const inner of Object.values(value)) freeze(inner)
}
