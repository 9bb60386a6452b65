import type { SlackForm, SlackForms, SlackMessage, SlackMessages } from '#prompts/copy/slack.ts'
import type { CardParams, ListRow, Territory } from '#prompts/copy/slack-params.ts'
import type { QuestionsParams } from '#prompts/copy/slack-questions.ts'
import { sheetThemes } from '#prompts/knowledge/themes.ts'
import { pressNames } from '#workflows/file/events.ts'
import { draftLimits } from '#workflows/team/drafts/limits.ts'
import type { OfficialResult, Profile, SharedPix } from '#workflows/pix/assessment/state.ts'
import { draftSamples, fullDraft } from './draft-samples.ts'
import { teamForms } from './team-samples.ts'
import { emptyHome, fullHome, reportMessages } from './request-report-samples.ts'
import { postFormSamples, postMessageSamples } from './post-samples.ts'
import { requestForms, requestMessages } from './request-samples.ts'

export const claire = { id: 'U0CLAIRE', name: 'Claire' }
const file = 'file:1b4e28ba-2fa1-41d2-883f-0016d3cca427'
const time = Date.UTC(2027, 2, 3, 13, 5)
const hostile = '<!channel> & <https://x.fr|Mon compte> *_`'
const long = 'Je veux aider les gens à ouvrir leurs courriers & <leurs> comptes. '.repeat(40).slice(0, 2500)

export const profileSample: Profile = {
  at: time,
  length: 'standard',
  questions: 48,
  levels: [5.2, 4.1, 1.2, 6.6, 4.4, 4.8, 3.9, 2.4, 0, 1.1, 0.4, 8, 7.6, 7.9, 4, 3.6],
  sd: [0.6, 0.7, 0.5, 0.8, 0.6, 0.7, 0.5, 0.6, 0.4, 0.5, 0.9, 0.3, 0.6, 0.5, 1.2, 0.7],
}

const declared: OfficialResult = { is: 'declared', pix: 512, at: time, code: 'P-ABCD2345', levels: null }
const verified: OfficialResult = {
  is: 'verified',
  pix: 1024,
  at: time,
  code: null,
  levels: profileSample.levels.map((level, place) => (place === 3 ? null : Math.round(level))),
}

export const sharedPixSample: SharedPix = { profile: profileSample, official: verified }

export const cardSample: CardParams = {
  file,
  ref: 'K7F-3QX',
  commune: 'Brest',
  departement: '29',
  status: 'taken',
  owner: claire,
  since: time,
  sentAt: time,
  disponibilite: '2027-04-01',
  paused: true,
  rayon: 20,
  situations: ['recherche', 'diplome'],
  diplome: hostile,
  experience: true,
  motivation: long,
  completeness: { percent: 83, missing: ['telephone', 'cv'] },
  unanswered: 2,
  duplicates: ['AAA-222', 'BBB-333'],
  merging: true,
  pix: sharedPixSample,
  buttons: pressNames,
}

const weekSample: QuestionsParams = {
  total: 40,
  urgent: 2,
  unanswered: [...sheetThemes, null].map((theme, count) => ({ theme, count, last: [hostile, long, 'un\nmot'] })),
  overdue: Array.from({ length: 30 }, () => ({ title: hostile, checked: '2026-01-01' })),
  off: ['sante', 'unknown'],
}

export const rowSample: ListRow = {
  id: file,
  ref: 'K7F-3QX',
  commune: 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson',
  departement: '51',
  status: 'sent',
  owner: null,
  disponibilite: '2027-04-01',
  rayon: 'france',
  situations: ['recherche', 'emploi', 'formation', 'diplome'],
  experience: true,
  paused: false,
  completeness: 100,
  sentAt: time,
}

const rows = Array.from({ length: 10 }, () => rowSample)
const noFilter = { departement: null, availability: null, situation: null, experience: null, pix: null }

