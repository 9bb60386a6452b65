import { describe, expect, it } from 'vitest'
import { vitale } from '#tests/kit/answering.ts'
import { instants } from '#tests/kit/instants.ts'
import { at } from '#tests/kit/specification.ts'
import { parseChat } from '#workflows/chat/parse.ts'
import { chat, pressed, said, saidNames } from '../story.ts'
import { asks, ready, saidOf, toTeam } from './kit.ts'

const day = 86_400_000
const answered = asks('ma carte vitale')
const yes = pressed({ pick: 'answered', question: 1 })
const notQuite = pressed({ pick: 'not-quite', question: 1 })
const adviser = pressed({ pick: 'adviser', question: 1 }, 7)

describe('« Cela répond à votre question ? »', () => {
  it('« Oui » is kept, once', () => {
    const { state, effects } = chat.given(...answered).when(yes).decision
    expect(saidNames(effects)).toEqual(['answer-solved'])
    expect(state.help.transcript).toMatchObject([{ outcome: 'solved' }])
    expect(chat.given(...answered, yes).when(notQuite).decision.answer).toMatchObject({ give: 'notice' })
  })

  it('« Pas tout à fait » asks what is missing, then hands over with the question and the sheet, and never loops', () => {
    const asked = chat.given(...answered).when(notQuite).decision
    expect(saidNames(asked.effects)).toEqual(['answer-missing'])
    const missing = chat.given(...answered, notQuite, said('je n’ai pas'), said('de compte ameli')).when(ready).decision
    expect(toTeam(missing.effects)).toEqual([
      {
        text: 'ma carte vitale\nje n’ai pas\nde compte ameli',
        urgency: 'normal',
        reason: 'not-enough',
        theme: 'social-sante',
        sheet: { id: vitale.id, title: vitale.title },
        language: 'fr',
      },
    ])
    expect(saidNames(missing.effects)).toEqual(['question-kept'])
    expect(missing.state.help.transcript).toMatchObject([{ outcome: 'human', missing: 'je n’ai pas\nde compte ameli' }])
    expect(missing.state.waiting).toEqual({ on: 'nothing' })
  })

  it('« Parler à un conseiller » hands the question over as it is, by a button or in words, once', () => {
    const pressedIt = chat.given(...answered).when(adviser).decision
    const saidIt = chat.given(...answered, notQuite).when(said('je veux parler à un conseiller')).decision
    for (const { effects } of [pressedIt, saidIt]) {
      expect(toTeam(effects)).toMatchObject([{ text: 'ma carte vitale', reason: 'not-enough' }])
      expect(saidNames(effects)).toContain('question-kept')
    }
    expect(
      chat.given(...answered, adviser).when(pressed({ pick: 'adviser', question: 1 }, 8)).decision.effects,
    ).toEqual([])
  })

  it('takes along what was just being written', () => {
    const { effects } = chat.given(said('ma carte vitale')).when(said('je veux parler à quelqu’un')).decision
    expect(toTeam(effects)).toMatchObject([{ text: 'ma carte vitale', reason: 'asked-for-human' }])
  })

  it('of an exchange long past is an old button', () => {
    const later = ['les impôts', 'la météo', 'mon dossier caf'].flatMap((words) => asks(words))
    expect(chat.given(...answered, ...later).when(yes).decision.answer).toMatchObject({ give: 'notice' })
  })
})

describe('a secret', () => {
  const secret = 'ma carte vitale, mon mot de passe est Soleil!2024'

  it('is never kept nor passed on, and its author told to change it, once', () => {
    const { state, effects } = chat.given().when(said(secret)).decision
    expect(JSON.stringify([state, effects])).not.toContain('Soleil')
    expect(saidOf(effects, 'secret-seen')).toEqual([{ kinds: ['password'] }])
    expect(saidNames(chat.given(said(secret)).when(said(secret)).decision.effects)).toEqual([])
    const done = chat.given(said(secret)).when(ready).decision
    expect(done.state.help.transcript[0]?.asked).toContain('[mot de passe]')
  })

  it('that is held out is answered at once', () => {
    const { effects } = chat.given().when(said('voici mon mot de passe : Soleil!2024')).decision
    expect(saidNames(effects)).toEqual(['fixed-reply'])
    expect(saidOf(effects, 'fixed-reply')).toMatchObject([{ reason: 'secrets-offered' }])
  })

  it('split over two messages is hidden too', () => {
    const { state } = chat.given(said('mon code de carte est')).when(said('4521')).decision
    expect(JSON.stringify(state.help)).not.toContain('4521')
  })

  it('is not the person’s name, which is hidden as well', () => {
    const { state } = chat.given().when(said('Je suis Amina, ma carte vitale est perdue')).decision
    expect(state.help.gathering?.lines).toEqual(['Je suis [prénom], ma carte vitale est perdue'])
  })
})

describe('the transcript', () => {
  it('is kept ninety days, by a reminder and at any sign of life', () => {
    const first = chat.given(...answered.slice(0, -1)).when(at(instants.now, ready)).decision
    const due = instants.now + 90 * day
    expect(first.effects).toContainEqual({
      do: 'remind',
      name: 'transcript',
      at: due,
      event: { is: 'transcript.over' },
    })
    const events = [
      ...answered.slice(0, -1),
      at(instants.now, ready),
      at(instants.now + day, said('les impôts')),
      ready,
    ]
    const over = chat.given(...events).when(at(due, { is: 'transcript.over' })).decision
    expect(over.state.help.transcript.map(({ asked }) => asked)).toEqual(['les impôts'])
    expect(over.effects).toMatchObject([{ do: 'remind', name: 'transcript' }])
    const back = chat.given(...events).when(at(due + 10 * day, said('/aide'))).decision
    expect(back.state.help.transcript).toEqual([])
  })

  it('is read back from JSON, in the middle of a question too, and goes with an erasure', () => {
    const { state } = chat.given(...answered, notQuite).when(said('un mot')).decision
    expect(parseChat(JSON.parse(JSON.stringify(state)))).toEqual(state)
    const erased = chat.given(...answered, said('/mes_donnees'), pressed({ pick: 'erase', sure: false }))
    expect(erased.when(pressed({ pick: 'erase', sure: true }, 9)).decision.state.help.transcript).toEqual([])
  })
})
