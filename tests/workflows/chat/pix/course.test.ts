import { describe, expect, it } from 'vitest'
import { instants } from '#tests/kit/instants.ts'
import { at, seedOf } from '#tests/kit/specification.ts'
import type { ChatEvent } from '#workflows/chat/events.ts'
import { initialChat } from '#workflows/chat/state.ts'
import { chat, pressed, said, saidNames, sent, upTo } from '../story.ts'
import type { Item } from '#prompts/pix/item.ts'
import { chatWith, finished, messageOf, nameOf, one, pixChat, several, short, started, unknown, worth } from './kit.ts'

const oldButton = { give: 'notice', message: { name: 'old-button', with: {} } } as const
const day = 86_400_000
const pause = pressed({ pick: 'pix-pause' }, 50)
const askFinish = pressed({ pick: 'pix-finish', sure: false }, 60)
const finishNow = pressed({ pick: 'pix-finish', sure: true }, 61)

describe('the door', () => {
  it.each(['/pix', '/start pix', 'évaluer mes compétences', 'faire le test pix', 'mon profil'])(
    '« %s » opens it',
    (words) => {
      expect(saidNames(pixChat.given().when(said(words)).decision.effects)).toEqual(['pix-menu'])
    },
  )

  it('shows what is open, past profiles newest first, and when a new one may begin', () => {
    const { effects } = pixChat.given(...finished).when(pressed({ pick: 'pix' })).decision
    expect(messageOf(effects, 'pix-menu')).toMatchObject({
      current: null,
      history: [{ length: 'express', questions: 5 }],
      again: instants.now + 5 * 60_000 + 7 * day,
      shared: false,
      official: null,
    })
    const open = pixChat.given(started, ...unknown(1)).when(pressed({ pick: 'pix' })).decision
    expect(messageOf(open.effects, 'pix-menu')).toMatchObject({
      current: { length: 'express', answered: 1, about: 20 },
    })
    expect(open.state.waiting).toEqual({ on: 'pix' })
  })

  it('leaves the application as it was', () => {
    const { state } = chat.given(...upTo('email')).when(said('/pix')).decision
    expect(state.waiting).toEqual({ on: 'field', field: 'email' })
  })
})

describe('a start', () => {
  it('asks the first question, with the newest calibration', () => {
    const { state, effects } = chat.given().when(pressed({ pick: 'pix-start', length: 'standard' })).decision
    expect(messageOf(effects, 'pix-question')).toMatchObject({ number: 1, about: 48, picked: [] })
    expect(state.pix.current).toMatchObject({
      id: seedOf(1),
      length: 'standard',
      version: 0,
      startedAt: instants.now,
      answers: [],
    })
    expect(state.waiting).toEqual({ on: 'pix' })
    expect(state.retention).toBe('armed')
  })

  it('while another is under way takes that one up, and loses no answer', () => {
    const { state, effects } = pixChat
      .given(started, ...unknown(1, 2), pause)
      .when(pressed({ pick: 'pix-start', length: 'complete' }, 9)).decision
    expect(state.pix.current).toMatchObject({ length: 'express', answers: [{ was: 'unknown' }, { was: 'unknown' }] })
    expect(messageOf(effects, 'pix-question')).toMatchObject({ number: 3 })
  })

  it('is refused before seven days, and then is not', () => {
    const over = instants.now + 5 * 60_000
    const again = pressed({ pick: 'pix-start', length: 'express' }, 300)
    const early = pixChat.given(...finished).when(at(over + 7 * day - 1, again)).decision
    expect(early.effects).toMatchObject([{ message: { name: 'pix-too-soon', with: { until: over + 7 * day } } }])
    expect(early.state.pix.current).toBeNull()
    const late = pixChat.given(...finished).when(at(over + 7 * day, again)).decision
    expect(saidNames(late.effects)).toEqual(['pix-question'])
    expect(late.state.pix.finished).toHaveLength(1)
  })

  it('leads to other questions in another order for someone else, the same when it is shown again', () => {
    const shown = chat.given(started).when(pressed({ pick: 'pix-resume' }, 9)).decision.state.pix.current?.shown
    expect(shown).toEqual(chat.given().when(started).decision.state.pix.current?.shown)
  })
})

