import { describe, expect, test } from 'vitest'
import { instants } from '#tests/kit/instants.ts'
import { seedOf } from '#tests/kit/specification.ts'
import type { Effect } from '#workflows/effects.ts'
import { fileRef } from '#workflows/file/ref.ts'
import { viewFile } from '#workflows/file/view.ts'
import { answers, claire, fileA, pressed, sent, stranger, theFile, theFileWithoutChannel } from './kit.ts'

const ref = fileRef(fileA)
const card = (differences: Readonly<Record<string, unknown>> = {}) => ({
  name: 'card',
  with: expect.objectContaining({ file: fileA, ref, commune: 'Brest', departement: '29', ...differences }),
})
const rewritten = (differences: Readonly<Record<string, unknown>> = {}): Effect => {
  const update: Effect = expect.objectContaining({ do: 'update', key: 'card', message: card(differences) })
  return update
}

const newsKey = `card:news:${instants.now + 120_000}`

describe('a file that arrives', () => {
  test('is one card in the channel of its région, and its duplicates are looked for', () => {
    theFile
      .given()
      .when(sent)
      .then({
        effects: [
          expect.objectContaining({
            do: 'post',
            channel: 'C0BRETAGNE',
            key: 'card',
            message: card({ status: 'sent' }),
          }),
          { do: 'look-for-duplicates' },
        ],
        audit: [{ by: 'candidate', code: 'file.sent', subject: seedOf(1) }],
      })
  })

  test('shows no name, e-mail or telephone, even where the person wrote them', () => {
    const { effects } = theFile.given().when(sent).decision
    const shown = JSON.stringify(effects)
    for (const secret of ['Amina', 'Benali', 'exemple.fr', '12 34 56', '345678']) expect(shown).not.toContain(secret)
    expect(shown).toContain('Je veux aider')
  })

  test('sent twice is sent once', () => {
    theFile.given(sent).when(sent).thenNothingHappened()
  })

  test('has a row that tells nothing of who they are', () => {
    const { state } = theFile.given().when(sent).decision
    const row = viewFile(state)
    expect(row).toMatchObject({ id: fileA, ref, departement: '29', status: 'sent', radius: 20, completeness: 100 })
    expect(JSON.stringify(row)).not.toMatch(/Amina|Benali|exemple|345678/)
    expect(viewFile({ v: 1, is: 'absent' })).toBeUndefined()
  })

  test('waits when no channel covers it, and the administrators are told', () => {
    theFileWithoutChannel
      .given()
      .when(sent)
      .then({
        effects: [
          { do: 'alert', message: { name: 'alert-no-channel', with: { ref, departement: '29', name: 'Finistère' } } },
          { do: 'look-for-duplicates' },
        ],
        audit: [expect.anything()],
      })
  })

  test('is posted when its channel comes, once', () => {
    const { state } = theFileWithoutChannel.given().when(sent).decision
    expect(viewFile(state)?.waiting_channel).toBe(true)
    theFileWithoutChannel.givenState(state).when({ is: 'channel.ready' }).thenNothingHappened()
    const placed = theFile.givenState(state).when({ is: 'channel.ready' })
    placed.then({ effects: [expect.objectContaining({ do: 'post', channel: 'C0BRETAGNE' })] })
    theFile.givenState(placed.decision.state).when({ is: 'channel.ready' }).thenNothingHappened()
  })
})

describe('what the person changes', () => {
  test('a correction rewrites the card, and the thread says which field', () => {
    const moved = { ...answers, rayon: 40 } as const
    theFile
      .given(sent, pressed('take'))
      .when({ is: 'application.changed', answers: moved, changed: 'rayon' })
      .then({
        effects: [
          rewritten({ rayon: 40 }),
          {
            do: 'reply',
            root: 'card',
            key: newsKey,
            message: { name: 'file-changed', with: { changed: 'rayon', owner: claire } },
          },
        ],
        audit: [{ by: 'candidate', code: 'file.changed', subject: seedOf(1), detail: 'rayon' }],
      })
  })

  test('another e-mail is compared with the other files', () => {
    const { effects } = theFile.given(sent).when({ is: 'application.changed', answers, changed: 'email' }).decision
    expect(effects).toContainEqual({ do: 'look-for-duplicates' })
  })

  test('a pause is shown, and the same pause again is nothing', () => {
    const pause = { is: 'availability.changed', paused: true } as const
    const { effects } = theFile.given(sent).when(pause).decision
    expect(effects).toContainEqual(rewritten({ paused: true }))
    theFile.given(sent, pause).when(pause).thenNothingHappened()
  })

  test('a withdrawal takes the buttons away and is said in the thread', () => {
    theFile
      .given(sent, pressed('take'))
      .when({ is: 'application.withdrawn' })
      .then({
        effects: [
          rewritten({ status: 'withdrawn', buttons: [], owner: null }),
          { do: 'reply', root: 'card', key: newsKey, message: { name: 'file-withdrawn', with: { owner: claire } } },
        ],
        audit: [{ by: 'candidate', code: 'file.withdrawn', subject: seedOf(1) }],
      })
    theFile.given(sent, { is: 'application.withdrawn' }).when({ is: 'application.withdrawn' }).thenNothingHappened()
  })

  test('sent again after a withdrawal, the same file waits anew', () => {
    const { effects } = theFile.given(sent, { is: 'application.withdrawn' }).when(sent).decision
    expect(effects).toContainEqual(rewritten({ status: 'sent', buttons: ['take', 'open'] }))
    expect(effects).toContainEqual({
      do: 'reply',
      root: 'card',
      key: newsKey,
      message: { name: 'file-reopened', with: {} },
    })
  })

  test('a correction of a withdrawn file is nothing', () => {
    theFile
      .given(sent, { is: 'application.withdrawn' })
      .when({ is: 'application.changed', answers, changed: 'nom' })
      .thenNothingHappened()
  })
})

describe('a file that is not there', () => {
  test('says so to coordinators, and nothing to strangers', () => {
    theFile
      .given()
      .when(pressed('take'))
      .thenOnlyAnswers({
        give: 'slack-notice',
        message: { name: 'file-gone', with: {} },
      })
    theFile
      .given()
      .when(pressed('take', stranger))
      .thenOnlyAnswers({
        give: 'slack-notice',
        message: { name: 'not-allowed', with: { why: 'stranger', admins: ['U0SOLENE'] } },
      })
  })

  test('hears nothing late', () => {
    theFile.given().when({ is: 'application.withdrawn' }).thenNothingHappened()
    theFile.given().when({ is: 'candidate.answered', question: 'x', text: 'oui' }).thenNothingHappened()
    theFile.given().when({ is: 'delivery.uncertain', key: 'x' }).thenNothingHappened()
  })
})
