import { describe, expect, test } from 'vitest'
import type { FileEvent } from '#workflows/file/events.ts'
import { answers, asked, pressed, sent, theFile, yann } from './kit.ts'

const bordeaux = {
  ...answers.commune,
  code: '33063',
  name: 'Bordeaux',
  postcode: '33000',
  departement: '33',
  region: '75',
}
const rennes = { ...answers.commune, code: '35238', name: 'Rennes', postcode: '35000', departement: '35' }

describe('a person who moves', () => {
  test('to another channel’s territory is given back by who can’t read there, and told', () => {
    const { state, effects } = theFile.given(sent, pressed('take'), asked).when(moves(bordeaux)).decision
    expect(state).toMatchObject({ stage: { at: 'sent' }, card: { channel: 'C0NATIONAL', key: 'card-2' } })
    expect(effects.map(({ do: what }) => what)).toEqual(['reply', 'update', 'post', 'reply', 'tell'])
    expect(effects).toContainEqual(
      expect.objectContaining({
        do: 'update',
        key: 'card',
        message: { name: 'file-moved', with: { ref: expect.any(String), departement: '33', name: 'Gironde' } },
      }),
    )
  })

  test('keeps a decision that was made', () => {
    const { state } = theFile.given(sent, pressed('take'), pressed('eligible')).when(moves(bordeaux)).decision
    expect(state).toMatchObject({ stage: { at: 'eligible' }, card: { channel: 'C0NATIONAL' } })
  })

  test('between two applications is read by the team of the new town', () => {
    const { state, effects } = theFile
      .given(sent, { is: 'application.withdrawn' })
      .when({ is: 'application.sent', chat: 7, answers: { ...answers, commune: bordeaux } }).decision
    expect(state).toMatchObject({ stage: { at: 'sent' }, card: { channel: 'C0NATIONAL', key: 'card-2' } })
    expect(effects.map(({ do: what }) => what)).toEqual(['update', 'post', 'look-for-duplicates'])
  })

  test('within the same channel keeps its card', () => {
    const { state, effects } = theFile.given(sent, pressed('take', yann)).when(moves(rennes)).decision
    expect(state).toMatchObject({ stage: { at: 'taken' }, card: { key: 'card' } })
    expect(effects.map(({ do: what }) => what)).toEqual(['update', 'reply'])
  })
})

function moves(commune: typeof answers.commune): FileEvent {
  return { is: 'application.changed', answers: { ...answers, commune }, changed: 'commune' }
}
