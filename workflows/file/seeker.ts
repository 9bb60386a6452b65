import { landOf } from '../match/land.ts'
import type { Seeker } from '../match/seeker.ts'
import { isFree } from './proposal.ts'
import type { LiveFile } from './state.ts'

/** What ranking knows of a candidate, ready to be stored: a radius of null is anywhere on their land. */
export interface StoredSeeker extends Omit<Seeker, 'id' | 'radiusKm' | 'pix' | 'waitingDays'> {
  readonly radiusKm: number | null
  /** In the order of the frame. */
  readonly pix: { readonly levels: readonly number[]; readonly sd: readonly number[] } | null
  /** When they could first be proposed, ms. */
  readonly since: number
}

/** Null for who may not be proposed. A person's name, contact and words are not here. */
export function seekerOf(file: LiveFile): StoredSeeker | null {
  if (!isFree(file)) return null
  const { answers, pix, mark, stage } = file
  const { commune, rayon, disponibilite, situations, experience } = answers
  const profile = pix?.profile ?? null
  return {
    land: landOf(commune.code) ?? '',
    lat: commune.lat,
    lon: commune.lon,
    radiusKm: rayon === 'france' ? null : rayon,
    availableOn: Date.parse(disponibilite) / 86_400_000,
    trained: experience || situations.includes('diplome'),
    languages: [],
    pix: profile && { levels: profile.levels, sd: profile.sd },
    motivation: mark,
    since: stage.since,
  }
}
