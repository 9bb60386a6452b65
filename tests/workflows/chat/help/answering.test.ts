import { describe, expect, it } from 'vitest'
import { ameli, vitale } from '#tests/kit/answering.ts'
import { instants } from '#tests/kit/instants.ts'
import { at, specify } from '#tests/kit/specification.ts'
import type { ChatEvent } from '#workflows/chat/events.ts'
import { chatKind } from '#workflows/chat/kind.ts'
import { chat, pressed, reference, said, saidNames, sent, told } from '../story.ts'
import { asks, ready, saidOf, toTeam } from './kit.ts'

const themeOff = specify(chatKind, { ...reference, team: { ...reference.team, themesOff: ['social-sante'] } })
const which = asks('j’ai perdu la carte')

describe('a citizen’s question', () => {
  it('is answered with its sheet, a moment after the last message', () => {
    const { effects: first, state } = chat.given().when(said('j’ai perdu ma carte')).decision
    expect(first.map((effect) => effect.do)).toEqual(['typing', 'remind'])
    expect(state.help.gathering).toMatchObject({ lines: ['j’ai perdu ma carte'], to: 'line' })
    const { effects } = chat.given(said('j’ai perdu ma carte'), said('vitale')).when(ready).decision
    expect(saidOf(effects, 'answer')).toEqual([{ number: 1, sheet: vitale }])
    expect(toTeam(effects)).toEqual([])
  })

  it('in several messages has one answer, with greetings and thanks among them', () => {
    const { state, effects } = chat
      .given(said('la carte vitale de ma fille'), said('bonjour'), said('aidez moi'), said('merci'))
      .when(ready).decision
    expect(saidNames(effects)).toEqual(['answer'])
    expect(state.help.transcript.map(({ asked }) => asked)).toEqual([
      'la carte vitale de ma fille\nbonjour\naidez moi\nmerci',
    ])
    chat
      .given(...asks('ma carte vitale'))
      .when(ready)
      .thenNothingHappened()
  })

  it('waits no longer than fifteen seconds, however much is written', () => {
    const typing = [0, 2, 4, 6, 8, 10, 12].map((s) => at(instants.now + s * 1000, said('encore un mot')))
    const { effects } = chat.given(...typing).when(at(instants.now + 14_000, said('vitale'))).decision
    expect(effects).toContainEqual(expect.objectContaining({ name: 'question', at: instants.now + 15_000 }))
  })

  it('that is a story of sixty lines is answered at once', () => {
    const { effects } = chat.given().when(said('ma carte vitale\n'.repeat(70))).decision
    expect(saidNames(effects)).toEqual(['answer'])
  })

  it('has one clarifying question, with the sheets as buttons; the press answers, once', () => {
    const { effects } = chat.given(...which.slice(0, -1)).when(ready).decision
    expect(saidOf(effects, 'answer-which')).toMatchObject([{ sheets: [{ id: vitale.id }, { id: ameli.id }] }])
    const press = pressed({ pick: 'sheet', sheet: ameli.id })
    const { effects: chosen, state } = chat.given(...which).when(press).decision
    expect(saidOf(chosen, 'answer')).toEqual([{ number: 1, sheet: ameli }])
    expect(state.help.transcript).toMatchObject([{ number: 1, reason: 'sheet', sheet: ameli.id }])
    expect(
      chat.given(...which, press).when(pressed({ pick: 'sheet', sheet: vitale.id }, 9)).decision.answer,
    ).toBeDefined()
  })

  it('that stays unclear goes to a human, and is not asked about twice', () => {
    const { effects, state } = chat.given(...which, said('la carte, je vous dis')).when(ready).decision
    expect(toTeam(effects)).toMatchObject([
      { reason: 'nothing-found', text: 'j’ai perdu la carte\nla carte, je vous dis' },
    ])
    expect(state.help.transcript).toHaveLength(1)
    const words = chat.given(...which, said('la carte vitale')).when(ready).decision
    expect(saidOf(words.effects, 'answer')).toMatchObject([{ sheet: vitale }])
  })

  it('that is not understood is asked for again in other words, then goes to a human', () => {
    const vague = chat.given(said('le truc')).when(ready).decision
    expect(saidOf(vague.effects, 'fixed-reply')).toMatchObject([{ reason: 'not-understood', toTeam: false }])
    expect(toTeam(vague.effects)).toEqual([])
    const again = chat.given(...asks('le truc'), said('mais si, le truc')).when(ready).decision
    expect(toTeam(again.effects)).toMatchObject([{ text: 'le truc\nmais si, le truc' }])
    expect(saidOf(again.effects, 'fixed-reply')).toMatchObject([{ toTeam: true }])
  })

  it('goes on from the former sheet for half an hour', () => {
    const seen: (string | null)[] = []
    const { knowledge } = reference
    const spied = specify(chatKind, {
      ...reference,
      knowledge: {
        ...knowledge,
        reason: (asked) => {
          seen.push(asked.before)
          return knowledge.reason(asked)
        },
      },
    })
    spied.given(...asks('ma carte vitale')).when(said('et si je n’ai pas le code'))
    expect(seen.at(-1)).toBe(vitale.id)
    spied.given(...asks('ma carte vitale')).when(at(instants.theNextDay, said('et si je n’ai pas le code')))
    expect(seen.at(-1)).toBeNull()
  })

  it.each<[string, string, boolean]>([
    ['mon dossier caf', 'human', true],
    ['faites-le à ma place', 'sensitive', false],
    ['la météo de demain', 'refuse', false],
  ])('that is no sheet’s gets fixed words: %s', (words, route, isForTeam) => {
    const { effects } = chat.given(said(words)).when(ready).decision
    expect(saidOf(effects, 'fixed-reply')).toMatchObject([{ route, toTeam: isForTeam }])
    expect(toTeam(effects)).toHaveLength(isForTeam ? 1 : 0)
  })

  it('of a theme that is off goes to a human, chosen by a button too', () => {
    const { effects } = themeOff.given(said('ma carte vitale')).when(ready).decision
    expect(toTeam(effects)).toMatchObject([{ reason: 'theme-off', text: 'ma carte vitale' }])
    const { state } = chat.given(...which).when(said('/aide')).decision
    const late = themeOff.givenState(state).when(pressed({ pick: 'sheet', sheet: ameli.id })).decision
    expect(toTeam(late.effects)).toMatchObject([{ reason: 'theme-off' }])
    expect(saidOf(themeOff.given(said('les impôts')).when(ready).decision.effects, 'answer')).toHaveLength(1)
  })

  it('of a candidate whom a coordinator asked something stays an answer to them', () => {
    const asked: ChatEvent = { is: 'question.asked', question: 'q1', by: 'Claire', text: 'Le permis ?' }
    const { effects } = chat.given(...sent, asked).when(said('ma carte vitale')).decision
    expect(saidNames(effects)).toEqual(['reply-sent'])
    const own = chat.given(...sent, asked, pressed({ pick: 'get-help' })).when(said('ma carte vitale')).decision
    expect(own.state.help.gathering).not.toBeNull()
  })

  it('of a sign or an unknown command is not understood, and nobody is told', () => {
    for (const words of ['?', '👍', '482913', '/prout']) {
      const { effects } = chat.given().when(said(words)).decision
      expect(saidNames(effects)).toEqual(['not-understood'])
    }
  })
})

