import type { CompetenceId } from './domains.ts'

/** The programme's twelve workshop themes, each with the competences that whoever leads it uses most, the first one foremost. */
export const themes: readonly Theme[] = [
  { code: 'bases', name: 'Premiers pas sur ordinateur et téléphone', competences: ['5.2', '5.1', '1.2'] },
  { code: 'messagerie', name: 'Écrire et recevoir des e-mails', competences: ['2.1', '4.1', '1.2'] },
  { code: 'demarches', name: 'Faire ses démarches en ligne', competences: ['2.4', '1.1', '4.2'] },
  { code: 'donnees', name: 'Protéger ses données personnelles', competences: ['4.2', '4.1'] },
  { code: 'reseaux', name: 'Bien utiliser les réseaux sociaux', competences: ['2.2', '2.4', '4.2'] },
  { code: 'cv', name: 'Faire son CV et chercher un emploi', competences: ['3.1', '3.3', '1.1', '2.4'] },
  { code: 'teletravail', name: 'Travailler à distance', competences: ['2.3', '2.1', '1.2'] },
  { code: 'sante', name: 'Suivre sa santé en ligne', competences: ['2.1', '4.2', '4.3'] },
  { code: 'parents', name: 'Accompagner ses enfants dans le numérique', competences: ['4.3', '4.2', '2.4'] },
  { code: 'securite', name: 'Éviter les arnaques et les virus', competences: ['4.1', '5.1', '1.1'] },
  { code: 'creation', name: 'Créer des images, des vidéos, un site', competences: ['3.2', '2.2', '3.4'] },
  { code: 'culture', name: 'Comprendre le numérique', competences: ['1.1', '2.4', '3.4', '5.2'] },
]

export interface Theme {
  readonly code: ThemeCode
  readonly name: string
  readonly competences: readonly CompetenceId[]
}

export type ThemeCode =
  | 'bases'
  | 'messagerie'
  | 'demarches'
  | 'donnees'
  | 'reseaux'
  | 'cv'
  | 'teletravail'
  | 'sante'
  | 'parents'
  | 'securite'
  | 'creation'
  | 'culture'
