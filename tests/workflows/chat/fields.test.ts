import { describe, expect, it } from 'vitest'
import type { ChatEvent } from '#workflows/chat/events.ts'
import { at } from '#tests/kit/specification.ts'
import { instants } from '#tests/kit/instants.ts'
import { chat, drafted, pressed, said, saidNames, upTo } from './story.ts'

const oldButton = { give: 'notice', message: { name: 'old-button', with: {} } } as const

function why(events: readonly ChatEvent[], event: ChatEvent): unknown {
  const { effects, state } = chat.given(...events).when(event).decision
  const before = chat.given(...events.slice(0, -1)).when(events.at(-1) ?? said('')).decision.state
  expect(state.file, 'nothing is lost').toEqual(before.file)
  const asked = effects.find((effect) => effect.do === 'say' && effect.message.name === 'ask')
  return asked?.do === 'say' && asked.message.name === 'ask' && asked.message.with.lead?.is === 'unclear'
    ? asked.message.with.lead.why
    : undefined
}

describe('an answer that is not understood', () => {
  it.each([
    ['prenom', said('12345'), 'name-not-a-name'],
    ['email', said('amina chez orange'), 'email'],
    ['telephone', said('12'), 'telephone'],
    ['telephone', { is: 'contact.shared', phone: '33612345678', own: false }, 'telephone-of-another'],
    ['commune', said('Atlantis'), 'commune'],
    ['commune', { is: 'location.shared', lat: 0, lon: 0 }, 'position'],
    ['situations', said('bleu'), 'situations'],
    ['situations', pressed({ pick: 'situations-done' }), 'situations'],
    ['experience', said('peut-être un jour'), 'experience'],
    ['disponibilite', said('après les vacances'), 'date'],
    ['disponibilite', said('03/03/2020'), 'date-past'],
    ['disponibilite', pressed({ pick: 'date', date: '2026-01-01' }), 'date-past'],
    ['disponibilite', pressed({ pick: 'other-date' }), 'date'],
    ['rayon', said('bof'), 'rayon'],
    ['prenom', said('passer'), 'needed'],
    ['cv', said('le voici'), 'cv'],
  ] as const)('says what to do and loses nothing: %s', (field, event, expected) => {
    expect(why(upTo(field), event)).toBe(expected)
  })
})

describe('the e-mail', () => {
  const slipped = [...upTo('email'), said('amina@gmial.com')]

  it('with a probable slip is asked about, not corrected', () => {
    expect(chat.given(...upTo('email')).when(said('amina@gmial.com')).decision.state.waiting).toEqual({
      on: 'email-check',
      typed: 'amina@gmial.com',
      meant: 'amina@gmail.com',
    })
  })

  it.each([
    [pressed({ pick: 'email', use: 'meant' }), 'amina@gmail.com'],
    [pressed({ pick: 'email', use: 'typed' }), 'amina@gmial.com'],
    [said('oui'), 'amina@gmail.com'],
    [said('amina@orange.fr'), 'amina@orange.fr'],
  ] as const)('is the one that the person confirms', (event, email) => {
    expect(chat.given(...slipped).when(event).decision.state.file).toMatchObject({ answers: { email } })
  })
})

describe('the telephone', () => {
  it('may come from the contact button', () => {
    const event = { is: 'contact.shared', phone: '33612345678', own: true } as const
    expect(chat.given(...upTo('telephone')).when(event).decision.state.file).toMatchObject({
      answers: { telephone: '+33612345678' },
    })
  })

  it('may be left out', () => {
    expect(chat.given(...upTo('telephone')).when(said('passer')).decision.state.file).toMatchObject({
      answers: { telephone: null },
    })
  })

  it('shared when it is not asked changes nothing', () => {
    const { state, effects } = chat
      .given(...upTo('nom'))
      .when({ is: 'contact.shared', phone: '33612345678', own: true }).decision
    expect(saidNames(effects)).toEqual(['not-understood'])
    expect(state.file).toMatchObject({ answers: { prenom: 'Amina' } })
  })
})

