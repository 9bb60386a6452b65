import type { PostId } from '../actor.ts'
import { zoneOf } from '../calendar/zone.ts'
import type { Reason } from '../match/reasons.ts'
import type { AsideReason, EndWhy, OverWhy } from './pair.ts'
import type { PostSaid } from './said.ts'
import type { LivePost } from './state.ts'

/** What a candidate is told of a post. */
export interface PostShown
  extends Pick<PostSaid, 'structure' | 'place' | 'host' | 'startsOn' | 'hours' | 'themes' | 'travel' | 'accessible'> {
  readonly id: PostId
  readonly ref: string
  readonly commune: string
  readonly departement: string
  /** Degrees: the centre of the commune. */
  readonly lat: number
  readonly lon: number
  /** Of its clock, IANA's name. */
  readonly zone: string
}

/** What a candidate hears of one post. Times in ms; `by`: a name. */
export type PostNews =
  | { readonly is: 'proposed'; readonly reasons: readonly Reason[] }
  | { readonly is: 'agreed' }
  | { readonly is: 'declined' }
  | { readonly is: 'aside'; readonly reason: AsideReason; readonly sentence: string; readonly by: string }
  /** A step back: the post is open to them again; `agreed`: they had said yes. */
  | { readonly is: 'returned'; readonly agreed: boolean }
  | { readonly is: 'meeting'; readonly start: number; readonly where: string }
  | { readonly is: 'meeting-kept'; readonly start: number; readonly where: string }
  | { readonly is: 'meeting-moved' }
  | { readonly is: 'meeting-near'; readonly start: number; readonly where: string }
  | { readonly is: 'recruited' }
  | { readonly is: 'hired' }
  | { readonly is: 'not-recruited' }
  | { readonly is: 'ended'; readonly why: EndWhy }
  | { readonly is: 'over'; readonly why: OverWhy }
  /** Nothing has moved since. */
  | { readonly is: 'waits'; readonly since: number }
  | { readonly is: 'contested' }
  | { readonly is: 'upheld'; readonly sentence: string; readonly by: string }
  | { readonly is: 'overturned'; readonly agreed: boolean }
  /** An old button: it means nothing any more. */
  | { readonly is: 'too-late' }
  | { readonly is: 'candidate-again' }

export function shownOf({ id, ref, said }: LivePost): PostShown {
  const { structure, place, host, startsOn, hours, themes, travel, accessible, commune } = said
  const { name, departement, lat, lon } = commune
  const where = { commune: name, departement, lat, lon, zone: zoneOf(departement) }
  return { id, ref, structure, place, host, startsOn, hours, themes, travel, accessible, ...where }
}
