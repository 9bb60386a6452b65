import type { HistoryCode, HomeFilter, ListRow, QuestionDelivery } from '#prompts/copy/slack-params.ts'
import type { Field, Radius, Situation } from '#workflows/application.ts'
import type { ReasonCode } from '#workflows/chat/events.ts'
import type { PressName, RevealReason } from '#workflows/file/events.ts'
import type { OfficialResult } from '#workflows/pix/assessment/state.ts'
import type { FileStatus } from '#workflows/file/status.ts'

export const pressLabels: Readonly<Record<PressName, string>> = {
  take: 'Prendre',
  'give-back': 'Rendre',
  open: 'Ouvrir',
  ask: 'Poser une question',
  eligible: 'Recevable',
  decline: 'Non retenue',
  'put-back': 'Remettre à l’étude',
  reveal: 'Voir l’identité',
  note: 'Ajouter une note',
  mark: 'Noter la motivation',
  contact: 'Identité et contact',
  uphold: 'Maintenir la décision',
  'check-duplicate': 'Vérifier le doublon',
}

export const statusLabels: Readonly<Record<FileStatus, string>> = {
  sent: 'En attente',
  taken: 'En cours d’étude',
  eligible: 'Recevable',
  declined: 'Non retenue',
  withdrawn: 'Retirée',
  merged: 'Réuni avec un autre dossier',
}

export const situationLabels: Readonly<Record<Situation, string>> = {
  recherche: 'En recherche d’emploi',
  emploi: 'En emploi',
  formation: 'En formation',
  diplome: 'Diplôme de la médiation numérique',
}

export const reasonLabels: Readonly<Record<ReasonCode, string>> = {
  incomplete: 'Il manque des informations',
  territory: 'Pas de poste sur ce territoire',
  availability: 'Dates qui ne correspondent pas',
  profile: 'Profil éloigné des postes',
  duplicate: 'Autre dossier de la même personne',
  other: 'Autre raison',
}

export const revealLabels: Readonly<Record<RevealReason, string>> = {
  contact: 'Joindre la personne',
  cv: 'Lire son CV',
  interview: 'Préparer un entretien',
  check: 'Vérifier un doublon',
  other: 'Autre raison',
}

export const fieldLabels: Readonly<Record<Field | 'cv', string>> = {
  prenom: 'le prénom',
  nom: 'le nom',
  email: 'l’e-mail',
  telephone: 'le téléphone',
  commune: 'la commune',
  situations: 'la situation',
  experience: 'l’expérience',
  disponibilite: 'la disponibilité',
  rayon: 'le rayon',
  motivation: 'la motivation',
  cv: 'le CV',
}

export const historyLabels: Readonly<Record<HistoryCode, string>> = {
  sent: 'Candidature envoyée',
  taken: 'Dossier pris',
  'given-back': 'Dossier rendu',
  eligible: 'Recevable',
  declined: 'Non retenue',
  'put-back': 'Remis à l’étude',
  withdrawn: 'Candidature retirée',
  changed: 'Dossier modifié',
  paused: 'Disponibilité en pause',
  resumed: 'Disponibilité reprise',
  merged: 'Autre dossier réuni à celui-ci',
  'pix-shared': 'Résultats Pix partagés',
  'pix-taken-back': 'Résultats Pix retirés du partage',
  marked: 'Motivation notée',
  contested: 'Autre regard demandé',
  upheld: 'Décision maintenue',
}

export const deliveryLabels: Readonly<Record<QuestionDelivery, string>> = {
  sending: 'Envoi en cours…',
  sent: 'Question transmise.',
  failed: 'La question n’est pas arrivée.',
  uncertain: 'Peut-être envoyée : nous ne savons pas si la question est arrivée.',
}

export const officialLabels: Readonly<Record<OfficialResult['is'], string>> = {
  declared: 'déclaré, non vérifié',
  verified: 'vérifié',
}

export const availabilityLabels: Readonly<Record<NonNullable<HomeFilter['availability']>, string>> = {
  now: 'Dès maintenant',
  month: 'D’ici un mois',
  quarter: 'D’ici trois mois',
}

export function radiusLabel(rayon: Radius, commune: string): string {
  return rayon === 'france' ? 'toute la France' : `${rayon} km autour de ${commune}`
}

export function placeLabel({ commune, departement }: Pick<ListRow, 'commune' | 'departement'>): string {
  return `${commune} (${departement})`
}

export function missingLabel(missing: readonly ('telephone' | 'cv')[]): string {
  const names = missing.map((part) => (part === 'cv' ? 'CV' : 'téléphone'))
  return names.length > 0 ? ` (sans ${names.join(' ni ')})` : ''
}
