import { byText } from './by-text.ts'
import type { Pairs } from './pairs.ts'
import { reasonsOf, type Reason } from './reasons.ts'
import { seatedAt } from './seating.ts'
import type { Shortlists } from './shortlists.ts'

/** A candidate of a post's shortlist; the best rank is 1. */
export interface Listed {
  readonly post: string
  readonly rank: number
  readonly candidate: string
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** All shortlists by the ids of their posts, each by score; equal ones by the candidates' ids. */
export function listsOf(pairs: Pairs, { seating }: Pick<Shortlists, 'seating'>): readonly Listed[] {
  const posts = pairs.openings
    .map(({ id }, opening) => ({ id, opening }))
    .toSorted((one, other) => byText(one.id, other.id))
  return posts.flatMap(({ id: post, opening }) =>
    seatedAt(seating, opening)
      .map(({ person }) => ({
        person,
        candidate: pairs.seekers[person]?.id ?? '',
        score: pairs.score(person, opening),
      }))
      .toSorted((one, other) => other.score - one.score || byText(one.candidate, other.candidate))
      .map(({ person, candidate, score }, nth) => ({
        post,
        rank: nth + 1,
        candidate,
        score,
        reasons: reasonsOf(pairs, person, opening),
      })),
  )
}