describe('the commune', () => {
  const asked = [...upTo('commune'), said('Saint-Denis')]

  it('with homonyms is chosen by button, with the département', () => {
    const { effects } = chat.given(...upTo('commune')).when(said('Saint-Denis')).decision
    expect(saidNames(effects)).toEqual(['keyboard-away', 'ask'])
    expect(effects).toContainEqual(
      expect.objectContaining({
        message: {
          name: 'ask',
          with: expect.objectContaining({
            question: {
              about: 'commune-choice',
              options: [
                {
                  code: '93066',
                  name: 'Saint-Denis',
                  postcode: '93200',
                  departement: '93',
                  departementName: 'Seine-Saint-Denis',
                },
                {
                  code: '97411',
                  name: 'Saint-Denis',
                  postcode: '97400',
                  departement: '974',
                  departementName: 'La Réunion',
                },
              ],
            },
          }),
        },
      }),
    )
  })

  it.each([
    [pressed({ pick: 'commune', code: '97411' }), '97411'],
    [said('974'), '97411'],
    [said('la réunion'), '97411'],
    [said('93200'), '93066'],
    [said('Brest'), '29019'],
    [{ is: 'location.shared', lat: 48, lon: -4 }, '29019'],
  ] as const)('is the one that the person means', (event, code) => {
    expect(chat.given(...asked).when(event).decision.state.file).toMatchObject({ answers: { commune: { code } } })
  })

  it('of a button that was not offered is ignored', () => {
    chat
      .given(...asked)
      .when(pressed({ pick: 'commune', code: '29019' }))
      .then({ answer: oldButton })
    chat
      .given(...drafted)
      .when(pressed({ pick: 'commune', code: '29019' }))
      .then({ answer: oldButton })
  })
})

describe('the situations', () => {
  const toggled = [...upTo('situations'), pressed({ pick: 'situation', situation: 'emploi' })]

  it('turn on and off in the same message', () => {
    const { effects, state } = chat
      .given(...upTo('situations'))
      .when(pressed({ pick: 'situation', situation: 'emploi' })).decision
    expect(effects).toMatchObject([{ do: 'rewrite', key: 'situations', message: { name: 'ask' } }])
    expect(state.waiting).toEqual({ on: 'situations', chosen: ['emploi'] })
    const again = chat.given(...toggled).when(pressed({ pick: 'situation', situation: 'emploi' })).decision
    expect(again.state.waiting).toEqual({ on: 'situations', chosen: [] })
  })

  it('can be several, then go on', () => {
    const events = [...toggled, pressed({ pick: 'situation', situation: 'formation' })]
    expect(chat.given(...events).when(pressed({ pick: 'situations-done' })).decision.state).toMatchObject({
      file: { answers: { situations: ['emploi', 'formation'], diplome: null } },
      waiting: { on: 'field', field: 'experience' },
    })
  })

  it('that are chosen are taken when the person types « continuer »', () => {
    expect(chat.given(...toggled).when(said('continuer')).decision.state).toMatchObject({
      file: { answers: { situations: ['emploi'] } },
    })
  })

  it('with a diploma ask its name', () => {
    const events = [
      ...upTo('situations'),
      pressed({ pick: 'situation', situation: 'diplome' }),
      pressed({ pick: 'situations-done' }),
    ]
    const { state } = chat.given(...events).when(said('  Titre  REMN ')).decision
    expect(state.file).toMatchObject({ answers: { situations: ['diplome'], diplome: 'Titre REMN' } })
  })
})

describe('the radius', () => {
  it('that is not offered becomes the next one above, and says so', () => {
    const { state, effects } = chat.given(...upTo('rayon')).when(said('30 km')).decision
    expect(state.file).toMatchObject({ answers: { rayon: 40 } })
    expect(effects).toMatchObject([{ message: { with: { lead: { remark: 'radius-rounded' } } } }])
  })
})