describe('a pause', () => {
  it.each([pause, said('pause'), said('plus tard'), said('/annuler'), said('retour')] as const)(
    'keeps every answer and says where one is: %j',
    (event: ChatEvent) => {
      const { state, effects } = pixChat.given(started, ...unknown(1, 2)).when(event).decision
      expect(effects).toMatchObject([{ message: { name: 'pix-paused', with: { answered: 2, about: 20 } } }])
      expect(state.waiting).toEqual({ on: 'nothing' })
      expect(worth(state)).toEqual(['unknown', 'unknown'])
    },
  )

  it.each([pressed({ pick: 'pix-resume' }, 70), said('reprendre'), said('continuer'), said('/pix')] as const)(
    'ends on any day, at the same question: %j',
    (event: ChatEvent) => {
      const before = pixChat.given(started).when(unknown(1)[0] ?? started).decision.state.pix.current
      const { state, effects } = pixChat
        .given(started, ...unknown(1), pause)
        .when(at(instants.aMonthLater, event)).decision
      expect(messageOf(effects, 'pix-question')).toMatchObject({ number: 2 })
      expect(state.pix.current).toEqual(before)
      expect(state.waiting).toEqual({ on: 'pix' })
    },
  )

  it('without anything under way does nothing but say so', () => {
    for (const pick of ['pix-pause', 'pix-resume', 'pix-result'] as const) {
      pixChat.given().when(pressed({ pick })).then({ state: expect.anything(), answer: oldButton })
    }
  })
})

describe('in the middle of the rest', () => {
  it('a command works, and nothing is lost', () => {
    const told = pixChat.given(...sent, started, ...unknown(1, 1, sent.length + 1)).when(said('/dossier')).decision
    expect(saidNames(told.effects)).toEqual(['file'])
    const { effects } = pixChat
      .given(...sent, started, ...unknown(1, 1, sent.length + 1), said('/dossier'))
      .when(said('reprendre')).decision
    expect(messageOf(effects, 'pix-question')).toMatchObject({ number: 2 })
  })

  it('a coordinator’s question does not disturb', () => {
    const asked = { is: 'question.asked', question: 'q1', by: 'Claire', text: 'Le permis ?' } as const
    const { state } = pixChat.given(...sent, started, asked).when(unknown(1, 1, sent.length + 1)[0] ?? started).decision
    expect(worth(state)).toEqual(['unknown'])
    expect(state.questions).toMatchObject([{ id: 'q1', answeredAt: null }])
  })

  it('the application that was interrupted goes on, and « continuer » means what was begun last', () => {
    const events = [...upTo('email'), started, ...unknown(1, 1, upTo('email').length + 1), pause]
    expect(messageOf(pixChat.given(...events).when(said('continuer')).decision.effects, 'pix-question')).toBeDefined()
    const applied = pixChat.given(...events).when(pressed({ pick: 'resume' }, 80)).decision
    expect(applied.state.waiting).toEqual({ on: 'field', field: 'email' })
    const back = pixChat.given(...events, said('/postuler')).when(said('continuer')).decision
    expect(back.state.waiting).toEqual({ on: 'field', field: 'email' })
    expect(worth(back.state)).toEqual(['unknown'])
  })

  it('what nobody understands is no answer to a question that is not on screen', () => {
    const { state, effects } = pixChat.given(started, pause).when(said('B')).decision
    expect(saidNames(effects)).toEqual(['not-understood'])
    expect(worth(state)).toEqual([])
  })
})

