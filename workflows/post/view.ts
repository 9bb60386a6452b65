import { landOf } from '../match/land.ts'
import type { PostRow } from './row.ts'
import { freeSeats, type LivePost, type PostState, takenSeats } from './state.ts'

/** The row of a post; none for one that was never created. */
export function viewPost(state: PostState): PostRow | undefined {
  return state.is === 'live' ? rowOf(state) : undefined
}

function rowOf(post: LivePost): PostRow {
  const { id, ref, said, stage, owner, pairs, createdAt } = post
  const { commune, startsOn, themes, languages, weights } = said
  const { lat, lon } = commune
  return {
    id,
    ref,
    structure: said.structure,
    commune: commune.name,
    departement: commune.departement,
    region: commune.region,
    stage: stage.at,
    owner: owner.id,
    owner_name: owner.name,
    starts_on: startsOn,
    free: freeSeats(post),
    taken: takenSeats(post),
    pairs: pairs.map((pair) => ({ file: pair.file, at: pair.stage.at, since: pair.at, added: pair.added !== null })),
    opening: {
      id,
      land: landOf(commune.code) ?? '',
      lat,
      lon,
      startsOn: Date.parse(startsOn) / 86_400_000,
      themes,
      languages,
      weights,
    },
    created_at: createdAt,
  }
}
