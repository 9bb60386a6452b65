import type { RequestId } from '../actor.ts'

/** The places an adviser has given to requests, oldest first: all that is needed to never give too many. */
export interface Adviser {
  readonly v: 1
  readonly held: readonly Hold[]
}

export interface Hold {
  readonly request: RequestId
  /** The request's own count of whom it asked or went to: a later word about an earlier hold changes nothing. */
  readonly nth: number
  /** Reserved until then, in ms since 1970; null once it is firm. */
  readonly until: number | null
}
