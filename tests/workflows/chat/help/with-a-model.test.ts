import { describe, expect, it } from 'vitest'
import { ameli, answering, impots, vitale } from '#tests/kit/answering.ts'
import { instants } from '#tests/kit/instants.ts'
import { at, seedOf, specify } from '#tests/kit/specification.ts'
import type { ModelAnswer } from '#workflows/answer/verify/model-answer.ts'
import type { ChatEvent } from '#workflows/chat/events.ts'
import { chatKind } from '#workflows/chat/kind.ts'
import type { Effect } from '#workflows/effects.ts'
import { chat as without, pressed, reference, said, saidNames } from '../story.ts'
import { asks, ready, saidOf, toTeam } from './kit.ts'

const english = 'how do i get my lost card back please'
const modelled = {
  ...reference,
  model: { phrases: true, compares: false, hears: true, speaks: true },
  knowledge: {
    ...answering,
    reason: (asked: Parameters<typeof answering.reason>[0]) =>
      asked.texts.join('\n').includes(english)
        ? { ...answering.reason(asked), route: 'human' as const, reason: 'other-language' as const }
        : answering.reason(asked),
  },
}
const chat = specify(chatKind, modelled)

const words = '1. Sur le site officiel, ouvrez la page.\n2. Suivez bien les étapes.'
const good: ModelAnswer = {
  sufficient: true,
  confidence: 0.9,
  sheet: vitale.id,
  body: words,
  needsHuman: false,
  language: 'fr',
}
const asked = asks('ma carte vitale')

/** The one that answers, with the line's own confidence, then what was found. */
const foundSheets = [
  { sheet: vitale.id, score: 0.5 },
  { sheet: ameli.id, score: 0.2 },
]

/** What the model made of what was asked by the nth event. */
function phrased(nth: number, answer: Extract<ChatEvent, { is: 'phrased' }>['answer']): ChatEvent {
  return { is: 'phrased', question: seedOf(nth), answer }
}

function ordersOf(effects: readonly Effect[]): readonly Effect[] {
  return effects.filter((effect) => effect.do === 'phrase' || effect.do === 'translate')
}