/** Parameters for every message, the worst that can be met included. */
const messages: { readonly [K in keyof SlackMessages]: readonly SlackMessages[K][] } = {
  ...postMessageSamples,
  'file-contested': [
    { ref: 'K7F-3QX', by: claire, others: [] },
    { ref: 'K7F-3QX', by: claire, others: [claire] },
  ],
  card: [
    cardSample,
    { ...cardSample, status: 'sent', owner: null, buttons: ['take', 'open'], duplicates: [], rayon: 'france' },
    { ...cardSample, status: 'eligible', pix: null },
    { ...cardSample, pix: { profile: profileSample, official: null } },
    { ...cardSample, pix: { profile: null, official: declared } },
    { ...cardSample, status: 'declined' },
    { ...cardSample, status: 'withdrawn', buttons: [] },
    { ...cardSample, status: 'merged', owner: null, buttons: [], motivation: '' },
  ],
  question: (['sending', 'sent', 'failed', 'uncertain'] as const).map((delivery) => ({
    file,
    question: 'abc',
    by: claire,
    text: hostile,
    delivery,
  })),
  'candidate-answer': [
    { owner: claire, asked: hostile, text: long.repeat(2) },
    { owner: null, asked: 'Oui ?', text: 'Oui' },
  ],
  'file-changed': [
    { changed: 'commune', owner: claire },
    { changed: 'cv', owner: null },
  ],
  'availability-changed': [
    { paused: true, owner: null },
    { paused: false, owner: claire },
  ],
  'file-withdrawn': [{ owner: claire }],
  'file-moved': [{ ref: 'K7F-3QX', departement: '33', name: 'Gironde' }],
  'file-reopened': [{}],
  'file-nothing-sent': [{ why: 'files' }, { why: 'not-yours' }, { why: 'too-long' }],
  'pix-shared': [
    { pix: sharedPixSample, owner: claire },
    { pix: { profile: null, official: declared }, owner: null },
    { pix: null, owner: null },
  ],
  'merge-news': (['asked', 'done', 'moved', 'refused', 'expired', 'impossible'] as const).map((news) => ({
    news,
    ref: 'AAA-222',
  })),
  'not-allowed': [
    { why: 'stranger', admins: ['U0SOLENE'] },
    { why: 'stranger', admins: [] },
    { why: 'perimeter', departement: '75', name: 'Paris' },
    { why: 'owner', owner: claire },
    { why: 'owner', owner: null },
    { why: 'admins' },
  ],
  'already-taken': [{ ref: 'K7F-3QX', owner: claire }],
  'state-now': [{ ref: 'K7F-3QX', status: 'merged', owner: claire }],
  'file-gone': [{}],
  'press-done': [{}],
  'duplicate-asked': [{ ref: 'K7F-3QX', other: 'AAA-222' }],
  'cv-not-sent': [{ ref: 'K7F-3QX' }],
  'team-saved': [{ what: 'coordinator' }, { what: 'channel' }, { what: 'mine' }, { what: 'requests' }],
  'setting-fault': [{ why: 'hours' }, { why: 'leave' }, { why: 'sign' }, { why: 'number', min: 5, max: 4200 }],
  'input-missing': [{}],
  'input-too-long': [{ max: 600, over: 12 }],
  help: [
    { admin: true, unknown: null },
    { admin: false, unknown: hostile },
  ],
  'search-results': [
    { words: hostile, rows, total: 120 },
    { words: 'Brest', rows: [], total: 0 },
  ],
  'file-unknown': [{ ref: hostile }],
  stats: [
    {
      territories: ['Bretagne'],
      counts: { sent: 1, taken: 2, eligible: 3, declined: 4, withdrawn: 5 },
      daysToDecision: 1,
      oldestWaitingDays: null,
      sentThisWeek: 12,
    },
  ],
  'export-ready': [{ count: 12, revealed: 1 }],
  'export-failed': [{}],
  team: [
    {
      coordinators: Array.from({ length: 300 }, () => ({ id: 'U0CLAIRE', name: 'Claire', territories: ['Bretagne'] })),
      channels: [{ territory: 'Bretagne', channel: 'C0BRETAGNE' }],
    },
    { coordinators: [], channels: [] },
  ],
  'pix-importing': [{}],
  'pix-imported': [
    ...(['not-csv', 'no-identifier', 'no-score', 'too-big', 'unavailable'] as const).map((why) => ({
      is: 'unreadable' as const,
      why,
    })),
    {
      is: 'read',
      found: 1234,
      refused: (['unknown-identifier', 'several-files', 'twice', 'no-score', 'not-shared'] as const).map((why) => ({
        why,
        count: 5000,
        rows: Array.from({ length: 50 }, (_, row) => 12_000 + row),
      })),
    },
    { is: 'read', found: 0, refused: [{ why: 'twice', count: 1, rows: [4] }] },
    { is: 'read', found: 1, refused: [] },
  ],
  'draft-fault': [
    { why: 'too-many-lines', max: 6, over: 2 },
    { why: 'line-too-long', line: 2, max: 220, over: 12 },
    { why: 'long-sentence', words: 34, max: 20, sentence: long },
    { why: 'not-an-address' },
    { why: 'stale' },
    { why: 'text-changed' },
    { why: 'text-unchanged' },
  ],
  drafts: [
    { drafts: draftSamples, reader: claire.id },
    { drafts: [], reader: claire.id },
  ],
  'draft-saved': (['proposed', 'changed', 'unchanged', 'reviewed', 'sent-back', 'dropped'] as const).map((became) => ({
    became,
    masked: became === 'proposed',
  })),
  'draft-gone': [{}],
  'drafts-full': [{ max: 20 }],
  'draft-sent-back': [{ title: hostile, by: claire, word: long.slice(0, 600) }],
  home: [
    {
      admin: true,
      territories: ['Toute la France'],
      counts: { sent: 120, taken: 10, eligible: 4, declined: 3 },
      mine: rows,
      mineTotal: 34,
      waiting: rows,
      waitingTotal: 120,
      page: 3,
      filter: { ...noFilter, departement: '29' },
      departements: Array.from({ length: 99 }, (_, index) => ({
        code: String(index + 1),
        name: `Département ${index}`,
      })),
      requests: fullHome,
    },
    {
      admin: false,
      territories: ['Bretagne', 'Loire-Atlantique'],
      counts: { sent: 0, taken: 0, eligible: 0, declined: 0 },
      mine: [],
      mineTotal: 0,
      waiting: [],
      waitingTotal: 0,
      page: 0,
      filter: noFilter,
      departements: [],
      requests: emptyHome,
    },
  ],
  'home-stranger': [{ admins: ['U0SOLENE'] }],
  questions: [weekSample, { total: 0, urgent: 0, unanswered: [], overdue: [], off: [] }],
  'questions-weekly': [weekSample],
  ...requestMessages,
  ...reportMessages,
  'alert-dead-letter': [
    { what: 'reply', code: 'gone', ref: 'K7F-3QX' },
    { what: 'say', code: 'blocked', ref: null },
  ],
  'alert-event-aside': [{ actor: 'chat', id: 'telegram:1', code: 'TypeError' }],
  'alert-no-channel': [{ ref: 'K7F-3QX', departement: '29', name: 'Finistère' }],
  'alert-card-lost': [{ ref: 'K7F-3QX', channel: 'C0BRETAGNE', code: 'gone' }],
  'alert-outsider': [{ user: 'U0KARIM', channel: 'C0BRETAGNE', perimeter: 'Bretagne' }],
  'alert-erasure-stopped': [
    { ref: 'K7F-3QX', code: 'exhausted' },
    { ref: null, code: 'invalid' },
  ],
  'alert-left-behind': [
    {
      ref: 'K7F-3QX',
      messages: Array.from({ length: 30 }, () => ({
        channel: 'C0BRETAGNE',
        ts: '1.2',
        link: 'https://x.slack.com/p1',
      })),
    },
    { ref: 'K7F-3QX', messages: [{ channel: 'C0BRETAGNE', ts: '1.2', link: null }] },
  ],
}

