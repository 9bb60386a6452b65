import type { PostField } from '#workflows/post/events.ts'

/** What each field of a post is called, as the modal shows it. */
export const fieldLabels: Readonly<Record<PostField, string>> = {
  structure: 'Nom de la structure',
  number: 'SIRET ou RIDET',
  type: 'Type de structure',
  commune: 'Commune du poste',
  place: 'Lieu précis',
  host: 'Accueil',
  startsOn: 'Démarrage',
  seats: 'Nombre de postes demandés',
  hours: 'Heures par semaine',
  themes: 'Ateliers prévus',
  languages: 'Langues utiles',
  travel: 'Déplacements',
  accessible: 'Accessible en fauteuil',
  weights: 'Ce qui compte le plus',
}

export const fieldNames: ReadonlyMap<string, string> = new Map(Object.entries(fieldLabels))
