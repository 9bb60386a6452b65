import { describe, expect, it } from 'vitest'
import type { Choice } from '#prompts/copy/choices.ts'
import type { Item } from '#prompts/pix/item.ts'
import { instants } from '#tests/kit/instants.ts'
import { at } from '#tests/kit/specification.ts'
import type { ChatEvent } from '#workflows/chat/events.ts'
import { pressed, said, saidNames } from '../story.ts'
import {
  chatWith,
  finished,
  nameOf,
  one,
  order,
  pictured,
  pixChat,
  placeOf,
  several,
  short,
  started,
  unknown,
  worth,
} from './kit.ts'

const oldButton = { give: 'notice', message: { name: 'old-button', with: {} } } as const

/** The first question of a bank of one item, then this. */
function asking(item: Item, ...events: readonly ChatEvent[]) {
  const chat = chatWith(item)
  const { state } = chat.given().when(started).decision
  const option = (index: number, message: number): ChatEvent =>
    pressed({ pick: 'pix-option', question: nameOf(1), place: placeOf(state, index) }, message)
  return { chat, option, given: (...more: readonly ChatEvent[]) => chat.given(started, ...events, ...more) }
}

function press(pick: 'pix-done' | 'pix-clear' | 'pix-unknown', message: number): ChatEvent {
  return pressed({ pick, question: nameOf(1) } satisfies Choice, message)
}

describe('an answer by button', () => {
  it('is said back in place of the question, without its buttons, then the next question comes at once', () => {
    const { effects } = pixChat.given(started).when(pressed({ pick: 'pix-unknown', question: nameOf(1) })).decision
    expect(effects).toMatchObject([
      { do: 'rewrite', key: 'pix:1', message: { name: 'pix-answered', with: { number: 1, given: { is: 'unknown' } } } },
      { key: 'pix:2', message: { name: 'pix-question', with: { number: 2, picked: [] } } },
    ])
  })

  it('is right when it is the right choice, wherever it stands', () => {
    const { option, given } = asking(one)
    expect(worth(given().when(option(0, 5)).decision.state)).toEqual(['right'])
    expect(worth(given().when(option(2, 5)).decision.state)).toEqual(['wrong'])
  })

  it('« je ne sais pas » is kept as such', () => {
    expect(worth(asking(one).given().when(press('pix-unknown', 5)).decision.state)).toEqual(['unknown'])
  })

  it('twice by a double tap counts once, and a button of a former question only says so', () => {
    const tap = pressed({ pick: 'pix-unknown', question: nameOf(1) })
    const { state } = pixChat.given(started, tap).when(tap).decision
    expect(worth(state)).toEqual(['unknown'])
    for (const choice of ['pix-unknown', 'pix-done', 'pix-clear'] as const) {
      pixChat.given(started, tap).when(press(choice, 9)).then({ answer: oldButton })
    }
    pixChat
      .given(started, tap)
      .when(pressed({ pick: 'pix-option', question: nameOf(1), place: 0 }, 9))
      .then({ answer: oldButton })
  })

  it('of an older assessment never answers a newer one, though its number is the same', () => {
    const again = at(instants.aMonthLater, pressed({ pick: 'pix-start', length: 'express' }, 300))
    for (const old of unknown(1)) {
      pixChat
        .given(...finished, again)
        .when(old)
        .then({ answer: oldButton })
    }
    const [now = started] = unknown(1, 1, finished.length + 1)
    expect(worth(pixChat.given(...finished, again).when(now).decision.state)).toEqual(['unknown'])
  })

  it('of no assessment, or of a place that is not there, does nothing but say so', () => {
    pixChat.given().when(press('pix-unknown', 9)).then({ answer: oldButton })
    const { given } = asking(one)
    given()
      .when(pressed({ pick: 'pix-option', question: nameOf(1), place: 7 }))
      .then({ answer: oldButton })
    given().when(press('pix-done', 9)).then({ answer: oldButton })
    asking(short)
      .given()
      .when(pressed({ pick: 'pix-option', question: nameOf(1), place: 0 }))
      .then({ answer: oldButton })
  })

  it('taken while paused takes the assessment up', () => {
    const { state } = pixChat.given(started, pressed({ pick: 'pix-pause' })).when(press('pix-unknown', 9)).decision
    expect(state.waiting).toEqual({ on: 'pix' })
    expect(worth(state)).toEqual(['unknown'])
  })
})

