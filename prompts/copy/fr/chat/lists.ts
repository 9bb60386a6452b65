import type { Field, Radius, Situation } from '#workflows/application.ts'

/** What is shown as buttons and lines, in order. A test keeps these the same as the application's own lists. */
export const shownFields: readonly Field[] = [
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
]

export const shownSituations: readonly Situation[] = ['recherche', 'emploi', 'formation', 'diplome']

export const shownRadii: readonly Radius[] = [5, 10, 15, 20, 40, 100, 'france']