describe('the motivation', () => {
  const long = 'Une phrase assez courte. '.repeat(120)

  it('that is too long is kept, and says by how much', () => {
    const { state, effects } = chat.given(...upTo('motivation')).when(said(long)).decision
    expect(state.waiting).toMatchObject({ on: 'motivation-long', text: long.trim() })
    expect(effects).toMatchObject([
      { message: { with: { question: { about: 'motivation-long', length: long.trim().length } } } },
    ])
  })

  it('can be cut after its last whole sentence', () => {
    const { state } = chat.given(...upTo('motivation'), said(long)).when(pressed({ pick: 'keep' })).decision
    expect(state.file).toMatchObject({ answers: { motivation: expect.stringMatching(/courte\.$/) } })
  })

  it('is never cut in the middle of an emoji', () => {
    const emojis = `a${'🙂'.repeat(11_000)}`
    const held = chat.given(...upTo('motivation')).when(said(emojis)).decision.state
    expect(held.waiting).toMatchObject({ on: 'motivation-long', text: `a${'🙂'.repeat(9_999)}` })
    const { state } = chat.given(...upTo('motivation'), said(emojis)).when(pressed({ pick: 'keep' })).decision
    expect(state.file).toMatchObject({ answers: { motivation: `a${'🙂'.repeat(1_249)}` } })
  })

  it('can be sent again, shorter', () => {
    const { state } = chat.given(...upTo('motivation'), said(long)).when(said('J’aime aider les gens.')).decision
    expect(state.file).toMatchObject({ answers: { motivation: 'J’aime aider les gens.' } })
  })

  it('that Telegram cut in two is taken as one', () => {
    const events = [...upTo('motivation'), at(instants.theNextDay, said(long))]
    const { state } = chat.given(...events).when(at(instants.theNextDay + 200, said('La fin.'))).decision
    expect(state.waiting).toMatchObject({ on: 'motivation-long', text: `${long.trim()}\nLa fin.` })
  })

  it('goes on in a second message', () => {
    const { state } = chat
      .given(...upTo('cv'))
      .when(said('Et puis je connais bien le quartier et ses habitants.')).decision
    expect(state.file).toMatchObject({
      answers: { motivation: expect.stringMatching(/en ligne\.\nEt puis .*habitants\.$/) },
    })
    expect(state.waiting).toEqual({ on: 'cv' })
  })

  it('is not taken for a wish', () => {
    const { state } = chat.given(...upTo('motivation')).when(said('je veux postuler')).decision
    expect(state.file).toMatchObject({ answers: { motivation: 'je veux postuler' } })
  })

  it('very short is accepted with a kind word', () => {
    const { effects } = chat.given(...upTo('motivation')).when(said('Aider.')).decision
    expect(effects).toMatchObject([{ message: { with: { lead: { remark: 'motivation-short' } } } }])
  })
})

describe('the CV', () => {
  const pdf = {
    is: 'document.received',
    file: 'tg-1',
    name: 'cv.pdf',
    mime: 'application/pdf',
    bytes: 200_000,
  } as const
  const stored = { is: 'cv.stored', cv: 'cv-1', bytes: 200_000 } as const

  it('is checked apart while the person goes on', () => {
    const { state, effects } = chat.given(...upTo('cv')).when(pdf).decision
    expect(effects[0]).toEqual({ do: 'keep-cv', telegramFile: 'tg-1' })
    expect(saidNames(effects)).toEqual(['summary'])
    expect(state.waiting).toEqual({ on: 'summary' })
  })

  it('joins the draft once checked, and the summary is rewritten', () => {
    const { state, effects } = chat.given(...upTo('cv'), pdf).when(stored).decision
    expect(state.file).toMatchObject({ answers: { cv: { id: 'cv-1', bytes: 200_000 } }, cvComing: false })
    expect(saidNames(effects)).toEqual(['cv-kept', 'summary'])
  })

  it('joins the file when the application left before it', () => {
    const { effects } = chat.given(...upTo('cv'), pdf, pressed({ pick: 'send' })).when(stored).decision
    expect(effects).toMatchObject([
      { do: 'tell', event: { is: 'application.changed', changed: 'cv', answers: { cv: { id: 'cv-1' } } } },
      { do: 'say' },
    ])
  })

  it('replaces the former one, which is dropped', () => {
    const { effects } = chat.given(...upTo('cv'), pdf, stored, pdf).when({ ...stored, cv: 'cv-2' }).decision
    expect(effects).toContainEqual({ do: 'drop-cv', cv: 'cv-1' })
  })

  it('refused says why, and the application goes on', () => {
    const { state, effects } = chat.given(...upTo('cv'), pdf).when({ is: 'cv.refused', why: 'not-a-pdf' }).decision
    expect(saidNames(effects)).toEqual(['cv-refused', 'summary'])
    expect(state.waiting).toEqual({ on: 'summary' })
  })

  it('over 10 MB is refused before it is downloaded', () => {
    const { effects } = chat.given(...upTo('cv')).when({ ...pdf, bytes: 11 * 1024 * 1024 }).decision
    expect(effects).toEqual([{ do: 'say', message: { name: 'cv-refused', with: { why: 'too-big' } } }])
  })

  it('is not kept before consent, nor when it comes too late', () => {
    expect(saidNames(chat.given().when(pdf).decision.effects)).toEqual(['no-application'])
    chat
      .given()
      .when(stored)
      .then({ effects: [{ do: 'drop-cv', cv: 'cv-1' }] })
  })

  it('can be left out by words', () => {
    expect(chat.given(...upTo('cv')).when(said('non')).decision.state.waiting).toEqual({ on: 'summary' })
  })
})