describe('a question with several right answers', () => {
  const { chat, option, given } = asking(several)

  it('is rewritten in place at each tap, and answered by « Valider »', () => {
    const { state, effects } = given(option(0, 5)).when(option(1, 6)).decision
    expect(effects).toMatchObject([
      { do: 'rewrite', key: 'pix:1', message: { name: 'pix-question', with: { picked: [0, 1] } } },
    ])
    expect(effects).toHaveLength(1)
    expect(worth(state)).toEqual([])
    expect(worth(given(option(1, 5), option(0, 6)).when(press('pix-done', 7)).decision.state)).toEqual(['right'])
  })

  it('lets a choice go when it is tapped again', () => {
    const { state } = given(option(0, 5), option(2, 6), option(1, 7), option(2, 8)).when(press('pix-done', 9)).decision
    expect(worth(state)).toEqual(['right'])
  })

  it('takes a double tap for one, and a second thought for what it is', () => {
    const tap = option(0, 5)
    const picked = (...delays: readonly number[]) => {
      const taps = delays.map((delay) => at(instants.now + 60_000 + delay, tap))
      const [last = tap, ...others] = taps.toReversed()
      const { state } = chat.given(started, ...others.toReversed()).when(last).decision
      return state.pix.current?.shown?.picked
    }
    expect(picked(0, 300)).toEqual([0])
    expect(picked(0, 1_000)).toEqual([])
    expect(picked(0, 400, 800)).toEqual([])
    expect(picked(0, -3_600_000)).toEqual([])
  })

  it('is wrong with one missing or one too many', () => {
    expect(worth(given(option(0, 5)).when(press('pix-done', 9)).decision.state)).toEqual(['wrong'])
    const all = [option(0, 5), option(1, 6), option(3, 7)]
    expect(worth(given(...all).when(press('pix-done', 9)).decision.state)).toEqual(['wrong'])
  })

  it('with nothing chosen stays', () => {
    const { state, effects } = given().when(press('pix-done', 9)).decision
    expect(saidNames(effects)).toEqual(['pix-unclear'])
    expect(state.waiting).toEqual({ on: 'pix' })
  })
})

describe('steps to put in order', () => {
  const { option, given } = asking(order)

  it('take their place at each tap, the last one by itself, and « Valider » answers', () => {
    const { state, effects } = given(option(0, 5), option(1, 6)).when(option(2, 7)).decision
    expect(effects).toMatchObject([
      { do: 'rewrite', message: { name: 'pix-question', with: { picked: [0, 1, 2, 3] } } },
    ])
    expect(worth(state)).toEqual([])
    const taps = [option(0, 5), option(1, 6), option(2, 7)]
    expect(worth(given(...taps).when(press('pix-done', 9)).decision.state)).toEqual(['right'])
  })

  it('begin again with « Recommencer », or from the step that is tapped again', () => {
    const cleared = given(option(2, 5), option(1, 6)).when(press('pix-clear', 9)).decision
    expect(cleared.state.pix.current?.shown?.picked).toEqual([])
    const back = given(option(0, 5), option(3, 6), option(2, 7)).when(option(3, 8)).decision
    expect(back.state.pix.current?.shown?.picked).toEqual([0])
    expect(given().when(press('pix-clear', 9)).decision.effects).toEqual([])
  })

  it('are no answer as long as some are missing', () => {
    const { state, effects } = given(option(0, 5)).when(press('pix-done', 9)).decision
    expect(saidNames(effects)).toEqual(['pix-unclear'])
    expect(worth(state)).toEqual([])
  })
})

