import type { PostForms, PostMessages, ShownPair } from '#prompts/copy/slack-posts.ts'
import { criteria, usualWeights } from '#workflows/match/criteria.ts'
import { themes } from '#workflows/match/themes.ts'
import { pairPressNames, postPressNames } from '#workflows/post/events.ts'
import { asideReasons, noReasons } from '#workflows/post/pair.ts'
import type { PostRow } from '#workflows/post/row.ts'
import type { PostSaid } from '#workflows/post/said.ts'
import { closedWhys, pastCodes } from '#workflows/post/state.ts'

const hostile = '<!channel> *gras* & <@U0> `code`'
const long = `${hostile} `.repeat(20).slice(0, 600)
const time = Date.UTC(2027, 2, 1, 12)
const owner = { id: 'U0CLAIRE', name: 'Claire Morvan' }
const [post, file] = ['post:abcdefghijklmnop', 'file:0195f3c2'] as const
const ref = 'K7F-3QX'

const said: PostSaid = {
  structure: hostile.padEnd(120, 'x'),
  number: '73282932000074',
  type: 'EPCI',
  commune: {
    code: '51513',
    name: 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson',
    postcode: '51290',
    departement: '51',
    region: '44',
    lat: 48.63,
    lon: 4.65,
    exact: true,
  },
  place: hostile.padEnd(120, 'x'),
  host: 'france-services',
  startsOn: '2027-03-01',
  seats: 3,
  hours: 35,
  themes,
  languages: ['ar', 'pt'],
  travel: true,
  accessible: true,
  weights: usualWeights,
}

const card = {
  post,
  ref,
  said,
  owner,
  createdAt: time,
  free: 2,
  taken: 1,
  proposed: 5,
  open: 2,
  buttons: postPressNames,
}

const pair: ShownPair = {
  file,
  ref,
  score: 0.734,
  reasons: criteria.map((criterion) => ({ criterion, part: 0.5, figure: 12 })),
  added: null,
  stage: { at: 'listed' },
  contested: false,
  buttons: [...pairPressNames, 'identity'],
}

const stages: readonly ShownPair['stage'][] = [
  { at: 'preselected', by: owner, since: time },
  ...asideReasons.map((reason) => ({ at: 'aside', by: owner, since: time, reason, sentence: long }) as const),
  { at: 'agreed', since: time },
  ...(['awaited', 'yes', 'other-time'] as const).map(
    (answer) => ({ at: 'meeting', since: time, meeting: { start: time, where: long, answer } }) as const,
  ),
  { at: 'hiring', by: owner, since: time },
  { at: 'recruited', by: owner, since: time },
  { at: 'hired', by: owner, since: time },
]

const line = { owner, ref }

const row: PostRow = {
  id: post,
  ref,
  structure: hostile.padEnd(120, 'x'),
  commune: said.commune.name,
  departement: '51',
  region: '44',
  stage: 'validated',
  owner: owner.id,
  owner_name: owner.name,
  starts_on: '2027-03-01',
  free: 1,
  taken: 0,
  pairs: [{ file, at: 'listed', since: time, added: false }],
  opening: {
    id: post,
    land: 'mainland',
    lat: 48.6,
    lon: 4.6,
    startsOn: 20_000,
    themes,
    languages: [],
    weights: usualWeights,
  },
  created_at: time,
}

const faults: readonly PostMessages['post-fault'][] = [
  ...(
    [
      'missing',
      'siret',
      'commune',
      'communes',
      'no-channel',
      'perimeter',
      'date',
      'past',
      'no-file',
      'several-files',
      'listed',
    ] as const
  ).map((why) => ({ why })),
  { why: 'too-long', max: 120 },
  { why: 'number', max: 50 },
  { why: 'weight', least: 0, most: 3 },
  { why: 'unknown', word: hostile, known: criteria },
  { why: 'unknown', word: 'xx', known: [] },
]

