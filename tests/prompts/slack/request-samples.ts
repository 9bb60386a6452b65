import type { RequestCardParams, RequestForms, RequestMessages } from '#prompts/copy/slack-requests.ts'
import type { Territory } from '#prompts/copy/slack-params.ts'
import { sheetThemes } from '#prompts/knowledge/themes.ts'
import { reasons } from '#workflows/answer/reasoned.ts'
import { pressNames } from '#workflows/request/events.ts'
import { deliveries, type SentWhat } from '#workflows/request/state.ts'

const claire = { id: 'U0CLAIRE', name: 'Claire' }
const request = 'request:1b4e28ba-2fa1-41d2-883f-0016d3cca427'
const ref = 'K7F-3QX'
const key = 'out:0016d3cca427:11'
const time = Date.UTC(2027, 2, 3, 13, 5)
const hostile = '<!channel> & <https://x.fr|Mon compte> *_`'
const long = 'Je n’arrive pas à ouvrir mon compte & <le site> me refuse. '.repeat(80)

const asked = {
  text: long,
  urgency: 'normal',
  reason: 'not-enough',
  theme: 'social-sante',
  sheet: { id: 'carte-vitale-perdue', title: 'Refaire une carte Vitale' },
  language: 'en',
} as const

const waiting: RequestCardParams = {
  request,
  ref,
  firstName: 'Amina',
  asked,
  place: { name: 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson', departement: '51', region: '44' },
  stage: { at: 'waiting', since: time, level: 'near' },
  owner: null,
  openedAt: time,
  promisedBy: time,
  open: false,
  telephone: null,
  mark: null,
  buttons: ['take', 'answer', 'draft', 'transfer', 'block'],
}

/** A first name as long as Telegram takes it. */
const loud = { ...waiting, firstName: hostile.repeat(2).slice(0, 64), asked: { ...asked, text: hostile } }

const whats: readonly SentWhat[] = [
  { is: 'words', text: [{ text: long.slice(0, 3_900) }] },
  { is: 'file', file: 'F1', name: hostile, text: null },
  { is: 'file', file: 'F1', name: 'attestation.pdf', text: [{ text: hostile, style: 'bold' }] },
  { is: 'meeting', date: '2027-03-04', time: '14 h 30', where: hostile },
]

/** Every message about a request, the worst that can be met included. */
export const requestMessages: { readonly [K in keyof RequestMessages]: readonly RequestMessages[K][] } = {
  'request-card': [
    waiting,
    loud,
    { ...loud, firstName: '', place: null, asked: { ...asked, text: '' }, promisedBy: null },
    ...reasons.map((reason) => ({ ...waiting, asked: { ...asked, reason, urgency: 'high' as const } })),
    {
      ...waiting,
      stage: { at: 'claimed', since: time, by: claire, how: 'hand' },
      owner: claire,
      open: true,
      telephone: '+33612345678',
      buttons: pressNames,
    },
    { ...waiting, stage: { at: 'answered', since: time, by: claire, how: 'hand' }, owner: claire },
    { ...waiting, stage: { at: 'resolved', since: time, by: claire }, buttons: ['answer'] },
    {
      ...waiting,
      stage: { at: 'resolved', since: time, by: null },
      mark: { solved: true, stars: 4, word: long.slice(0, 500) },
    },
    { ...waiting, stage: { at: 'resolved', since: time, by: null }, mark: { solved: false, stars: null, word: null } },
    ...(['left', 'blocked', 'expired'] as const).map((why) => ({
      ...waiting,
      stage: { at: 'closed' as const, since: time, why },
      buttons: [],
    })),
  ],
  'request-sent': deliveries.flatMap((delivery) =>
    whats.map((what) => ({ request, key, by: claire, what, delivery }) as const),
  ),
  'person-said': [
    { owner: claire, text: long, quoting: long, files: 0, heard: false },
    { owner: null, text: hostile, quoting: hostile, files: 0, heard: false },
    { owner: claire, text: '', quoting: null, files: 1, heard: false },
    { owner: claire, text: '', quoting: null, files: 10, heard: false },
    { owner: claire, text: 'Ma facture', quoting: null, files: 2, heard: false },
    { owner: null, text: 'ma carte vitale', quoting: null, heard: true, files: 0 },
    { owner: null, text: '', quoting: null, files: 0, heard: false },
  ],
  'person-located': [
    { owner: claire, lat: 48.39, lon: -4.49 },
    { owner: null, lat: -20.9, lon: 55.5 },
  ],
  'person-showed': ['too-big', 'poll', 'something-new'].map((kind) => ({ owner: claire, kind })),
  'person-edited': [
    { owner: claire, before: long, after: long },
    { owner: null, before: hostile, after: '' },
  ],
  'person-asked': [
    { owner: claire, asked },
    { owner: null, asked: { ...asked, text: '', urgency: 'high', reason: 'fraud-account', sheet: null } },
  ],
  'person-left': [{ owner: claire }, { owner: null }],
  'person-judged': [
    { solved: true, stars: 5, word: hostile },
    { solved: false, stars: null, word: null },
  ],
  'contact-given': [
    { owner: claire, given: true },
    { owner: claire, given: false },
  ],
  'request-waits': [
    { owner: claire, promisedBy: time },
    { owner: null, promisedBy: time },
  ],
  'request-reopened': [{ owner: claire }, { owner: null }],
  'request-moved': [
    { ref, place: null },
    { ref, place: waiting.place },
  ],
  'request-escalated': [{ ref }],
  'request-closed-nothing-sent': [{}],
  'request-taken': [{ ref, owner: claire }],
  'request-now': (['waiting', 'claimed', 'answered', 'resolved', 'closed'] as const).map((stage) => ({
    ref,
    stage,
    owner: stage === 'claimed' ? claire : null,
  })),
  'request-gone': [{}],
  'request-no-draft': [{}],
  'request-no-channel': [{}],
  'request-unknown-adviser': [{}],
  'request-handed': [
    { ref, firstName: hostile, by: claire },
    { ref, firstName: '', by: claire },
  ],
  'request-assigned': [
    { ref, firstName: hostile, until: time, zone: 'Indian/Reunion' },
    { ref, firstName: '', until: time, zone: 'Europe/Paris' },
  ],
  'request-not-answered': [{ owner: claire }],
  'request-owner-away': [{ owner: claire }],
  'alert-request-no-channel': [
    { ref, urgency: 'high' },
    { ref, urgency: 'normal' },
  ],
  'alert-request-card-lost': [{ ref, channel: 'C0BRETAGNE', code: 'gone' }],
  'alert-request-late': [
    { ref, urgency: 'high' },
    { ref, urgency: 'normal' },
  ],
}

/** Every modal of a request; `territories`: all that the programme has. */
export function requestForms(territories: readonly Territory[]): {
  readonly [K in keyof RequestForms]: readonly RequestForms[K][]
} {
  const step = 'Ouvrez le site officiel, puis suivez les étapes. '
  const thread = 'https://equipe.slack.com/archives/C1/p1700000000000100'
  const past = [true, false, false].map((solved) => ({ ref, solved, link: thread }))
  const place = {
    address: '1 rue du Marché',
    postcode: '35000',
    commune: 'Rennes',
    phone: null,
    programmes: [],
    km: 0.4,
  }
  const far = { address: step.repeat(5), phone: '02 99 00 00 01', programmes: ['aidants-connect'] as const, km: 12.6 }
  const near = [
    { ...place, name: hostile },
    { ...place, ...far, name: step.repeat(6) },
    { ...place, ...far, name: `${step.repeat(6)} bis` },
  ]
  return {
    'request-answer': [
      { ref, firstName: hostile, draft: null, past: [], near: [] },
      {
        ref,
        firstName: '',
        draft: { title: hostile, steps: ['Ouvrez le site.'], link: 'https://www.ameli.fr/' },
        past,
        near,
      },
      {
        ref,
        firstName: 'Amina',
        draft: { title: 'Long', steps: Array.from({ length: 90 }, () => step), link: null },
        past: past.slice(1),
        near: near.slice(0, 1),
      },
    ],
    'request-meet': [
      { ref, firstName: hostile, near },
      { ref, firstName: '', near: [] },
    ],
    'request-transfer': [
      { ref, territories, themes: sheetThemes, theme: 'social-sante' },
      { ref, territories, themes: sheetThemes, theme: null },
    ],
  }
}
