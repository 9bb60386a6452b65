/**
 * Titles of the columns of a campaign exported from Pix Orga (November 2026), without accents or signs, in lower case.
 * `level` is followed by the name of a competence.
 */
export const campaignTitles = {
  total: ['nombre de pix total', 'nombre total de pix', 'total de pix', 'total pix', 'nombre de pix', 'pix'],
  shared: ['envoi o n', 'envoi'],
  level: ['niveau pour la competence', 'niveau'],
  /** Names of people, « Nom du Participant » and « Prénom du Participant »: never read. */
  names: /^(pre)?noms?( d.*)?$/,
} as const

/** Pix's own name of a competence where the frame says otherwise, written as the titles are. */
export const otherCompetenceNames: Readonly<Record<string, string>> = {
  '5.2': 'construire un environnement numerique',
}
