import type { RequestReport } from '#prompts/copy/slack-request-reports.ts'
import { reportWords as words } from '#prompts/pictures/report-words.ts'
import { day } from './dates.ts'
import { themeLabel } from './theme-labels.ts'

/** The table of a week's requests, its titles first: what it is of, its name, how many, how many nobody answered. */
export function reportRows(report: RequestReport): readonly (readonly (string | number)[])[] {
  const { opened, answered, resolved, unanswered, waiting, delay, marks } = report
  const minutes = (name: string, value: number | undefined): readonly (string | number)[] => [
    'Délai',
    name,
    value === undefined ? '' : Math.round(value),
  ]
  return [
    ['Rubrique', 'Nom', 'Nombre', 'Sans réponse'],
    ['Période', `${day(report.from)} – ${day(report.to)}`, '', ''],
    ['Total', 'Demandes reçues', opened, unanswered],
    ['Total', 'Avec une réponse', answered, ''],
    ['Total', 'Résolues', resolved, ''],
    ['Total', 'En attente maintenant', waiting, ''],
    [...minutes('Première réponse, médiane (minutes, toutes heures comprises)', delay?.median), ''],
    [...minutes('Première réponse, 90e centile (minutes, toutes heures comprises)', delay?.ninetieth), ''],
    ['Avis', 'Notes reçues', marks.count, ''],
    ['Avis', 'Moyenne sur 5', words.mean(marks.mean), ''],
    ['Avis', 'Disent que c’est résolu', marks.solved, ''],
    ['Avis', 'Disent que non', marks.not, ''],
    ...report.themes.map((line) => ['Thème', themeLabel(line.theme), line.opened, line.unanswered]),
    ...report.places.map(({ name, opened: count }) => ['Territoire', name ?? words.others, count, '']),
  ]
}

/** The files of a report: their titles, and names that tell them from any other's. `iso` is a date. */
export function reportFiles(
  iso: string,
  number: number,
): Readonly<Record<'picture' | 'table', { name: string; title: string }>> {
  return {
    picture: { name: `demandes-${iso}-${number}.png`, title: `${words.title}, en image (${day(iso)})` },
    table: { name: `demandes-${iso}-${number}.csv`, title: `${words.title}, en tableau (${day(iso)})` },
  }
}