describe('a question that a sheet answers', () => {
  it('is phrased first: masked words and open sheets go out, and the person sees that it is at work', () => {
    const { effects, state } = chat.given(said('Je suis Amina, ma carte vitale')).when(ready).decision
    expect(effects.map((effect) => effect.do)).toEqual(['typing', 'phrase', 'remind'])
    expect(ordersOf(effects)).toEqual([
      {
        do: 'phrase',
        question: seedOf(2),
        texts: ['Je suis [prénom], ma carte vitale'],
        sheets: foundSheets,
        before: [],
      },
    ])
    expect(state.help.transcript).toEqual([])
  })

  it('is answered in the model’s words when they stand every check, once', () => {
    const { effects, state } = chat.given(...asked).when(phrased(2, good)).decision
    expect(saidOf(effects, 'answer')).toEqual([{ number: 1, sheet: vitale, body: words }])
    expect(state.help).toMatchObject({ asking: null, transcript: [{ number: 1, sheet: vitale.id }] })
    chat
      .given(...asked, phrased(2, good))
      .when(phrased(2, good))
      .thenNothingHappened()
  })

  it.each<[string, Extract<ChatEvent, { is: 'phrased' }>['answer']]>([
    ['no answer', { unavailable: 'time-out' }],
    ['an invented number', { ...good, body: `${words}\n3. Appelez le 0 899 12 34 56.` }],
    ['a link', { ...good, body: '1. Ouvrez www.ameli-carte.com.\n2. Suivez les étapes.' }],
    ['a sheet that was not found', { ...good, sheet: impots.id }],
  ])('keeps the sheet’s own words after %s', (_name, answer) => {
    const { effects } = chat.given(...asked).when(phrased(2, answer)).decision
    expect(saidOf(effects, 'answer')).toEqual([{ number: 1, sheet: vitale }])
    expect(toTeam(effects)).toEqual([])
  })

  it('goes to a human when the model asks for one, or is not sure', () => {
    for (const lower of [{ needsHuman: true }, { sufficient: false }, { confidence: 0.1 }]) {
      const { effects } = chat.given(...asked).when(phrased(2, { ...good, ...lower })).decision
      expect(toTeam(effects)).toMatchObject([{ text: 'ma carte vitale', reason: 'nothing-found' }])
      expect(saidNames(effects)).toEqual(['fixed-reply'])
    }
  })

  it('goes to a human when its theme was switched off in the meantime', () => {
    const off = specify(chatKind, { ...modelled, team: { ...modelled.team, themesOff: ['social-sante'] } })
    const { state } = chat.given(said('ma carte vitale')).when(ready).decision
    const { effects } = off.givenState(state).when(phrased(2, good)).decision
    expect(toTeam(effects)).toMatchObject([{ reason: 'theme-off' }])
  })

  it('is told to wait once, then answered without the model', () => {
    const slow: ChatEvent = { is: 'answer.slow', question: seedOf(2) }
    const [first, second] = [at(instants.now, said('ma carte vitale')), at(instants.now + 3000, ready)]
    const told = chat.given(first, second).when(at(instants.now + 7000, slow)).decision
    expect(saidNames(told.effects)).toEqual(['answer-coming'])
    expect(told.effects).toContainEqual({ do: 'remind', name: 'answer', at: instants.now + 12_000, event: slow })
    const over = chat.given(...asked, slow).when(slow).decision
    expect(saidOf(over.effects, 'answer')).toEqual([{ number: 1, sheet: vitale }])
    chat
      .given(...asked, slow, slow)
      .when(phrased(2, good))
      .thenNothingHappened()
    chat
      .given(...asked, phrased(2, good))
      .when(slow)
      .thenNothingHappened()
  })

  it('is joined by what is written meanwhile, and the first answer does nothing', () => {
    const more = [...asked, said('c’est pour ma fille')]
    chat
      .given(...more)
      .when(phrased(2, good))
      .thenNothingHappened()
    for (const late of [phrased(2, good), { is: 'answer.slow', question: seedOf(2) } as const]) {
      chat
        .given(...more, ready)
        .when(late)
        .thenNothingHappened()
    }
    const { effects } = chat.given(...more).when(ready).decision
    expect(ordersOf(effects)).toMatchObject([{ texts: ['ma carte vitale', 'c’est pour ma fille'] }])
    const { state } = chat.given(...more, ready).when(phrased(4, good)).decision
    expect(state.help.transcript).toHaveLength(1)
  })

  it('gives way to danger at once, to a human who is asked for, and to « /annuler »', () => {
    const danger = chat.given(...asked).when(said('un faux conseiller est au téléphone')).decision
    expect(saidOf(danger.effects, 'fixed-reply')).toMatchObject([{ route: 'urgent' }])
    const human = chat.given(...asked).when(said('je veux parler à quelqu’un')).decision
    expect(toTeam(human.effects)).toMatchObject([{ text: 'ma carte vitale', reason: 'asked-for-human' }])
    for (const words of ['/annuler', 'je veux parler à quelqu’un', 'un faux conseiller est au téléphone']) {
      chat
        .given(...asked, said(words))
        .when(phrased(2, good))
        .thenNothingHappened()
    }
  })

  it('chosen by a button is answered at once in its own words', () => {
    const press = pressed({ pick: 'sheet', sheet: ameli.id })
    const { effects } = chat.given(...asks('j’ai perdu la carte')).when(press).decision
    expect(saidOf(effects, 'answer')).toEqual([{ number: 1, sheet: ameli }])
  })
})

it.each(['mon dossier caf', 'faites-le à ma place', 'la météo de demain', 'la carte', 'le truc', 'ma carte est'])(
  'no model hears of what is not an answer, which is said as it is without one: %s',
  (text) => {
    const { effects } = chat.given(said(text)).when(ready).decision
    expect(ordersOf(effects)).toEqual([])
    expect(effects).toEqual(without.given(said(text)).when(ready).decision.effects)
  },
)

