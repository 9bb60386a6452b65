import { describe, expect, it } from 'vitest'
import { instants } from '#tests/kit/instants.ts'
import { fileRef } from '#workflows/file/ref.ts'
import type { OfficialResult } from '#workflows/pix/assessment/state.ts'
import { chat, fileId, pressed, said, saidNames, sent, told, upTo } from '../story.ts'
import { messageOf } from './kit.ts'

const oldButton = { give: 'notice', message: { name: 'old-button', with: {} } } as const
const ask = pressed({ pick: 'pix-official' }, 10)
const drop = pressed({ pick: 'pix-official-drop' }, 11)
const campaign: OfficialResult = { is: 'verified', pix: 604, at: instants.now, code: null, levels: null }
const found = { is: 'pix.verified', official: campaign } as const
const declared = [ask, said('p-abcd 1234'), said('512 pix')]

describe('an official result that is declared', () => {
  it('is asked for by its code, then its score, and kept as declared', () => {
    const code = chat.given().when(ask).decision
    expect(messageOf(code.effects, 'pix-official-code')).toEqual({ known: null, invitation: null })
    const score = chat.given(ask).when(said('p-abcd 1234')).decision
    expect(messageOf(score.effects, 'pix-official-score')).toEqual({ code: 'P-ABCD1234', again: false })
    const { state, effects } = chat.given(ask, said('p-abcd 1234')).when(said('512 pix')).decision
    const official = { is: 'declared', pix: 512, at: instants.now + 2 * 60_000, code: 'P-ABCD1234', levels: null }
    expect(state.pix.official).toEqual(official)
    expect(state.waiting).toEqual({ on: 'nothing' })
    expect(messageOf(effects, 'pix-official-kept')).toEqual({ official, file: 'none' })
    expect(told(effects)).toEqual([])
  })

  it('is told to the file, whose reference is the invitation', () => {
    expect(messageOf(chat.given(...sent).when(ask).decision.effects, 'pix-official-code')).toMatchObject({
      invitation: fileRef(fileId),
    })
    const { effects } = chat.given(...sent, ask, said('P-ABCD1234')).when(said('512')).decision
    expect(told(effects)).toMatchObject([
      { actor: fileId, event: { is: 'pix.shared', pix: { profile: null, official: { is: 'declared', pix: 512 } } } },
    ])
  })

  it('goes with the application that is sent later', () => {
    const events = [...declared, ...sent.slice(0, -1)]
    expect(told(chat.given(...events).when(pressed({ pick: 'send' })).decision.effects)).toMatchObject([
      { event: { is: 'application.sent' } },
      { event: { is: 'pix.shared', pix: { official: { pix: 512 } } } },
    ])
  })

  it('is asked again when it is not understood', () => {
    const unclear = chat.given(ask).when(said('je l’ai perdu')).decision
    expect(saidNames(unclear.effects)).toEqual(['pix-official-unclear'])
    expect(unclear.state.waiting).toEqual({ on: 'pix-code' })
    for (const words of ['beaucoup', '1500', '12 ou 13']) {
      const { state, effects } = chat.given(ask, said('P-ABCD1234')).when(said(words)).decision
      expect(messageOf(effects, 'pix-official-score')).toEqual({ code: 'P-ABCD1234', again: true })
      expect(state.pix.official).toBeNull()
    }
  })

  it('is left by a wish, as everything', () => {
    const { state } = chat.given(ask).when(said('annuler')).decision
    expect(state.waiting).toEqual({ on: 'nothing' })
    expect(state.pix.official).toBeNull()
  })

  it('is left by « Retour », which leads to the menu', () => {
    const { state, effects } = chat.given(ask, said('P-ABCD1234')).when(pressed({ pick: 'pix' }, 12)).decision
    expect(saidNames(effects)).toEqual(['pix-menu'])
    expect(state.waiting).toEqual({ on: 'nothing' })
  })

  it('is dropped on demand, in the file too', () => {
    const { state, effects } = chat.given(...sent, ...declared).when(drop).decision
    expect(state.pix.official).toBeNull()
    expect(saidNames(effects)).toEqual(['pix-official-dropped'])
    expect(told(effects)).toMatchObject([{ event: { pix: { profile: null, official: null } } }])
    chat.given(said('/aide')).when(drop).then({ answer: oldButton })
  })
})

describe('a result that a campaign gave', () => {
  it('takes the place of what was declared, is told to the person and to the file', () => {
    const { state, effects } = chat.given(...sent, ...declared).when(found).decision
    expect(state.pix.official).toEqual(campaign)
    expect(messageOf(effects, 'pix-official-kept')).toEqual({ official: campaign, file: 'sent' })
    expect(told(effects)).toMatchObject([{ actor: fileId, event: { is: 'pix.shared', pix: { official: campaign } } }])
  })

  it('twice is told once', () => {
    chat
      .given(...sent, found)
      .when({ ...found, official: { ...campaign, at: campaign.at + 1 } })
      .thenNothingHappened()
  })

  it('is not replaced by what is declared, unless it was dropped', () => {
    const asked = chat.given(...sent, found).when(ask).decision
    expect(asked.state.waiting).toEqual({ on: 'nothing' })
    const meanwhile = chat.given(...sent, ask, said('P-ABCD1234'), found).when(said('300')).decision
    expect(meanwhile.state.pix.official).toEqual(campaign)
    const { state } = chat.given(...sent, found, drop, ask, said('P-ABCD1234')).when(said('300')).decision
    expect(state.pix.official).toMatchObject({ is: 'declared', pix: 300 })
  })

  it('does not disturb what is awaited', () => {
    const { state } = chat.given(...sent, pressed({ pick: 'edit', field: 'email' })).when(found).decision
    expect(state.waiting).toEqual({ on: 'field', field: 'email' })
  })

  it('is kept while a withdrawn application is written again', () => {
    const again = [...sent, said('je retire ma candidature'), said('oui'), said('/postuler'), said('oui')]
    const { state, effects } = chat.given(...again).when(found).decision
    expect(state.pix.official).toEqual(campaign)
    expect(told(effects)).toMatchObject([{ actor: fileId }])
  })

  it('for a person without a file is nobody’s', () => {
    chat
      .given(...upTo('email'))
      .when(found)
      .thenNothingHappened()
    chat
      .given(...sent, { is: 'merge.settled', outcome: 'moved' })
      .when(found)
      .thenNothingHappened()
  })
})
