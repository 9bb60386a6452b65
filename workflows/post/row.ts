import type { PostId } from '../actor.ts'
import type { Opening } from '../match/seeker.ts'
import type { FileId } from '../file/state.ts'
import type { Pair } from './pair.ts'
import type { LivePost } from './state.ts'

/** A post's row for lists and for the ranking: nobody's name but its owner's. Times in ms. */
export interface PostRow {
  readonly id: PostId
  readonly ref: string
  readonly structure: string
  readonly commune: string
  readonly departement: string
  readonly region: string
  readonly stage: LivePost['stage']['at']
  /** Slack id and name of who speaks for the structure. */
  readonly owner: string
  readonly owner_name: string
  /** ISO date. */
  readonly starts_on: string
  readonly free: number
  readonly taken: number
  /** `added`: by hand. */
  readonly pairs: readonly {
    readonly file: FileId
    readonly at: Pair['stage']['at']
    readonly since: number
    readonly added: boolean
  }[]
  readonly opening: Opening
  readonly created_at: number
}