describe('an answer in words', () => {
  it.each([
    [one, 'il ferme la fenetre', 'right'],
    [one, 'Il éteint l’ordinatuer', 'wrong'],
    [one, 'annuler', 'wrong'],
    [one, 'je ne sais pas', 'unknown'],
    [one, 'jsp', 'unknown'],
    [one, 'aucune idée', 'unknown'],
    [one, 'passe', 'unknown'],
    [one, 'je préfère passer', 'unknown'],
    [several, 'Firefox et Safari', 'right'],
    [several, 'safari, fire fox', undefined],
    [several, 'Firefox', undefined],
    [several, 'A', undefined],
    [order, 'ouvrir, corriger, enregistrer, fermer', 'right'],
    [short, '72 heures.', 'right'],
    [short, '48', 'wrong'],
    [pictured, 'NON', 'right'],
  ] as const)('%#: « %s » %s', (item, words, was) => {
    const { state, effects } = chatWith(item).given(started).when(said(words)).decision
    expect(worth(state)).toEqual(was === undefined ? [] : [was])
    if (was === undefined) expect(saidNames(effects)).toEqual(['pix-unclear'])
  })

  it.each([
    'je sais pas',
    'Je ne sais pas du tout',
    'j’en sais rien',
    'euh je sais plus',
    'je ne sais pas trop',
    'je ne connais pas la réponse',
    'pas d’idée',
    'j’ai aucune idée, désolée',
    'jesaispas',
    'joker',
    'suivante',
    'je ne veux pas répondre',
  ])('that says one does not know is respected: « %s »', (words) => {
    for (const item of [one, short]) {
      expect(worth(chatWith(item).given(started).when(said(words)).decision.state)).toEqual(['unknown'])
    }
  })

  it('may be the words of a wish, when a choice has them', () => {
    const risky: Item = {
      ...one,
      answer: {
        kind: 'one',
        right: 'Supprimer mes données de navigation',
        wrong: ['Annuler l’achat', 'Ne rien faire'],
      },
    }
    const chat = chatWith(risky)
    expect(worth(chat.given(started).when(said('supprimer mes données')).decision.state)).toEqual(['right'])
    expect(saidNames(chat.given(started).when(said('annuler')).decision.effects)).toEqual(['pix-paused'])
    expect(saidNames(chat.given(started).when(said('supprimer mon compte')).decision.effects)).toEqual(['erase-sure'])
  })

  it('that is only « ? » or « merci » is none', () => {
    for (const words of ['?', '???', 'merci', 'ok', '👍']) {
      const { state, effects } = chatWith(short).given(started).when(said(words)).decision
      expect(saidNames(effects)).toEqual(['pix-unclear'])
      expect(worth(state)).toEqual([])
    }
  })

  it('by the letter of its place', () => {
    const chat = chatWith(one)
    const { state } = chat.given().when(started).decision
    const letter = String.fromCharCode(65 + placeOf(state, 0))
    for (const words of [letter, `la ${letter.toLowerCase()}`, `${placeOf(state, 0) + 1}`, `réponse ${letter} !`]) {
      expect(worth(chat.given(started).when(said(words)).decision.state)).toEqual(['right'])
    }
  })

  it('not understood says what to type, and the question stays with what was picked', () => {
    const { option, given } = asking(several)
    const { state, effects } = given(option(0, 5)).when(said('euh, le truc bleu ?')).decision
    expect(effects).toMatchObject([{ do: 'say', message: { name: 'pix-unclear', with: { kind: 'several' } } }])
    expect(state.pix.current?.shown?.picked).toEqual([0])
    expect(state.waiting).toEqual({ on: 'pix' })
  })

  it('is said back as it was typed', () => {
    const { effects } = pixChat.given(started, ...unknown(1, 3)).when(said('72')).decision
    const shown = chatWith(short).given(started).when(said('  72   h ')).decision.effects[0]
    expect(effects.length).toBeGreaterThan(0)
    expect(shown).toMatchObject({ message: { with: { given: { is: 'words', words: '72 h' } } } })
  })
})

describe('a question with a picture', () => {
  it('is shown with it, and asked in words when it can’t be sent', () => {
    const chat = chatWith(pictured)
    const [shown] = chat.given().when(started).decision.effects
    expect(shown).toMatchObject({ do: 'show', key: 'pix:1', picture: { draw: 'scene', item: pictured.id } })
    if (shown?.do !== 'show') throw new Error('Nothing was shown')
    const lost = { is: 'delivery.failed', key: 'pix:1', code: 'gone', effect: shown } as const
    chat
      .given(started)
      .when(lost)
      .then({ effects: [{ do: 'say', key: 'pix:1', message: shown.message }] })
    chat
      .given(started)
      .when({ ...lost, code: 'blocked' })
      .thenNothingHappened()
    chat
      .given(started, ...unknown(1))
      .when(lost)
      .thenNothingHappened()
  })
})
