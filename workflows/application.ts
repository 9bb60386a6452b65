/** The application of a candidate, as the public form asks it (facts of the programme), shared by chat and file. */

export const situations = ['recherche', 'emploi', 'formation', 'diplome'] as const
/** demandeur d'emploi · en emploi · en formation · diplômé de la médiation numérique. */
export type Situation = (typeof situations)[number]

export const radii = [5, 10, 15, 20, 40, 100, 'france'] as const
/** Kilometres the candidate accepts to travel, or anywhere in France. */
export type Radius = (typeof radii)[number]

export const fields = [
  'prenom',
  'nom',
  'email',
  'telephone',
  'commune',
  'situations',
  'experience',
  'disponibilite',
  'rayon',
  'motivation',
] as const
/** The questions, in the order they are asked; `diplome` is asked inside `situations`, the CV after `motivation`. */
export type Field = (typeof fields)[number]

/** A commune as the file keeps it: enough for lists, distance and territory. */
export interface Place {
  readonly code: string
  readonly name: string
  readonly postcode: string
  readonly departement: string
  readonly region: string
  readonly lat: number
  readonly lon: number
  readonly exact: boolean
}

/** A stored, encrypted CV: `id` names the stored file; `bytes` is the size of the PDF. */
export interface Cv {
  readonly id: string
  readonly bytes: number
  readonly at: number
}

export interface Answers {
  readonly prenom: string
  readonly nom: string
  /** Trimmed and lower-cased; declared, not proved. */
  readonly email: string
  /** E.164, or null when the person prefers not to give one. */
  readonly telephone: string | null
  readonly commune: Place
  readonly situations: readonly Situation[]
  /** Name of the diploma; null unless `situations` has `diplome`. */
  readonly diplome: string | null
  /** Professional experience of digital mediation. */
  readonly experience: boolean
  /** ISO date, YYYY-MM-DD. */
  readonly disponibilite: string
  readonly rayon: Radius
  /** At most 2,500 characters. */
  readonly motivation: string
  readonly cv: Cv | null
}
