import { describe, expect, it } from 'vitest'
import { ameli, vitale } from '#tests/kit/answering.ts'
import { seedOf, specify } from '#tests/kit/specification.ts'
import type { ChatEvent } from '#workflows/chat/events.ts'
import { chatKind } from '#workflows/chat/kind.ts'
import type { Effect } from '#workflows/effects.ts'
import { pressed, reference, said } from '../story.ts'
import { asks, ready, saidOf } from './kit.ts'

const able = { phrases: false, compares: false, hears: true, speaks: true }
const chat = specify(chatKind, { ...reference, model: able })
const phrasing = specify(chatKind, { ...reference, model: { ...able, phrases: true } })
const mute = specify(chatKind, { ...reference, model: { ...able, speaks: false } })

const right = pressed({ pick: 'heard', right: true })
const listen = pressed({ pick: 'listen', question: 1 })

/** A question said aloud, and understood. */
function speaks(words: string): readonly ChatEvent[] {
  const note: ChatEvent = { is: 'voice.received', file: 'tg-1', seconds: 4, bytes: 9_000, firstName: 'Amina' }
  return [note, { is: 'voice.heard', came: { heard: words }, firstName: 'Amina' }, right]
}

function spoken(effects: readonly Effect[]): readonly Effect[] {
  return effects.filter((effect) => effect.do === 'speak')
}

describe('the answer to a voice note', () => {
  it('can be listened to, as it was shown', () => {
    const { effects } = chat.given(...speaks('ma carte vitale')).when(ready).decision
    expect(saidOf(effects, 'answer')).toEqual([{ number: 1, sheet: vitale, aloud: true }])
    const heard = chat.given(...speaks('ma carte vitale'), ready).when(listen).decision
    expect(heard.effects).toEqual([{ do: 'typing' }, { do: 'speak', sheet: vitale.id, body: null }])
  })

  it('is said in the model’s checked words when it was shown in them', () => {
    const body = '1. Sur le site officiel, ouvrez la page.\n2. Suivez bien les étapes.'
    const good = {
      sufficient: true,
      confidence: 0.9,
      sheet: vitale.id,
      body,
      needsHuman: false,
      language: 'fr',
    } as const
    const asked = [...speaks('ma carte vitale'), ready]
    const phrased: ChatEvent = { is: 'phrased', question: seedOf(asked.length), answer: good }
    const { effects } = phrasing.given(...asked).when(phrased).decision
    expect(saidOf(effects, 'answer')).toEqual([{ number: 1, sheet: vitale, body, aloud: true }])
    const heard = phrasing.given(...asked, phrased).when(listen).decision
    expect(spoken(heard.effects)).toEqual([{ do: 'speak', sheet: vitale.id, body }])
  })

  it('can be listened to after words were added in writing, or one of two sheets chosen', () => {
    const more = chat.given(...speaks('bonjour'), said('ma carte vitale')).when(ready).decision
    expect(saidOf(more.effects, 'answer')).toMatchObject([{ aloud: true }])
    const choice = pressed({ pick: 'sheet', sheet: ameli.id })
    const chosen = chat.given(...speaks('j’ai perdu la carte'), ready).when(choice).decision
    expect(saidOf(chosen.effects, 'answer')).toMatchObject([{ sheet: ameli, aloud: true }])
  })

  it('has no button where no model speaks, nor has the answer to a question that was written', () => {
    for (const { decision } of [
      mute.given(...speaks('ma carte vitale')).when(ready),
      chat.given(said('ma carte vitale')).when(ready),
    ]) {
      expect(saidOf(decision.effects, 'answer')).toEqual([{ number: 1, sheet: vitale }])
    }
  })

  it('is not said when the button is old: another’s, of a theme now off, or of a model that is gone', () => {
    const off = specify(chatKind, {
      ...reference,
      model: able,
      team: { ...reference.team, themesOff: ['social-sante'] },
    })
    const asked = [...speaks('ma carte vitale'), ready]
    const { state } = chat.given(...asked.slice(0, -1)).when(ready).decision
    for (const { decision } of [
      chat.given(...asks('ma carte vitale')).when(listen),
      chat.given(...asked).when(pressed({ pick: 'listen', question: 2 })),
      off.givenState(state).when(listen),
      mute.givenState(state).when(listen),
    ]) {
      expect(spoken(decision.effects)).toEqual([])
      expect(decision.answer).toBeDefined()
    }
  })

  it('that can’t be said is told so kindly, unless the person is gone', () => {
    const effect: Effect = { do: 'speak', sheet: vitale.id, body: null }
    const failed = (code: string): ChatEvent => ({ is: 'delivery.failed', key: null, code, effect })
    const asked = [...speaks('ma carte vitale'), ready, listen]
    expect(saidOf(chat.given(...asked).when(failed('unavailable')).decision.effects, 'speech-failed')).toEqual([{}])
    expect(chat.given(...asked).when(failed('blocked')).decision.effects).toEqual([])
  })
})