export const postMessageSamples: { readonly [K in keyof PostMessages]: readonly PostMessages[K][] } = {
  'post-card': [
    { ...card, stage: { at: 'created', since: time }, free: 0, taken: 0 },
    { ...card, stage: { at: 'judged', since: time, by: owner, favourable: true, comment: '' } },
    { ...card, stage: { at: 'judged', since: time, by: owner, favourable: false, comment: long } },
    { ...card, stage: { at: 'validated', since: time, by: owner, quota: 3 } },
    { ...card, stage: { at: 'validated', since: time, by: owner, quota: 1 }, free: 0, buttons: [] },
    { ...card, stage: { at: 'refused', since: time, by: owner, comment: long } },
    ...closedWhys.map((why) => ({ ...card, stage: { at: 'closed', since: time, by: owner, why } as const })),
  ],
  shortlist: [
    { post, ref, owner, zone: 'Indian/Reunion', pairs: [] },
    { post, ref, owner, zone: 'Indian/Reunion', pairs: Array.from({ length: 15 }, () => pair) },
    { post, ref, owner, zone: 'Indian/Reunion', pairs: stages.map((stage) => ({ ...pair, stage, buttons: [] })) },
    {
      post,
      ref,
      owner,
      zone: 'Indian/Reunion',
      pairs: [{ ...pair, score: null, added: { by: owner, why: long }, contested: true }],
    },
  ],
  'pair-agreed': [line],
  'pair-declined': noReasons.map((reason) => ({ ...line, reason })),
  'pair-asked': [{ ...line, request: 'R7K-2P9' }],
  'pair-recruited': [line],
  'pair-gone': [
    { ...line, why: 'elsewhere' },
    { ...line, why: 'unavailable' },
  ],
  'pair-waits': [{ ...line, since: time }],
  'meeting-answered': [
    { ...line, start: time, zone: 'Indian/Reunion', suits: true },
    { ...line, start: time, zone: 'Indian/Reunion', suits: false },
  ],
  'meeting-near': [{ ...line, start: time, zone: 'Indian/Reunion' }],
  'choice-late': [
    { ...line, waiting: 0 },
    { ...line, waiting: 5 },
  ],
  'pair-contested': asideReasons.flatMap((reason) => [
    { post: ref, ref, by: owner, reason, sentence: long, others: Array.from({ length: 20 }, () => owner) },
    { post: ref, ref, by: owner, reason, sentence: '', others: [] },
  ]),
  'post-created': [{ ref }],
  'post-now': [{ ref }],
  'post-gone': [{}],
  'post-full': [{ ref }],
  'post-has-recruited': [{ ref }],
  'review-by-another': [{}],
  'post-fault': faults,
  posts: [
    { rows: [], total: 0 },
    {
      rows: [
        ...Array.from({ length: 14 }, () => row),
        { ...row, free: 0, taken: 1 },
        ...(['created', 'judged', 'refused', 'closed'] as const).map((stage) => ({ ...row, stage })),
      ],
      total: 400,
    },
  ],
  'ranking-asked': [{}],
  'ranking-done': [
    { posts: 3, candidates: 12, proposed: 9, emptyPosts: 0, seen: 12, unseen: {} },
    { posts: 3, candidates: 12, proposed: 9, emptyPosts: 1, seen: 8, unseen: { 'no-room': 1, 'none-in-time': 3 } },
  ],
  'posts-importing': [{}],
  'posts-imported': [
    ...(['not-csv', 'too-big', 'unavailable'] as const).map((why) => ({ is: 'unreadable', why }) as const),
    { is: 'unreadable', why: 'no-column', column: 'structure' },
    { is: 'read', created: 1, rejected: [] },
    {
      is: 'read',
      created: 3,
      rejected: Array.from({ length: 200 }, (_, nth) => ({
        line: nth,
        field: 'number',
        fault: faults[nth % faults.length] ?? { why: 'missing' },
      })),
    },
  ],
}

export const postFormSamples: { readonly [K in keyof PostForms]: readonly PostForms[K][] } = {
  post: [{}],
  'post-import': [{}],
  'post-judge': [{ ref }],
  'post-validate': [{ ref, seats: 3 }],
  'post-refuse': [{ ref }],
  'post-close': [{ ref }],
  'post-add': [{ ref }],
  'post-history': [
    {
      ref,
      history: Array.from({ length: 40 }, (_, nth) => ({
        what: pastCodes[nth % pastCodes.length] ?? 'created',
        at: time,
        by: nth % 2 === 0 ? null : 'Claire Morvan',
        ref: nth % 3 === 0 ? null : ref,
      })),
    },
  ],
  'pair-aside': [
    { file, ref, knows: true },
    { file, ref, knows: false },
  ],
  'pair-meet': [{ file, ref }],
  'pair-end': [{ file, ref }],
  'pair-uphold': [{ file, ref }],
}
