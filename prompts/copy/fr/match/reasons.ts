import type { Criterion } from '#workflows/match/criteria.ts'
import type { Reason } from '#workflows/match/reasons.ts'

/** Why a candidate is proposed for a post, what weighs most first. */
export function reasonWords(reasons: readonly Reason[]): string {
  return reasons
    .map(({ criterion, part, figure }) => (part === null ? unknown : known)[criterion](part ?? 0, figure ?? 0))
    .join(' ; ')
}

/** The same to be read at a glance: one by one, and what is not known together. */
export function reasonLines(reasons: readonly Reason[]): readonly string[] {
  const lines = reasons.flatMap(({ criterion, part, figure }) =>
    part === null ? [] : [known[criterion](part, figure ?? 0)],
  )
  const missing = reasons.filter(({ part }) => part === null).map(({ criterion }) => shortNames[criterion])
  return missing.length === 0 ? lines : [...lines, `non renseigné : ${missing.join(', ')}`]
}

const shortNames: Readonly<Record<Criterion, string>> = {
  closeness: 'distance',
  availability: 'date',
  pix: 'Pix',
  experience: 'expérience',
  languages: 'langues',
  motivation: 'motivation',
  waiting: 'attente',
}

type Words = Readonly<Record<Criterion, (part: number, figure: number) => string>>

const known: Words = {
  closeness: (_, km) => (km < 1 ? 'dans la même commune ou tout près' : `à ${Math.round(km)} km`),
  availability: (part) =>
    part === 1
      ? 'disponible au démarrage'
      : part === 0
        ? 'disponible trois mois après le démarrage ou plus'
        : `disponible ${Math.round((1 - part) * 90)} jours après le démarrage`,
  pix: (part) =>
    level(part, [
      'à l’aise avec les ateliers prévus (Pix)',
      'niveau Pix proche des ateliers prévus',
      'niveau Pix à renforcer pour les ateliers prévus',
    ]),
  experience: (part) => (part === 1 ? 'diplôme ou expérience de médiation' : 'pas encore d’expérience de médiation'),
  languages: (part) =>
    level(part, [
      'parle les langues demandées',
      'parle une partie des langues demandées',
      'ne parle pas les langues demandées',
    ]),
  motivation: (part) => `motivation lue : ${Math.round(part * 3)} sur 3`,
  waiting: (_, days) =>
    days < 0.5
      ? 'vient d’arriver dans le rapprochement'
      : `attend depuis ${Math.round(days)} jour${days >= 1.5 ? 's' : ''}`,
}

const unknown: Words = {
  closeness: () => 'distance inconnue',
  availability: () => 'date à préciser',
  pix: () => 'Pix non renseigné',
  experience: () => 'expérience non renseignée',
  languages: () => 'pas de langue demandée ou renseignée',
  motivation: () => 'motivation pas encore lue',
  waiting: () => 'attente inconnue',
}

function level(part: number, [high, middle, low]: readonly [string, string, string]): string {
  return part >= 2 / 3 ? high : part >= 1 / 3 ? middle : low
}
