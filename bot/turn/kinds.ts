import type { ActorId, ActorKind, Decision, Happening } from '#workflows/actor.ts'
import type { AdviserEvent } from '#workflows/adviser/events.ts'
import type { ChatEvent } from '#workflows/chat/events.ts'
import type { FileEvent } from '#workflows/file/events.ts'
import type { PostEvent } from '#workflows/post/events.ts'
import type { Reference } from '#workflows/reference.ts'
import type { RequestEvent } from '#workflows/request/events.ts'
import type { TeamEvent } from '#workflows/team/events.ts'

export type AnyEvent = AdviserEvent | ChatEvent | FileEvent | PostEvent | RequestEvent | TeamEvent

/** A kind whose state and event types are forgotten, so that one turn can serve all kinds. */
export interface AnyKind {
  /** `stored` null means that nothing was ever saved. */
  readonly open: (stored: unknown) => unknown
  readonly step: (state: unknown, happening: Happening<AnyEvent>, reference: Reference) => Decision<unknown>
  readonly view: ((state: unknown) => unknown) | undefined
  readonly urgent: (state: unknown) => boolean
}

export type Kinds = Readonly<Record<'adviser' | 'chat' | 'file' | 'post' | 'request' | 'team', AnyKind>>

/**
 * Forgets the types of a kind. Sound because states only ever come from the kind's own `open` and `step`,
 * and because an event is always addressed with the actor whose kind takes it (see `Effect` and the edges' types).
 */
export function anyKind<S, E extends AnyEvent, V>(kind: ActorKind<S, E, V>): AnyKind {
  const { view, urgent } = kind
  // oxlint-disable-next-line typescript/consistent-type-assertions -- each kind opens its own states and is handed its own events
  const own = (state: unknown): S => state as S
  // oxlint-disable-next-line typescript/consistent-type-assertions -- each kind opens its own states and is handed its own events
  const addressed = (happening: Happening<AnyEvent>): Happening<E> => happening as Happening<E>
  return {
    open: (stored) => (stored === null || stored === undefined ? kind.initial : kind.parse(stored)),
    step: (state, happening, reference) => kind.step(own(state), addressed(happening), reference),
    view: view && ((state) => view(own(state))),
    urgent: (state) => urgent?.(own(state)) ?? false,
  }
}

export function kindOf(kinds: Kinds, actor: ActorId): AnyKind {
  if (actor.startsWith('chat:')) return kinds.chat
  if (actor.startsWith('request:')) return kinds.request
  if (actor.startsWith('post:')) return kinds.post
  if (actor.startsWith('adviser:')) return kinds.adviser
  return actor.startsWith('file:') ? kinds.file : kinds.team
}
