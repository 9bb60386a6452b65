import type { ActorKind } from '../actor.ts'
import type { AdviserEvent } from './events.ts'
import { parseAdviser } from './parse.ts'
import type { Adviser } from './state.ts'
import { stepAdviser } from './step.ts'

/** An adviser's room for requests, decided in one place: two requests at once never get the last one. */
export const adviserKind: ActorKind<Adviser, AdviserEvent> = {
  initial: { v: 1, held: [] },
  parse: parseAdviser,
  step: stepAdviser,
}
