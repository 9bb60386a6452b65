import type { RequestReport } from '../copy/slack-request-reports.ts'
import { day } from '../copy/fr/slack/dates.ts'

/** What stands on the picture of a week's requests, and in the message above it. Durations are in minutes. */
export const reportWords = {
  title: 'Demandes de la semaine',
  period: ({ from, to }: Pick<RequestReport, 'from' | 'to'>): string => `Du ${day(from)} au ${day(to)}`,
  opened: (count: number): string => `${count} ${count > 1 ? 'demandes reçues' : 'demande reçue'}`,
  figures: { opened: 'reçues', answered: 'avec réponse', resolved: 'résolues', unanswered: 'sans réponse' },
  delays: 'Délai de la première réponse',
  median: 'ou moins, une fois sur deux',
  ninetieth: 'ou moins, neuf fois sur dix',
  noDelay: 'Aucune réponse encore',
  themes: 'Par thème',
  places: 'Par territoire',
  others: 'Autres',
  more: (count: number): string => `et ${count} de plus dans le tableau`,
  wallTime: 'Les délais comptent toutes les heures, nuits et week-ends compris.',
  marks: 'Avis des personnes',
  noMarks: 'Aucun avis encore',
  outOf: 'sur 5',
  mean: (mean: number | null): string =>
    mean === null ? '—' : mean.toLocaleString('fr-FR', { maximumFractionDigits: 1 }),
  solved: ({ solved, not }: RequestReport['marks']): string =>
    `${solved} ${solved > 1 ? 'disent' : 'dit'} « résolu », ${not} ${not > 1 ? 'disent' : 'dit'} non.`,
  duration: (minutes: number): string => {
    const whole = Math.max(1, Math.round(minutes))
    if (whole < 60) return `${whole} min`
    const hours = Math.floor(whole / 60)
    if (hours < 48) return `${hours} h ${String(whole % 60).padStart(2, '0')}`
    return `${Math.round(hours / 24)} jours`
  },
} as const