describe('an end before the end', () => {
  it('is asked about, then shows what is known', () => {
    const asked = pixChat.given(started, ...unknown(1, 2)).when(askFinish).decision
    expect(asked.effects).toMatchObject([{ message: { name: 'pix-finish-sure', with: { answered: 2, about: 20 } } }])
    for (const event of [finishNow, said('oui')]) {
      const { state } = pixChat.given(started, ...unknown(1, 2), askFinish).when(event).decision
      expect(state.pix).toMatchObject({ current: null, finished: [{ profile: { questions: 2 } }] })
    }
    expect(saidNames(pixChat.given(started, ...unknown(1)).when(said('terminer')).decision.effects)).toEqual([
      'pix-finish-sure',
    ])
  })

  it('is left on « non », or by an answer to the question', () => {
    for (const event of [said('non'), pressed({ pick: 'pix-resume' }, 80), pressed({ pick: 'keep' }, 81)]) {
      const { effects } = pixChat.given(started, ...unknown(1), askFinish).when(event).decision
      expect(messageOf(effects, 'pix-question')).toMatchObject({ number: 2 })
    }
    const { state } = pixChat.given(started, ...unknown(1), askFinish).when(said('jsp')).decision
    expect(worth(state)).toEqual(['unknown', 'unknown'])
    const open = [...upTo('email'), started, ...unknown(1, 1, upTo('email').length + 1), askFinish]
    expect(messageOf(pixChat.given(...open).when(said('continuer')).decision.effects, 'pix-question')).toBeDefined()
    expect(saidNames(pixChat.given(...open).when(said('annuler')).decision.effects)).toEqual(['pix-paused'])
  })

  it('never happens by a late button or a later « oui »', () => {
    pixChat
      .given(started, ...unknown(1))
      .when(finishNow)
      .then({ answer: oldButton })
    const { state } = pixChat.given(started, ...unknown(1), askFinish, said('/aide')).when(said('oui')).decision
    expect(state.pix.finished).toEqual([])
    const unclear = pixChat.given(started, ...unknown(1), askFinish, said('euh, le truc ?')).when(said('oui')).decision
    expect(unclear.state.pix.finished).toEqual([])
  })

  it('without an answer has nothing to show', () => {
    const { state, effects } = pixChat.given(started).when(askFinish).decision
    expect(saidNames(effects)).toEqual(['pix-nothing-yet'])
    expect(state.waiting).toEqual({ on: 'pix' })
  })
})

describe('a question that left the bank while the person was away', () => {
  it('makes room for another one, whatever they do', () => {
    const before = chatWith(one).given(started, pause).when(said('/aide')).decision.state
    const without = chatWith(several, short)
    for (const event of [said('/pix'), pressed({ pick: 'pix-resume' }), ...unknown(1)]) {
      const { state, effects } = without.givenState(before).when(event).decision
      expect(messageOf(effects, 'pix-question')).toMatchObject({ number: 1 })
      expect(state.pix.current).toMatchObject({ answers: [] })
    }
    const typed = without.givenState({ ...before, waiting: { on: 'pix' } }).when(said('A')).decision
    expect(saidNames(typed.effects)).toEqual(['pix-question'])
  })

  it('is asked anew when its choices changed', () => {
    const before = chatWith(one).given().when(started).decision.state
    const shorter: Item = { ...one, answer: { kind: 'one', right: 'Oui', wrong: ['Non', 'Parfois'] } }
    const { state } = chatWith(shorter)
      .givenState(before)
      .when(pressed({ pick: 'pix-option', question: nameOf(1), place: 3 })).decision
    expect(state.pix.current).toMatchObject({ answers: [], shown: { order: { length: 3 } } })
  })

  it('ends the assessment when nothing is left to ask, and without an answer there is nothing to show', () => {
    const before = chatWith(one).given().when(started).decision.state
    const { state, effects } = chatWith().givenState(before).when(said('/pix')).decision
    expect(saidNames(effects)).toEqual(['pix-menu'])
    expect(state.pix.current).not.toBeNull()
    const resumed = chatWith()
      .givenState(before)
      .when(pressed({ pick: 'pix-resume' })).decision
    expect(saidNames(resumed.effects)).toEqual(['pix-nothing-yet'])
    expect(resumed.state.pix).toMatchObject({ current: null, finished: [] })
  })
})

describe('what is kept', () => {
  it('goes with an erasure, and keeps the watch of the 24 months', () => {
    const { state } = pixChat.given(started, pressed({ pick: 'erase', sure: false }, 90)).when(said('oui')).decision
    expect(state).toEqual(initialChat)
    const near = pixChat.given(started).when(at(instants.twoYearsLater, { is: 'retention.near' })).decision
    expect(near.state.retention).toBe('warned')
  })
})
