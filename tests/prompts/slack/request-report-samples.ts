import type {
  DeadLetter,
  HomeRequests,
  QueueParams,
  ReportMessages,
  RequestLine,
  RequestReport,
} from '#prompts/copy/slack-request-reports.ts'
import { sheetThemes } from '#prompts/knowledge/themes.ts'
import { instants } from '#tests/kit/instants.ts'

const waiting: RequestLine = {
  id: 'request:6f1c2a4e-1111-4222-8333-944455556666',
  ref: 'R4T-9QX',
  theme: 'social-sante',
  place: { code: '29', name: 'Finistère' },
  urgency: 'high',
  stage: 'waiting',
  since: instants.now,
  promisedBy: instants.anHourLater,
  late: false,
  owner: null,
  link: 'https://passerelle.slack.com/archives/C0BRETAGNE/p1795338000000100',
}
const mine: RequestLine = {
  ...waiting,
  urgency: 'normal',
  stage: 'answered',
  promisedBy: null,
  owner: 'Claire Guéguen',
}
const overdue: RequestLine = { ...waiting, theme: null, place: null, late: true, link: null }

/** As many rows as a Home shows. */
export const fullHome: HomeRequests = {
  mine: { rows: numbered(mine), total: 19 },
  waiting: { rows: numbered({ ...waiting, urgency: 'normal' }), total: 8 },
  overdue: {
    rows: numbered({ ...overdue, id: 'request:7a1c2a4e-1111-4222-8333-944455556666', link: waiting.link }),
    total: 12,
  },
}

export const emptyHome: HomeRequests = {
  mine: { rows: [], total: 0 },
  waiting: { rows: [], total: 0 },
  overdue: { rows: [overdue], total: 1 },
}

export const reportSample: RequestReport = {
  from: instants.now,
  to: instants.aWeekLater,
  territories: ['Toute la France'],
  opened: 148,
  answered: 121,
  resolved: 96,
  unanswered: 9,
  waiting: 18,
  delay: { median: 34, ninetieth: 1_310 },
  marks: { count: 61, mean: 4.38, solved: 66, not: 5 },
  themes: [
    { theme: 'social-sante', opened: 41, unanswered: 2 },
    { theme: 'argent-impots', opened: 33, unanswered: 0 },
    { theme: 'accompagner-un-professionnel', opened: 24, unanswered: 4 },
    { theme: 'email', opened: 20, unanswered: 0 },
    { theme: null, opened: 18, unanswered: 3 },
    { theme: 'logement', opened: 12, unanswered: 0 },
  ],
  places: [
    { name: 'Finistère', opened: 52 },
    { name: 'Gironde', opened: 38 },
    { name: 'Ille-et-Vilaine', opened: 31 },
    { name: 'Territoire de Belfort', opened: 11 },
    { name: null, opened: 16 },
  ],
}

/** A week with one request that nobody answered. */
export const poorReport: RequestReport = {
  ...reportSample,
  opened: 1,
  answered: 0,
  resolved: 0,
  unanswered: 1,
  waiting: 1,
  delay: null,
  marks: { count: 0, mean: null, solved: 0, not: 0 },
  themes: [{ theme: null, opened: 1, unanswered: 1 }],
  places: [{ name: null, opened: 1 }],
}

/** Every theme, and more territories than a list holds. */
export const fullReport: RequestReport = {
  ...reportSample,
  territories: ['Bretagne', 'Nouvelle-Aquitaine', 'Provence-Alpes-Côte d’Azur', 'La Réunion'],
  opened: 12_480,
  delay: { median: 2, ninetieth: 9_000 },
  themes: sheetThemes.map((theme, n) => ({ theme, opened: 900 - n, unanswered: n })),
  places: Array.from({ length: 101 }, (_, n) => ({ name: `Département ${n}`, opened: 300 - n })),
}

const home = 'slack://app?team=T0PASSERELLE&id=A0PASSERELLE&tab=home'

const letter: DeadLetter = {
  id: 41_207,
  kind: 'say',
  became: 'refused',
  code: 'blocked',
  ref: 'R4T-9QX',
  at: instants.now,
  not: null,
}

export const queueSample: QueueParams = {
  waiting: 42,
  oldest: instants.now,
  failedToday: 3,
  blocked: [
    { kind: 'telegram', lanes: 2, until: instants.anHourLater },
    { kind: 'slack', lanes: 1, until: null },
  ],
  letters: [
    letter,
    { ...letter, kind: 'pass-on', became: 'uncertain', code: null, not: 'human' },
    { ...letter, kind: 'post', code: 'gone', ref: null },
    { ...letter, kind: 'say', became: 'uncertain', code: null },
    { ...letter, kind: 'update', code: 'exhausted', not: 'stale' },
    { ...letter, kind: 'erase', code: 'a-new-code', not: 'old' },
  ],
  lettersTotal: 6,
}

/** Each message as seldom and as full as it comes. */
export const reportMessages: { readonly [K in keyof ReportMessages]: readonly ReportMessages[K][] } = {
  'requests-morning': [
    { mine: 4, late: 1, waiting: 12, urgent: 2, overdue: 3, home },
    { mine: 0, late: 0, waiting: 1, urgent: 0, overdue: 0, home: null },
  ],
  'requests-report': [reportSample, poorReport, fullReport],
  'requests-report-sent': [{}],
  queue: [
    queueSample,
    { waiting: 0, oldest: null, failedToday: 0, blocked: [], letters: [], lettersTotal: 0 },
    { ...queueSample, letters: Array.from({ length: 20 }, () => letter), lettersTotal: 400 },
  ],
  'letter-resumed': (['resumed', 'over', 'human', 'old', 'stale'] as const).map((became) => ({ became })),
}

function numbered(line: RequestLine): readonly RequestLine[] {
  return Array.from({ length: 8 }, (_, n) => ({
    ...line,
    id: `request:6f1c2a4e-${line.stage}-${line.late}-${n}` as const,
  }))
}
