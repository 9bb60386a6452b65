import type { CompetenceId } from '../pix/domains.ts'
import type { LevelName } from '../pix/levels.ts'
import { day } from '../copy/fr/slack/dates.ts'

/** What stands on the picture of a profile. Lengths in characters are bounds of the drawing. */
export const profileWords = {
  title: 'Profil numérique',
  /** « 3 mars 2027 · 48 questions » */
  taken: (at: number, questions: number): string =>
    `${day(at)} · ${questions} ${questions > 1 ? 'questions' : 'question'}`,
  dot: 'Niveau le plus probable',
  bar: 'Le vrai niveau y est 9 fois sur 10',
  notice: 'Auto-évaluation, pas une certification Pix',
  byDomain: 'Version express : une moyenne par domaine.',
  bands: { novice: 'Novice', indépendant: 'Indépendant', avancé: 'Avancé', expert: 'Expert' },
  competences: {
    '1.1': 'Recherche et veille',
    '1.2': 'Gérer des données',
    '1.3': 'Traiter des données',
    '2.1': 'Interagir',
    '2.2': 'Partager et publier',
    '2.3': 'Collaborer',
    '2.4': 'Monde numérique',
    '3.1': 'Documents texte',
    '3.2': 'Documents multimédia',
    '3.3': 'Adapter les documents',
    '3.4': 'Programmer',
    '4.1': 'Sécurité numérique',
    '4.2': 'Vie privée et données',
    '4.3': 'Santé et environnement',
    '5.1': 'Problèmes techniques',
    '5.2': 'Évoluer avec les outils',
  },
} as const satisfies ProfileWords

interface ProfileWords {
  readonly title: string
  readonly taken: (at: number, questions: number) => string
  readonly dot: string
  readonly bar: string
  readonly notice: string
  readonly byDomain: string
  readonly bands: Readonly<Record<LevelName, string>>
  /** At most 24 characters each. */
  readonly competences: Readonly<Record<CompetenceId, string>>
}
