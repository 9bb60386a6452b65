import type { Ask, ChatMessages, FileKind, Lead, Question } from '#prompts/copy/chat.ts'
import { sayChat } from '#prompts/copy/fr/chat.ts'
import type { ChatPage } from '#prompts/page.ts'
import { ameli, vitale } from '#tests/kit/answering.ts'
import { reasons, secretKinds } from '#workflows/answer/reasoned.ts'
import type { Answers } from '#workflows/application.ts'
import { reasonCodes } from '#workflows/chat/events.ts'
import type { FileStatus } from '#workflows/file/status.ts'
import { pixSamples } from './pix-samples.ts'
import { postSamples } from './post-samples.ts'
import { requestSamples } from './request-samples.ts'

/** A person's answers, each one of a usual length. */
export const sampleAnswers: Answers = {
  prenom: 'Amina',
  nom: 'Le Goff',
  email: 'amina.legoff@exemple.fr',
  telephone: '+33612345678',
  commune: {
    code: '29019',
    name: 'Brest',
    postcode: '29200',
    departement: '29',
    region: '53',
    lat: 48.39,
    lon: -4.49,
    exact: true,
  },
  situations: ['recherche', 'diplome'],
  diplome: 'Responsable d’espace de médiation numérique',
  experience: false,
  disponibilite: '2027-03-01',
  rayon: 20,
  motivation: 'J’aime expliquer. J’ai aidé mes voisins avec leurs démarches.',
  cv: { id: 'cv-1', bytes: 245_000, at: 0 },
}

/** Every message of the chat, with the parameters that make it longest or that change its words. */
export const samples: { readonly [K in keyof ChatMessages]: readonly ChatMessages[K][] } = {
  ...postSamples,
  'decision-reviewed': [{ is: 'asked' }, { is: 'upheld', by: 'Solène Prigent', sentence: long(600) }],
  welcome: eachKind(),
  help: eachKind(),
  'not-understood': eachKind(),
  thanks: eachKind(),
  consent: [{}],
  'consent-refused': [{}],
  ask: sampleAsks(),
  'keyboard-away': [{}],
  'first-question': [{}],
  summary: [
    { answers: sampleAnswers, cvComing: false, lead: null },
    { answers: { ...sampleAnswers, motivation: long(2500), telephone: null, cv: null }, cvComing: true, lead: noted() },
  ],
  later: eachKind(),
  cancelled: eachKind(),
  draft: [{ answered: 3, of: 10 }],
  'draft-cold': [{ answered: 1, of: 10 }],
  'no-application': [{}],
  'edit-list': [{ fields: ['prenom', 'nom', 'email', 'telephone'], file: 'sent' }],
  sent: [
    { ref: 'K7F-3QX', cvComing: false },
    { ref: 'K7F-3QX', cvComing: true },
  ],
  'cv-checking': [{}],
  'cv-kept': [
    { bytes: 245_000, sent: true },
    { bytes: 9_400_000, sent: false },
  ],
  'cv-refused': [{ why: 'not-a-pdf' }, { why: 'too-big' }, { why: 'unavailable' }],
  file: statuses().flatMap((status) => [shown(status, false), shown(status, true)]),
  'file-closed': statuses().map((status) => ({ status })),
  status: statuses().flatMap((status) =>
    [null, ...reasonCodes.map((code) => ({ code, sentence: 'Le poste est pourvu.' }))].map((reason) => ({
      ref: 'K7F-3QX',
      status,
      reason,
    })),
  ),
  availability: [{ paused: true }, { paused: false }],
  'withdraw-sure': [{}],
  withdrawn: [{ ref: 'K7F-3QX' }],
  'question-asked': [{ question: 'q1', by: 'Claire', text: 'Avez-vous le permis ?' }],
  'reply-wanted': [{ text: 'Avez-vous le permis ?' }],
  'reply-sent': [
    { question: 'q1', left: 0 },
    { question: 'q1', left: 2 },
  ],
  'which-question': [{ questions: [{ id: 'q1', text: 'Avez-vous le permis de conduire et une voiture ?' }] }],
  'merge-code': [{ code: '482913' }],
  'merge-awaited': [{ again: false }, { again: true }],
  'merge-checking': [{}],
  'merge-settled': [{ outcome: 'kept' }, { outcome: 'moved' }, { outcome: 'refused' }],
  'help-question': [{}],
  'human-called': [{}],
  'question-kept': eachKind(),
  answer: [
    { number: 1, sheet: vitale },
    { number: 1, sheet: vitale, aloud: true },
    { number: 1, sheet: vitale, body: '1. Ouvrez le site officiel.\n2. Suivez les étapes.' },
  ],
  'answer-coming': [{}],
  'speech-failed': [{}],
  'voice-check': [{ lines: ['j’ai perdu ma carte vitale'] }],
  'voice-rewrite': [{}],
  'voice-unheard': (['silence', 'too-long', 'unavailable'] as const).map((why) => ({ why })),
  'answer-which': [{ number: 1, sheets: [vitale, ameli] }],
  'answer-solved': [{}],
  'answer-missing': [{ number: 1 }],
  'fixed-reply': reasons.flatMap((reason) =>
    [true, false].map((toTeam) => ({ number: 1, route: 'human' as const, reason, tongue: null, toTeam })),
  ),
  'secret-seen': secretKinds.map((kind) => ({ kinds: [kind] })),
  'my-data': eachKind(),
  'export-coming': [{}],
  'export-failed': [{}],
  'erase-sure': eachKind(),
  erasing: [{}],
  erased: [{ left: 0 }, { left: 3 }],
  'retention-near': [{}],
  'retention-over': [{}],
  'cannot-read': [{ kind: 'voice' }, { kind: 'something-new' }],
  'slow-down': [{}],
  'private-only': [{}],
  'old-button': [{}],
  'question-gone': [{}],
  ...pixSamples,
  ...requestSamples,
}