const territories: readonly Territory[] = Array.from({ length: 18 }, (_, index) => String(index)).flatMap((region) => [
  { perimeter: `region:${region}` as const, name: `Région ${region}`, region },
  ...Array.from({ length: 7 }, (_, index) => ({
    perimeter: `departement:${region}-${index}` as const,
    name: `Département ${region}-${index}`,
    region,
  })),
  { perimeter: `departement:97${region}` as const, name: 'Ailleurs', region: 'none' },
])

const forms: { readonly [K in keyof SlackForms]: readonly SlackForms[K][] } = {
  ...postFormSamples,
  uphold: [{ ref: 'K7F-3QX' }],
  mark: [
    { ref: 'K7F-3QX', motivation: hostile.padEnd(2500, ' mot'), mark: null },
    { ref: 'K7F-3QX', motivation: '', mark: 3 },
  ],
  ask: [{ ref: 'K7F-3QX' }],
  decline: [{ ref: 'K7F-3QX' }],
  'decline-preview': [{ ref: 'K7F-3QX', reason: 'availability', sentence: hostile.padEnd(600, ' mot') }],
  reveal: [{ ref: 'K7F-3QX' }],
  note: [{ ref: 'K7F-3QX' }],
  dossier: [
    {
      card: cardSample,
      reason: { code: 'profile', sentence: hostile },
      history: Array.from({ length: 40 }, () => ({ what: 'given-back' as const, at: time, by: 'Claire' })),
      questions: Array.from({ length: 30 }, () => ({
        by: 'Claire',
        at: time,
        text: long,
        delivery: 'sent' as const,
        answer: long,
      })),
      notes: Array.from({ length: 30 }, () => ({ by: 'Claire', at: time, text: hostile })),
    },
    {
      card: { ...cardSample, buttons: [], pix: { profile: null, official: declared } },
      reason: null,
      history: [],
      questions: [],
      notes: [],
    },
  ],
  identity: [
    { ref: 'K7F-3QX', prenom: 'Amina', nom: 'Benali', email: 'a@b.fr', telephone: null, pixCode: null, cv: true },
    {
      ref: 'K7F-3QX',
      prenom: hostile,
      nom: 'Benali',
      email: 'a@b.fr',
      telephone: '+33612345678',
      pixCode: 'P-ABCD2345',
      cv: false,
    },
  ],
  coordinator: [{ territories }],
  channel: [{ territories }],
  journal: [
    {
      entries: Array.from({ length: 20 }, () => ({
        at: time,
        by: 'U0CLAIRE',
        code: 'file.declined',
        ref: 'K7F-3QX',
        detail: 'profile',
      })),
      page: 1,
      pages: 3,
    },
    { entries: [{ at: time, by: 'candidate', code: 'new.code', ref: null, detail: null }], page: 0, pages: 1 },
    { entries: [], page: 0, pages: 0 },
  ],
  'pix-import': [{}],
  themes: [{ off: [] }, { off: ['sante', 'papiers'] }],
  ...teamForms,
  ...requestForms(territories),
  draft: [
    {
      of: null,
      sheet: { ...fullDraft.sheet, title: '', when: '', steps: [], goodToKnow: [], source: '', theme: null },
      asksVerdict: false,
      by: null,
      review: { is: 'waiting' },
      limits: draftLimits,
    },
    ...draftSamples.map(({ id, sheet, by, at, review }) => ({
      of: { id, at },
      sheet,
      asksVerdict: true,
      by,
      review,
      limits: draftLimits,
    })),
  ],
}

export const allMessages: readonly SlackMessage[] = samplesOf(messages).filter(isMessage)

export const allForms: readonly SlackForm[] = samplesOf(forms).filter(isForm)

interface Sample {
  readonly name: string
  readonly with: unknown
}

function samplesOf(table: Readonly<Record<string, readonly unknown[]>>): readonly Sample[] {
  return Object.entries(table).flatMap(([name, all]) => all.map((params) => ({ name, with: params })))
}

/** True by construction: the tables above hold what the types ask, name by name. */
function isMessage(sample: Sample): sample is SlackMessage {
  return sample.name in messages
}

function isForm(sample: Sample): sample is SlackForm {
  return sample.name in forms
}
