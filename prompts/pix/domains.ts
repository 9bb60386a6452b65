import { competences } from './competences.ts'

/** The five domains of the frame (CRCN), each with where its competences stand in the frame's order. */
export const domains: readonly Domain[] = [
  { id: '1', name: 'Information et données', places: placesOf('1') },
  { id: '2', name: 'Communication et collaboration', places: placesOf('2') },
  { id: '3', name: 'Création de contenu', places: placesOf('3') },
  { id: '4', name: 'Protection et sécurité', places: placesOf('4') },
  { id: '5', name: 'Environnement numérique', places: placesOf('5') },
]

export interface Domain {
  readonly id: '1' | '2' | '3' | '4' | '5'
  readonly name: string
  /** Indexes into `competences`, and into the levels of a profile. */
  readonly places: readonly number[]
}

export type CompetenceId = (typeof competences)[number]['id']

function placesOf(domain: Domain['id']): readonly number[] {
  return competences.flatMap(({ id }, place) => (id.startsWith(`${domain}.`) ? [place] : []))
}
