import { describe, expect, test } from 'vitest'
import { instants } from '#tests/kit/instants.ts'
import type { When } from '#tests/kit/specification.ts'
import { at, specify } from '#tests/kit/specification.ts'
import type { FileEvent } from '#workflows/file/events.ts'
import { fileKind } from '#workflows/file/kind.ts'
import { fileRef } from '#workflows/file/ref.ts'
import { fileA, fileB, pressed, reference, sent, theFile } from './kit.ts'

const found: FileEvent = { is: 'duplicates.found', files: [{ id: fileB, ref: fileRef(fileB) }] }
const asking = [sent, found, pressed('check-duplicate')] as const
const code = '000003'
const typed = (words: string): FileEvent => ({ is: 'merge.code-typed', code: words })
const requested: FileEvent = { is: 'merge.requested', from: fileB, code: '123456' }
const settled = (outcome: string) => ({ do: 'tell', actor: 'chat:7', event: { is: 'merge.settled', outcome } })

describe('a possible duplicate', () => {
  test('is said on the card to coordinators only, and the same finding again is nothing', () => {
    const { effects } = theFile.given(sent).when(found).decision
    expect(effects).toHaveLength(1)
    expect(effects[0]).toMatchObject({
      do: 'update',
      message: { with: { duplicates: [fileRef(fileB)], buttons: ['take', 'open', 'check-duplicate'] } },
    })
    theFile.given(sent, found).when(found).thenNothingHappened()
  })

  test('is checked with a code that goes to the other account', () => {
    const { effects, answer } = theFile.given(sent, found).when(pressed('check-duplicate')).decision
    expect(effects).toContainEqual({ do: 'tell', actor: fileB, event: { is: 'merge.requested', from: fileA, code } })
    expect(effects).toContainEqual({ do: 'tell', actor: 'chat:7', event: { is: 'merge.awaited' } })
    expect(effects).toContainEqual(expect.objectContaining({ do: 'remind', name: 'merge' }))
    expect(answer).toMatchObject({ message: { name: 'duplicate-asked' } })
    expect(JSON.stringify([effects.filter((effect) => effect.do !== 'tell'), answer])).not.toContain(code)
    const again = theFile.given(...asking).when(pressed('check-duplicate')).decision
    expect(again).toMatchObject({ effects: [], answer: { message: { name: 'state-now' } } })
  })
})

describe('the file that keeps', () => {
  test('takes the right code however it is spaced: both chats are told, the other file ends', () => {
    const { effects, state } = theFile.given(...asking).when(typed('000 003')).decision
    expect(effects).toContainEqual({ do: 'tell', actor: fileB, event: { is: 'merge.done', into: fileA } })
    expect(effects).toContainEqual(settled('kept'))
    expect(effects).toContainEqual({ do: 'forget-reminder', name: 'merge' })
    expect(state).toMatchObject({ merge: null, duplicates: [] })
  })

  test('gives up at the fifth wrong code, and the other file is free again', () => {
    const wrong: readonly When<FileEvent>[] = Array.from({ length: 4 }, () => typed('999999'))
    const fourth = theFile.given(...asking, ...wrong.slice(1)).when(typed('999999')).decision
    expect(fourth.effects).toContainEqual({ do: 'tell', actor: 'chat:7', event: { is: 'merge.awaited' } })
    const { effects } = theFile.given(...asking, ...wrong).when(typed('999999')).decision
    expect(effects).toContainEqual(settled('refused'))
    expect(effects).toContainEqual({ do: 'tell', actor: fileB, event: { is: 'merge.dropped', from: fileA } })
    theFile
      .given(...asking, ...wrong, typed('999999'))
      .when(typed(code))
      .thenNothingHappened()
  })

  test('gives up after 48 hours', () => {
    const late = at(instants.aWeekLater, { is: 'merge.expired' } as const)
    expect(theFile.given(...asking).when(late).decision.effects).toContainEqual(settled('refused'))
    expect(theFile.given(...asking).when(at(instants.aWeekLater, typed(code))).decision.effects).toContainEqual(
      settled('refused'),
    )
    theFile
      .given(...asking)
      .when({ is: 'merge.expired' })
      .thenNothingHappened()
  })

  test('gives up when the other file can not', () => {
    const impossible: FileEvent = { is: 'merge.impossible', file: fileB }
    expect(theFile.given(...asking).when(impossible).decision.effects).toContainEqual(settled('refused'))
    theFile.given(sent).when(impossible).thenNothingHappened()
  })
})

describe('the file that gives', () => {
  test('hands the code to its person, then ends with nothing of them left in it', () => {
    expect(theFile.given(sent).when(requested).decision.effects).toContainEqual({
      do: 'tell',
      actor: 'chat:7',
      event: { is: 'merge.code', code: '123456' },
    })
    const { state, effects } = theFile.given(sent, requested).when({ is: 'merge.done', into: fileB }).decision
    expect(state).toMatchObject({ is: 'merged', into: fileB })
    expect(JSON.stringify(state)).not.toMatch(/Amina|Benali|exemple/)
    expect(effects).toContainEqual(settled('moved'))
    expect(effects).toContainEqual({ do: 'drop-cv', cv: 'cv-1' })
    expect(fileKind.view?.(state)).toBeUndefined()
    theFile
      .given(sent, requested, { is: 'merge.done', into: fileB })
      .when(pressed('take'))
      .thenOnlyAnswers({
        give: 'slack-notice',
        message: { name: 'state-now', with: { ref: fileRef(fileA), status: 'merged', owner: null } },
      })
  })

  test('does not end for a file that did not ask', () => {
    theFile.given(sent).when({ is: 'merge.done', into: fileB }).thenNothingHappened()
    theFile
      .given(sent, requested, { is: 'merge.dropped', from: fileB })
      .when({ is: 'merge.done', into: fileB })
      .thenNothingHappened()
  })

  test('says that it can not, when it is withdrawn or not there', () => {
    const impossible = { do: 'tell', actor: fileB, event: { is: 'merge.impossible', file: fileA } }
    expect(theFile.given().when(requested).decision.effects).toEqual([impossible])
    expect(theFile.given(sent, { is: 'application.withdrawn' }).when(requested).decision.effects).toEqual([impossible])
  })
})

test('two files that ask each other at once: exactly one gives', () => {
  const other = specify(fileKind, reference, fileB)
  const foundByB: FileEvent = { is: 'duplicates.found', files: [{ id: fileA, ref: fileRef(fileA) }] }
  const a = theFile.given(...asking).when({ is: 'merge.requested', from: fileB, code: '1' }).decision.state
  const b = other
    .given(sent, foundByB, pressed('check-duplicate'))
    .when({ is: 'merge.requested', from: fileA, code: '1' }).decision.state
  expect([a, b].map((state) => state.is === 'live' && state.merge?.role)).toEqual(['keeper', 'giver'])
})
