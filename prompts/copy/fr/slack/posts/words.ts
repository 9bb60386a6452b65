import type { Criterion } from '#workflows/match/criteria.ts'
import type { Theme } from '#workflows/match/themes.ts'
import type { PairPressName, PostPressName } from '#workflows/post/events.ts'
import type { AsideReason, EndWhy, NoReason, Pair } from '#workflows/post/pair.ts'
import type { Host, StructureType } from '#workflows/post/said.ts'
import type { ClosedWhy, PastCode } from '#workflows/post/state.ts'

export const themeNames: Readonly<Record<Theme, string>> = {
  bases: 'Premiers pas',
  messagerie: 'Messagerie',
  demarches: 'Démarches en ligne',
  donnees: 'Données personnelles',
  reseaux: 'Réseaux sociaux',
  cv: 'CV et emploi',
  teletravail: 'Télétravail',
  sante: 'Santé en ligne',
  parents: 'Parents et enfants',
  securite: 'Sécurité',
  creation: 'Création numérique',
  culture: 'Culture numérique',
}

export const hostNames: Readonly<Record<Host, string>> = {
  'france-services': 'France services',
  mairie: 'Mairie',
  bibliotheque: 'Bibliothèque',
  association: 'Association',
  autre: 'Autre lieu',
}

export const typeNames: Readonly<Record<StructureType, string>> = {
  COMMUNE: 'Commune',
  DEPARTEMENT: 'Département',
  REGION: 'Région',
  EPCI: 'Intercommunalité',
  COLLECTIVITE: 'Collectivité',
  GIP: 'GIP',
  PRIVATE: 'Structure privée',
}

export const criterionNames: Readonly<Record<Criterion, string>> = {
  closeness: 'La proximité',
  availability: 'La disponibilité au démarrage',
  pix: 'Le niveau Pix pour les ateliers',
  experience: 'L’expérience de la médiation',
  languages: 'Les langues',
  motivation: 'La motivation',
  waiting: 'L’attente de la personne',
}

export const closedNames: Readonly<Record<ClosedWhy, string>> = {
  abandoned: 'Abandonné par la structure',
  cancelled: 'Annulé',
  duplicate: 'En double',
}

export const asideNames: Readonly<Record<AsideReason, string>> = {
  profile: 'Le profil ne correspond pas à ce poste',
  availability: 'La date de disponibilité',
  distance: 'La distance',
  'other-choice': 'Une autre personne est choisie',
  other: 'Autre raison',
}

export const noNames: Readonly<Record<NoReason, string>> = {
  distance: 'trop loin',
  dates: 'les dates ne vont pas',
  post: 'le poste ne correspond pas',
  found: 'a trouvé autre chose',
  other: 'autre raison',
}

export const endNames: Readonly<Record<EndWhy, string>> = {
  dismissed: 'Licenciement',
  'not-renewed': 'CDD non renouvelé',
  resigned: 'Démission',
}

export const pairNames: Readonly<Record<Pair['stage']['at'], string>> = {
  listed: 'Proposée',
  preselected: 'Présélectionnée, sa réponse est attendue',
  aside: 'Écartée',
  agreed: 'D’accord',
  declined: 'A décliné',
  meeting: 'Entretien',
  hiring: 'Recrutement en cours…',
  recruited: 'Recrutée',
  hired: 'Recrutement validé',
  ended: 'Contrat terminé',
  over: 'Clos',
}

export const postPressLabels: Readonly<Record<PostPressName, string>> = {
  judge: 'Avis du préfet',
  validate: 'Valider',
  refuse: 'Refuser',
  close: 'Fermer le poste',
  'put-back': 'Revenir en arrière',
  add: 'Ajouter quelqu’un',
  history: 'Historique',
}

export const pairPressLabels: Readonly<Record<PairPressName | 'identity', string>> = {
  preselect: 'Présélectionner',
  aside: 'Écarter',
  identity: 'Identité et contact',
  meet: 'Proposer un entretien',
  recruit: 'Recruter',
  confirm: 'Valider le recrutement',
  end: 'Fin de contrat',
  back: 'Revenir en arrière',
  uphold: 'Maintenir la décision',
  overturn: 'Revenir sur la décision',
}

export const pastNames: Readonly<Record<PastCode, string>> = {
  created: 'Poste créé',
  judged: 'Avis du préfet noté',
  validated: 'Poste validé',
  refused: 'Poste refusé',
  closed: 'Poste fermé',
  'put-back': 'Retour en arrière',
  proposed: 'Proposée',
  added: 'Ajoutée à la main',
  preselected: 'Présélectionnée',
  aside: 'Écartée',
  accepted: 'D’accord',
  declined: 'A décliné',
  interview: 'Entretien proposé',
  confirmed: 'Entretien confirmé',
  recruited: 'Recrutée',
  'confirmed-hire': 'Recrutement validé',
  ended: 'Contrat terminé',
  over: 'N’est plus dans la liste',
  contested: 'Demande un autre regard',
  reviewed: 'Décision relue',
}