/** One sample of a message with what it says. */
export interface Said {
  readonly name: keyof ChatMessages
  readonly page: ChatPage
}

/** Every sample, said. */
export function samplePages(): readonly Said[] {
  return names().flatMap((name) => pagesOf(name))
}

export const notices: readonly (keyof ChatMessages)[] = ['old-button', 'question-gone', 'request-closed']

function names(): readonly (keyof ChatMessages)[] {
  return Object.keys(samples).filter((name): name is keyof ChatMessages => name in samples)
}

function pagesOf<K extends keyof ChatMessages>(name: K): readonly Said[] {
  return samples[name].map((parameters: ChatMessages[K]) => ({ name, page: sayChat({ name, with: parameters }) }))
}

function eachKind(): readonly { readonly file: FileKind }[] {
  return [{ file: 'none' }, { file: 'draft' }, { file: 'sent' }]
}

function statuses(): readonly FileStatus[] {
  return ['sent', 'taken', 'eligible', 'declined', 'withdrawn', 'merged']
}

function shown(status: FileStatus, more: boolean): ChatMessages['file'] {
  const at = Date.UTC(2026, 10, 23, 9)
  return {
    ref: 'K7F-3QX',
    status,
    history: [
      { status: 'sent', at },
      { status, at: at + 86_400_000 },
    ],
    reason:
      status === 'declined' ? { code: 'territory', sentence: 'Tous les postes du Finistère sont pourvus.' } : null,
    answers: sampleAnswers,
    paused: more,
    cvComing: more,
    questions: more ? [{ id: 'q1', text: 'Avez-vous le permis de conduire et une voiture ?' }] : [],
    lead: more ? noted() : null,
  }
}

/** Every question, with every lead. */
export function sampleAsks(): readonly Ask[] {
  const leads: readonly (Lead | null)[] = [null, noted(), ...unclear()]
  return questions().flatMap((question) =>
    leads.flatMap((lead) => [
      { question, answered: false, editing: 'draft', lead } as const,
      { question, answered: true, editing: 'draft', lead } as const,
      { question, answered: true, editing: 'sent', lead } as const,
    ]),
  )
}

function noted(): Lead {
  return {
    is: 'noted',
    known: [
      { field: 'situations', value: ['formation', 'diplome'] },
      { field: 'diplome', value: 'BPJEPS' },
    ],
    remark: 'radius-rounded',
  }
}

function unclear(): readonly Lead[] {
  const whys = [
    'name-empty',
    'name-not-a-name',
    'name-too-long',
    'email',
    'email-domain',
    'email-accent',
    'email-space',
    'email-several',
    'telephone',
    'telephone-of-another',
    'commune',
    'position',
    'situations',
    'diplome',
    'experience',
    'date',
    'date-past',
    'rayon',
    'cv',
    'needed',
    'motivation-added-too-long',
  ] as const
  return whys.map((why) => ({ is: 'unclear', why }))
}

function questions(): readonly Question[] {
  const plain = [
    'prenom',
    'nom',
    'email',
    'telephone',
    'commune',
    'diplome',
    'experience',
    'rayon',
    'motivation',
    'cv',
  ] as const
  return [
    ...plain.map((about) => ({ about })),
    { about: 'email-check', typed: 'amina@gmial.com', meant: 'amina@gmail.com' },
    {
      about: 'commune-choice',
      options: Array.from({ length: 8 }, (_, index) => ({
        code: `9700${index}`,
        name: 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson',
        postcode: '51290',
        departement: '974',
        departementName: 'La Réunion',
      })),
    },
    { about: 'situations', chosen: ['recherche', 'diplome'] },
    {
      about: 'disponibilite',
      dates: {
        tomorrow: '2026-11-24',
        nextWeek: '2026-11-30',
        twoWeeks: '2026-12-07',
        oneMonth: '2026-12-23',
        threeMonths: '2027-02-23',
      },
    },
    { about: 'motivation-long', length: 3100 },
  ]
}

function long(length: number): string {
  return 'J’aime aider. '.repeat(length).slice(0, length)
}