describe('sheets to choose among, with a model that compares', () => {
  const comparing = specify(chatKind, { ...modelled, model: { ...modelled.model, compares: true } })
  const unclear = asks('j’ai perdu la carte')
  const compared = (...order: readonly string[]): ChatEvent => ({ is: 'compared', question: seedOf(2), order })
  const offered = (effects: readonly Effect[]): readonly string[] =>
    saidOf(effects, 'answer-which').flatMap(({ sheets }) => sheets.map(({ id }) => id))

  it('are compared first, from masked words, with the scores of the search', () => {
    const { effects } = comparing.given(said('Je suis Amina, j’ai perdu la carte')).when(ready).decision
    const texts = ['Je suis [prénom], j’ai perdu la carte']
    expect(effects).toContainEqual({ do: 'compare', question: seedOf(2), texts, sheets: foundSheets })
    expect(saidNames(effects)).toEqual([])
  })

  it('are offered the likeliest first, once; none is added or lost', () => {
    for (const [order, shown] of [
      [
        [ameli.id, vitale.id],
        [ameli.id, vitale.id],
      ],
      [
        [impots.id, ameli.id],
        [ameli.id, vitale.id],
      ],
      [[], [vitale.id, ameli.id]],
    ] as const) {
      expect(offered(comparing.given(...unclear).when(compared(...order)).decision.effects)).toEqual(shown)
    }
    comparing
      .given(...unclear, compared())
      .when(compared(ameli.id))
      .thenNothingHappened()
  })

  it('are offered as they were found when the comparison does not come', () => {
    const slow: ChatEvent = { is: 'answer.slow', question: seedOf(2) }
    expect(offered(comparing.given(...unclear, slow).when(slow).decision.effects)).toEqual([vitale.id, ameli.id])
  })

  it.each(['mon dossier caf', 'faites-le à ma place', 'la météo de demain', 'le truc', 'ma carte est'])(
    'are all that is compared: not « %s »',
    (text) => {
      const { effects } = comparing.given(said(text)).when(ready).decision
      expect(effects).toEqual(without.given(said(text)).when(ready).decision.effects)
    },
  )
})

describe('another language', () => {
  const foreign = asks(english)
  const translated = (french: string): ChatEvent => ({ is: 'translated', question: seedOf(2), answer: { french } })

  it('is translated, understood, and answered in checked words of that language', () => {
    const first = chat.given(said(english)).when(ready).decision
    expect(ordersOf(first.effects)).toEqual([{ do: 'translate', question: seedOf(2), texts: [english] }])
    const next = chat.given(...foreign).when(translated('ma carte vitale')).decision
    expect(ordersOf(next.effects)).toMatchObject([{ do: 'phrase', texts: [english], sheets: foundSheets }])
    const body = '1. Open the official site.\n2. Then follow the steps to the end.'
    const came = phrased(2, { ...good, body, language: 'en' })
    const { effects } = chat.given(...foreign, translated('ma carte vitale')).when(came).decision
    expect(saidOf(effects, 'answer')).toEqual([{ number: 1, sheet: vitale, body }])
  })

  it('gets a human and a line of its own when it is not translated, not found, or not checked', () => {
    const none: ChatEvent = { is: 'translated', question: seedOf(2), answer: { unavailable: 'down' } }
    const [vague, found] = [translated('le truc'), translated('ma carte vitale')]
    for (const events of [[none], [vague], [found, phrased(2, { unavailable: 'down' })], [found, phrased(2, good)]]) {
      const last = events.at(-1) ?? none
      const { effects } = chat.given(...foreign, ...events.slice(0, -1)).when(last).decision
      expect(saidOf(effects, 'fixed-reply')).toMatchObject([{ reason: 'other-language', tongue: 'en', toTeam: true }])
      expect(toTeam(effects)).toMatchObject([{ text: english }])
    }
  })

  it('of danger is danger once it is understood', () => {
    const { effects } = chat.given(...foreign).when(translated('un faux conseiller est au téléphone')).decision
    expect(saidOf(effects, 'fixed-reply')).toMatchObject([{ route: 'urgent', tongue: 'en', toTeam: true }])
    expect(ordersOf(effects)).toEqual([])
  })
})
