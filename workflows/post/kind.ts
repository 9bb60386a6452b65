import type { ActorKind } from '../actor.ts'
import type { PostEvent } from './events.ts'
import { parsePost } from './parse.ts'
import type { PostRow } from './row.ts'
import type { PostState } from './state.ts'
import { stepPost } from './step.ts'
import { viewPost } from './view.ts'

/** A post, from its creation to whom it recruits. */
export const postKind: ActorKind<PostState, PostEvent, PostRow> = {
  initial: { v: 1, is: 'absent' },
  parse: parsePost,
  step: stepPost,
  view: viewPost,
}
