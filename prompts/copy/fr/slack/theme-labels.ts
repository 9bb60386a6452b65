import type { SheetTheme } from '#prompts/knowledge/themes.ts'
import type { CardOption } from '#prompts/page.ts'
import { options } from './options.ts'

/** A theme of the knowledge sheets, as coordinators read it; null for questions without a theme. */
export function themeLabel(theme: string | null): string {
  if (theme === null) return 'Sans thème'
  return new Map<string, string>(Object.entries({ ...generalThemes, ...paperThemes })).get(theme) ?? theme
}

type PaperTheme =
  | 'papiers'
  | 'famille'
  | 'social-sante'
  | 'travail'
  | 'logement'
  | 'transports'
  | 'argent-impots'
  | 'justice'
  | 'etrangers'
  | 'loisirs'
  | 'associations'

const generalThemes: Readonly<Record<Exclude<SheetTheme, PaperTheme>, string>> = {
  diagnostic: 'Diagnostic numérique',
  materiel: 'Prendre en main du matériel',
  maintenance: 'Maintenance de matériel',
  contenus: 'Gérer ses contenus numériques',
  navigation: 'Navigation sur internet',
  email: 'E-mail',
  bureautique: 'Bureautique',
  'reseaux-sociaux': 'Réseaux sociaux et communication',
  sante: 'Santé',
  'banque-achats': 'Banque et achats en ligne',
  'accompagner-un-professionnel': 'Accompagner un professionnel',
  'insertion-professionnelle': 'Insertion professionnelle',
  securite: 'Sécurité numérique',
  parentalite: 'Parentalité',
  scolarite: 'Scolarité et numérique',
  creation: 'Créer avec le numérique',
  'culture-numerique': 'Culture numérique',
  'intelligence-artificielle': 'Intelligence artificielle',
  demarches: 'Aide aux démarches',
}

const paperThemes: Readonly<Record<PaperTheme, string>> = {
  papiers: 'Papiers, élections, citoyenneté',
  famille: 'Famille, scolarité',
  'social-sante': 'Social, santé',
  travail: 'Travail, formation, entreprise',
  logement: 'Logement',
  transports: 'Transports, mobilité',
  'argent-impots': 'Argent, impôts',
  justice: 'Justice',
  etrangers: 'Étrangers, Europe',
  loisirs: 'Loisirs, sports, culture',
  associations: 'Associations',
}

/** All themes, to choose among. */
export const themeGroups: readonly { readonly label: string; readonly options: readonly CardOption[] }[] = [
  { label: 'Numérique', options: options(generalThemes) },
  { label: 'Démarches', options: options(paperThemes) },
]
