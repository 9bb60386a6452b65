import type { ChatMessages } from '#prompts/copy/chat.ts'
import type { PostChatMessages } from '#prompts/copy/post-shown.ts'
import { criteria } from '#workflows/match/criteria.ts'
import { themes } from '#workflows/match/themes.ts'
import { asideReasons, endWhys, overWhys } from '#workflows/post/pair.ts'
import type { PostNews, PostShown } from '#workflows/post/shown.ts'

const start = Date.UTC(2027, 5, 1, 12, 30)

/** As long as what a structure may say. */
const shown: PostShown = {
  id: 'post:abcdefghijklmnop',
  ref: 'R7K-2P9',
  structure: 'Communauté de communes du pays de Saint-Rémy-en-Bouzemont '.padEnd(120, 'x'),
  place: 'Maison France services, 12 place de la République '.padEnd(120, 'x'),
  host: 'france-services',
  startsOn: '2027-03-01',
  hours: 35,
  themes,
  travel: true,
  accessible: true,
  commune: 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson',
  departement: '51',
  lat: 48.63,
  lon: 4.65,
  zone: 'Europe/Paris',
}

const where = 'Mairie, 2e étage, bureau 214 '.padEnd(300, 'x')
const sentence = 'Nous cherchons quelqu’un qui a déjà animé des ateliers. '.padEnd(600, 'x')

const news: readonly PostNews[] = [
  { is: 'proposed', reasons: criteria.map((criterion) => ({ criterion, part: 0.5, figure: 12 })) },
  { is: 'proposed', reasons: [] },
  { is: 'agreed' },
  { is: 'declined' },
  ...asideReasons.map((reason): PostNews => ({ is: 'aside', reason, sentence, by: 'Claire Morvan' })),
  { is: 'aside', reason: 'other', sentence: '', by: 'Claire Morvan' },
  { is: 'returned', agreed: true },
  { is: 'returned', agreed: false },
  { is: 'overturned', agreed: true },
  { is: 'overturned', agreed: false },
  { is: 'meeting', start, where },
  { is: 'meeting-kept', start, where },
  { is: 'meeting-moved' },
  { is: 'meeting-near', start, where },
  { is: 'recruited' },
  { is: 'hired' },
  { is: 'not-recruited' },
  ...endWhys.map((why): PostNews => ({ is: 'ended', why })),
  ...overWhys.map((why): PostNews => ({ is: 'over', why })),
  { is: 'waits', since: start },
  { is: 'contested' },
  { is: 'upheld', sentence, by: 'Solène Prigent' },
  { is: 'too-late' },
  { is: 'candidate-again' },
]

export const postSamples: { readonly [K in keyof PostChatMessages]: readonly ChatMessages[K][] } = {
  'post-told': news.map((one) => ({ shown, news: one })),
  'post-why-not': [{ post: shown.id }],
  'post-ask': [{}],
}