describe('danger', () => {
  const fraud = said('un faux conseiller est au téléphone')

  it('is answered at once, and the team told with high priority in a card of its own', () => {
    const { effects, state } = chat.given(...asks('mon dossier caf'), said('il se passe un truc')).when(fraud).decision
    expect(saidOf(effects, 'fixed-reply')).toMatchObject([{ route: 'urgent', reason: 'fraud-account' }])
    expect(told(effects)).toMatchObject([{ event: { is: 'request.opened' } }])
    expect(toTeam(effects)).toMatchObject([{ urgency: 'high', text: expect.stringContaining('il se passe un truc') }])
    expect(state.help.gathering).toBeNull()
  })

  it('that half a sentence only suggests waits for the other half', () => {
    const { effects, state } = chat.given().when(said('ma carte est')).decision
    expect(saidNames(effects)).toEqual([])
    expect(state.help.gathering?.lines).toEqual(['ma carte est'])
    expect(saidOf(chat.given(said('ma carte est')).when(ready).decision.effects, 'fixed-reply')).toMatchObject([
      { route: 'urgent' },
    ])
  })

  it('is seen too in what was meant for a human', () => {
    const { effects } = chat.given(said('/humain')).when(fraud).decision
    expect(saidOf(effects, 'fixed-reply')).toMatchObject([{ route: 'urgent' }])
  })
})
