import type { PostId } from '../actor.ts'
import type { PostShown } from '../post/shown.ts'
import type { SlackUser } from './events.ts'
import type { LiveFile } from './state.ts'

/** A post that this candidate was told of. `owner`: who speaks for the structure. */
export interface Proposal {
  readonly shown: PostShown
  readonly owner: SlackUser
  readonly is: 'asked' | 'agreed' | 'recruited' | 'over'
  readonly at: number
}

export function proposalOf({ proposals }: LiveFile, post: PostId): Proposal | undefined {
  return proposals.find(({ shown }) => shown.id === post)
}

/** Free to be proposed a post. */
export function isFree({ stage, paused, hired }: LiveFile): boolean {
  return stage.at === 'eligible' && !paused && hired === null
}
