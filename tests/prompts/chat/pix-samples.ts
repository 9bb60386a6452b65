import type { ChatMessages, FileKind } from '#prompts/copy/chat.ts'
import type { PixGiven, PixQuestion } from '#prompts/copy/pix-shown.ts'
import { loadItems } from '#prompts/pix/bank.ts'
import type { Item } from '#prompts/pix/item.ts'
import { choicesOf } from '#workflows/pix/assessment/choices-of.ts'
import { lengths, type OfficialResult, type Profile } from '#workflows/pix/assessment/state.ts'

const day = Date.UTC(2026, 10, 29, 9)

export const sampleItems: readonly Item[] = loadItems()

/** Every message of the self-assessment, with the parameters that make it longest or that change its words. */
export const pixSamples: {
  readonly [K in Extract<keyof ChatMessages, `pix-${string}`>]: readonly ChatMessages[K][]
} = {
  'pix-menu': menus(),
  'pix-question': plainItems().flatMap(states),
  'pix-answered': plainItems().flatMap((item) => answersTo(item).map((given) => ({ item, number: 7, given }))),
  'pix-unclear': (['one', 'several', 'order', 'short'] as const).map((kind) => ({ kind })),
  'pix-paused': progresses(),
  'pix-finish-sure': progresses(),
  'pix-nothing-yet': [{}],
  'pix-too-soon': [{ until: day }],
  'pix-picture': sampleProfiles().map((profile) => ({ profile })),
  'pix-profile': profiles(),
  'pix-sharing': sharings(),
  'pix-missed': [{ items: plainItems(), page: 0, pages: 1 }],
  'pix-shared': sharings(),
  'pix-official-code': [...officials(), null].flatMap((known) => [
    { known, invitation: null },
    { known, invitation: 'K7F-3QX' },
  ]),
  'pix-official-score': [
    { code: 'P-A1B2C3D4', again: false },
    { code: 'P-A1B2C3D4', again: true },
  ],
  'pix-official-unclear': [{}],
  'pix-official-kept': officials().flatMap((official) => kinds().map((file) => ({ official, file }))),
  'pix-official-dropped': [{}],
}

/** Every state of a question on screen: nothing picked, then one more at a time, until all are. */
export function states(item: Item): readonly PixQuestion[] {
  const order = choicesOf(item).map((_, index, all) => all.length - 1 - index)
  const steps = item.answer.kind === 'one' ? 1 : order.length + 1
  return Array.from({ length: steps }, (_, taps) => ({
    item,
    name: '48-3f9a0c',
    number: 48,
    about: 48,
    order,
    picked: order.slice(0, taps),
  }))
}

/** What may have been answered: all choices, each one, the longest words, nothing. */
export function answersTo(item: Item): readonly PixGiven[] {
  const choices = choicesOf(item).map((_, index) => index)
  if (choices.length === 0) return [{ is: 'words', words: 'x'.repeat(80) }, { is: 'unknown' }]
  const given = item.answer.kind === 'one' ? choices.map((index) => [index]) : [choices]
  return [...given.map((some) => ({ is: 'choices', choices: some }) as const), { is: 'unknown' }]
}

/** Profiles of each length: even and sure, unsure, and with one domain or competence that stands out. */
export function sampleProfiles(): readonly Profile[] {
  const shapes = [
    { level: () => 3.5, sd: 0.4 },
    { level: () => 4.5, sd: 1.6 },
    { level: (place: number) => (place % 3 === 0 ? 7.6 : 2.1), sd: 0.7 },
    { level: (place: number) => place / 2, sd: 0.9 },
  ]
  return lengths.flatMap((length) => shapes.map(({ level, sd }) => profileOf(length, level, sd)))
}

function profileOf(length: Profile['length'], level: (place: number) => number, sd: number): Profile {
  const places = Array.from({ length: 16 }, (_, place) => place)
  return { at: day, length, questions: 48, levels: places.map(level), sd: places.map(() => sd) }
}

/** One item of each kind, of usual words: what items say is held to their own tests. */
function plainItems(): readonly Item[] {
  const about = { competence: '4.1', topic: 'passwords', level: 2, why: 'Un long mot de passe résiste mieux.' } as const
  return [
    { ...about, id: '4.1-90', question: 'Quel mot de passe est le plus sûr ?', answer: oneOf('azerty', 'Amina1990') },
    {
      ...about,
      id: '4.1-91',
      question: 'Quel geste vous protège le mieux ?',
      answer: oneOf('Noter mon code sur mon bureau'),
    },
    {
      ...about,
      id: '4.1-92',
      question: 'Que vérifier avant de payer ?',
      answer: { kind: 'several', right: ['Le prix', 'L’adresse'], wrong: ['La couleur'] },
      source: 'https://www.cnil.fr/fr',
    },
    {
      ...about,
      id: '4.1-93',
      question: 'Dans quel ordre ?',
      answer: { kind: 'order', steps: ['Lire', 'Choisir', 'Payer'] },
    },
    {
      ...about,
      id: '4.1-94',
      question: 'Combien de codes ici ?',
      answer: { kind: 'short', shown: '3', accepted: ['3'] },
    },
  ]
}

function oneOf(...others: readonly string[]): Item['answer'] {
  return { kind: 'one', right: 'Quatre mots au hasard', wrong: [...others, 'Mon prénom'] }
}

function menus(): readonly ChatMessages['pix-menu'][] {
  const fresh = { file: 'none', current: null, history: [], again: null, shared: false, official: null } as const
  const current = { length: 'complete', answered: 12, about: 100 } as const
  return kinds().flatMap((file) => [
    { ...fresh, file },
    { ...fresh, file, current, history: sampleProfiles(), shared: true },
    { ...fresh, file, history: sampleProfiles(), again: day },
    ...officials().map((official) => ({ ...fresh, file, official, history: sampleProfiles().slice(0, 1) })),
  ])
}

function sharings(): readonly ChatMessages['pix-shared'][] {
  return kinds().flatMap((file) => [
    { shared: true, file },
    { shared: false, file },
  ])
}

function profiles(): readonly ChatMessages['pix-profile'][] {
  const learns = [
    ['1.1', '1.2', '1.3'],
    ['2.1', '2.2', '2.3'],
    ['2.4', '3.1', '3.2'],
    ['3.3', '3.4', '4.1'],
    ['4.2', '4.3', '5.1'],
    ['5.2'],
  ]
  return sampleProfiles().flatMap((profile, index) =>
    kinds().flatMap((file) => {
      const shown = { profile, learn: learns[index % learns.length] ?? [], file, again: day }
      return [
        { ...shown, missed: 0 },
        { ...shown, missed: 1 },
        { ...shown, missed: 31 },
      ]
    }),
  )
}

function officials(): readonly OfficialResult[] {
  return [
    { is: 'declared', pix: 512, at: day, code: 'P-A1B2C3D4', levels: null },
    { is: 'verified', pix: 640, at: day, code: null, levels: null },
  ]
}

function progresses(): readonly ChatMessages['pix-paused'][] {
  return [0, 1, 12].map((answered) => ({ answered, about: 48 }))
}

function kinds(): readonly FileKind[] {
  return ['none', 'draft', 'sent']
}
