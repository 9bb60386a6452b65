import { describe, expect, it } from 'vitest'
import { instants } from '#tests/kit/instants.ts'
import { at } from '#tests/kit/specification.ts'
import { answers, chat, consented, drafted, fileId, pressed, said, saidNames, sent, told, upTo } from './story.ts'

const oldButton = { give: 'notice', message: { name: 'old-button', with: {} } } as const

describe('the first words', () => {
  it('are a welcome with two doors', () => {
    chat
      .given()
      .when(said('/start'))
      .then({ effects: [{ do: 'say', message: { name: 'welcome', with: { file: 'none' } } }] })
  })

  it('open the application at once from a link', () => {
    expect(saidNames(chat.given().when(said('/start postuler')).decision.effects)).toEqual(['consent'])
  })

  it('are understood without a command', () => {
    expect(saidNames(chat.given().when(said('je veux postuler')).decision.effects)).toEqual(['consent'])
  })

  it('keep nothing of a person who only looks around', () => {
    const { state, effects } = chat.given(said('/start')).when(said('/aide')).decision
    expect(state.file.is).toBe('none')
    expect(effects.some((effect) => effect.do === 'remind')).toBe(false)
  })
})

describe('consent', () => {
  it('comes before any question', () => {
    const { state } = chat.given().when(said('/postuler')).decision
    expect(state.waiting).toEqual({ on: 'consent' })
    expect(state.file).toEqual({ is: 'none' })
  })

  it('refused kindly keeps nothing', () => {
    const { state, effects } = chat.given(said('/postuler')).when(pressed({ pick: 'consent', given: false })).decision
    expect(saidNames(effects)).toEqual(['consent-refused'])
    expect(state.file).toEqual({ is: 'none' })
    expect(state.retention).toBe('off')
  })

  it('may be typed', () => {
    expect(chat.given(said('/postuler')).when(said('oui')).decision.state.file.is).toBe('draft')
  })

  it('given asks the first question, and watches the draft and the 24 months', () => {
    const { effects } = chat.given(said('/postuler')).when(pressed({ pick: 'consent', given: true })).decision
    expect(saidNames(effects)).toEqual(['ask'])
    expect(effects.flatMap((effect) => (effect.do === 'remind' ? [effect.name] : []))).toEqual(['draft', 'retention'])
  })

  it('is not taken from a « oui » said to something else', () => {
    expect(chat.given(said('/postuler'), said('/aide')).when(said('oui')).decision.state.file).toEqual({ is: 'none' })
  })

  it('given twice does nothing the second time', () => {
    chat
      .given(...consented, said('Amina'))
      .when(pressed({ pick: 'consent', given: true }))
      .then({ answer: oldButton })
  })
})

describe('the ten questions', () => {
  it('show what was understood, then ask the next one', () => {
    chat
      .given(...consented)
      .when(said('AMINA'))
      .then({
        effects: [
          {
            do: 'say',
            message: {
              name: 'ask',
              with: {
                question: { about: 'nom' },
                answered: false,
                editing: 'draft',
                lead: { is: 'noted', known: [{ field: 'prenom', value: 'Amina' }], remark: null },
              },
            },
          },
        ],
      })
  })

  it('end with a summary, once each has its answer', () => {
    const { state, effects } = chat.given(...upTo('cv')).when(answers.cv).decision
    expect(saidNames(effects)).toEqual(['summary'])
    expect(state.file).toMatchObject({
      is: 'draft',
      answers: {
        prenom: 'Amina',
        nom: 'Le Goff',
        email: 'amina.legoff@orange.fr',
        telephone: '+33612345678',
        commune: { code: '29019', postcode: '29200' },
        situations: ['recherche'],
        diplome: null,
        experience: false,
        disponibilite: '2026-12-07',
        rayon: 20,
        cv: null,
      },
    })
  })

  it('go one back on « retour », and lose nothing', () => {
    const { state } = chat.given(...upTo('email')).when(said('retour')).decision
    expect(state.waiting).toEqual({ on: 'field', field: 'nom' })
    expect(state.file).toMatchObject({ answers: { prenom: 'Amina', nom: 'Le Goff' } })
  })

  it('wait after « plus tard », and go on where they were', () => {
    const { state } = chat.given(...upTo('rayon'), said('plus tard')).when(said('/postuler')).decision
    expect(state.waiting).toEqual({ on: 'field', field: 'rayon' })
  })

  it('survive /annuler', () => {
    const { state, effects } = chat.given(...upTo('commune')).when(said('/annuler')).decision
    expect(saidNames(effects)).toEqual(['keyboard-away', 'cancelled'])
    expect(state.file).toMatchObject({ answers: { telephone: '+33612345678' } })
  })

  it('take the answer after a command in between', () => {
    const { state } = chat.given(...upTo('email'), said('/aide')).when(answers.email).decision
    expect(state.file).toMatchObject({ answers: { email: 'amina.legoff@orange.fr' } })
  })

  it('can be corrected at any time', () => {
    const { state } = chat
      .given(...upTo('rayon'), pressed({ pick: 'edit', field: 'prenom' }))
      .when(said('Aminata')).decision
    expect(state.file).toMatchObject({ answers: { prenom: 'Aminata', nom: 'Le Goff' } })
    expect(state.waiting).toEqual({ on: 'field', field: 'rayon' })
  })

  it('keep their answer on « Ne rien changer »', () => {
    const { state } = chat
      .given(...drafted, pressed({ pick: 'edit', field: 'nom' }))
      .when(pressed({ pick: 'keep' })).decision
    expect(state.waiting).toEqual({ on: 'summary' })
    expect(state.file).toMatchObject({ answers: { nom: 'Le Goff' } })
  })

  it('ignore the button of an older question', () => {
    chat
      .given(...upTo('disponibilite'))
      .when(pressed({ pick: 'experience', has: true }))
      .then({ answer: oldButton })
    chat
      .given(...upTo('nom'))
      .when(pressed({ pick: 'radius', radius: 5 }))
      .then({ answer: oldButton })
  })
})

describe('sending', () => {
  it('tells the file, once, and says what comes next', () => {
    const { state, effects } = chat.given(...drafted).when(pressed({ pick: 'send' })).decision
    expect(told(effects)).toMatchObject([{ actor: fileId, event: { is: 'application.sent', chat: 1 } }])
    expect(saidNames(effects)).toEqual(['sent'])
    expect(effects).toContainEqual({ do: 'forget-reminder', name: 'draft' })
    expect(state.file).toMatchObject({
      is: 'sent',
      status: 'sent',
      ref: expect.stringMatching(/^[2-9A-Z]{3}-[2-9A-Z]{3}$/),
    })
  })

  it('twice does nothing the second time', () => {
    chat
      .given(...sent)
      .when(pressed({ pick: 'send' }))
      .then({ answer: oldButton })
  })

  it.each(['oui', 'Envoyer', 'j’envoie'])('may be typed: %s', (words) => {
    expect(chat.given(...drafted).when(said(words)).decision.state.file.is).toBe('sent')
  })

  it('months later asks the availability again, when it has passed', () => {
    const { state, effects } = chat
      .given(...drafted)
      .when(at(instants.twoYearsLater, pressed({ pick: 'send' }))).decision
    expect(told(effects)).toEqual([])
    expect(state.waiting).toEqual({ on: 'field', field: 'disponibilite' })
  })

  it('before the last answer asks what is missing', () => {
    const { state } = chat.given(...upTo('rayon')).when(pressed({ pick: 'send' })).decision
    expect(state.waiting).toEqual({ on: 'field', field: 'rayon' })
  })
})
