import { describe, expect, it } from 'vitest'
import { specify } from '#tests/kit/specification.ts'
import type { ChatEvent } from '#workflows/chat/events.ts'
import { chatKind } from '#workflows/chat/kind.ts'
import { chat as without, consented, pressed, reference, said, saidNames } from '../story.ts'
import { asks, ready, saidOf, toTeam } from './kit.ts'

const chat = specify(chatKind, { ...reference, model: { phrases: false, compares: false, hears: true, speaks: true } })

const note: ChatEvent = { is: 'voice.received', file: 'tg-1', seconds: 4, bytes: 9_000, firstName: 'Amina' }

function heard(words: string): ChatEvent {
  return { is: 'voice.heard', came: { heard: words }, firstName: 'Amina' }
}

const right = pressed({ pick: 'heard', right: true })
const wrong = pressed({ pick: 'heard', right: false })

describe('a voice note', () => {
  it('has the kind message where no model hears, or where a form is being filled in', () => {
    for (const decision of [without.given().when(note).decision, chat.given(...consented).when(note).decision]) {
      expect(saidOf(decision.effects, 'cannot-read')).toEqual([{ kind: 'voice' }])
      expect(decision.effects.filter((effect) => effect.do === 'hear')).toEqual([])
    }
  })

  it('is listened to, unless it is over two minutes or twenty megabytes', () => {
    expect(chat.given().when(note).decision.effects).toContainEqual({
      do: 'hear',
      telegramFile: 'tg-1',
      seconds: 4,
      firstName: 'Amina',
    })
    for (const more of [{ seconds: 121 }, { bytes: 20_000_001 }]) {
      const { effects } = chat.given().when({ ...note, ...more }).decision
      expect(saidOf(effects, 'voice-unheard')).toEqual([{ why: 'too-long' }])
    }
  })

  it('is shown as it was understood, without secret or name; « C’est bien ça » asks it, once', () => {
    const shown = chat.given(note).when(heard('Je suis Amina, ma carte vitale')).decision
    expect(saidOf(shown.effects, 'voice-check')).toEqual([{ lines: ['Je suis [prénom], ma carte vitale'] }])
    const asked = [note, heard('ma carte vitale'), right]
    expect(saidNames(chat.given(...asked).when(ready).decision.effects)).toEqual(['answer'])
    expect(chat.given(...asked).when(pressed({ pick: 'heard', right: true }, 8)).decision.answer).toBeDefined()
    expect(saidNames(chat.given(note, heard('ma carte vitale'), said('oui')).when(ready).decision.effects)).toEqual([
      'answer',
    ])
  })

  it('that was not understood is written instead, after the button or at once', () => {
    const { state, effects } = chat.given(note, heard('ma carte à puce')).when(wrong).decision
    expect(saidNames(effects)).toEqual(['voice-rewrite'])
    expect(state).toMatchObject({ waiting: { on: 'help-question' }, help: { gathering: null } })
    const written = chat.given(note, heard('ma carte à puce')).when(said('ma carte vitale')).decision
    expect(written.state.help.gathering?.lines).toEqual(['ma carte vitale'])
  })

  it('after another one completes it', () => {
    const { effects } = chat.given(note, heard('ma carte'), note).when(heard('vitale')).decision
    expect(saidOf(effects, 'voice-check')).toEqual([{ lines: ['ma carte', 'vitale'] }])
  })

  it('that tells of danger is answered at once', () => {
    const { effects } = chat.given(note).when(heard('un faux conseiller est au téléphone')).decision
    expect(saidOf(effects, 'fixed-reply')).toMatchObject([{ route: 'urgent', toTeam: true }])
  })

  it('that says what was missing goes to the team with its question', () => {
    const missing = [...asks('ma carte vitale'), pressed({ pick: 'not-quite', question: 1 }), note]
    const { effects } = chat.given(...missing, heard('je n’ai pas de compte'), right).when(ready).decision
    expect(toTeam(effects)).toMatchObject([{ text: 'ma carte vitale\nje n’ai pas de compte', reason: 'not-enough' }])
  })

  it('that can’t be made out is told so kindly, with a way to a human', () => {
    const none: ChatEvent = { is: 'voice.heard', came: { unheard: 'silence' }, firstName: 'Amina' }
    const down: ChatEvent = { is: 'voice.heard', came: { unavailable: 'time-out' }, firstName: 'Amina' }
    expect(saidOf(chat.given(note).when(none).decision.effects, 'voice-unheard')).toEqual([{ why: 'silence' }])
    expect(saidOf(chat.given(note).when(down).decision.effects, 'voice-unheard')).toEqual([{ why: 'unavailable' }])
  })
})
